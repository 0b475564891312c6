/** One priority on two pages: what to decide, where it stands, why, what could be done, what was agreed. */
import type { Block, Paragraph, Section } from '../../core/document.ts';
import { sayPlace } from '../../core/source.ts';
import { CRITERIA } from '../../delivery/causes/result.ts';
import { rankingBlocks } from '../causes/ranking.ts';
import { whysBlock } from '../causes/tree-blocks.ts';
import { programmeWordsIn } from '../programme/words/words.ts';
import { subjectActions } from '../stocktake/agreed.ts';
import { adoptBlocks } from './adopt-section.ts';
import type { Brief, RetreatContext } from './context.ts';
import { tableOf } from './stocktake-parts.ts';
import { toDecide } from './to-decide.ts';
import { narrowed } from './without-columns.ts';
import { worstPlaces } from './worst-places.ts';

/** So many of the ranking fit; the rest stands in the pack of causes. */
const RANKED_SHOWN = 6;

function leadOf({ priority, section, broken }: Brief, { words }: RetreatContext): Paragraph {
  const lead = section?.blocks.find((block): block is Paragraph => block.kind === 'paragraph' && block.tone === 'lead');
  if (lead !== undefined) return lead;
  const text = broken === undefined ? words.noBrief(priority) : words.notRun(`${sayPlace(broken.at)}: ${broken.reason}`);
  return { kind: 'paragraph', tone: 'lead', text };
}

/** Key figures, trajectory and the places with the last ranks, as the stocktake has them. */
function standing({ section, result }: Brief, { words }: RetreatContext): Block[] {
  if (section === undefined || result === undefined) return [];
  const league = tableOf(section, 'league');
  const blocks = [
    ...section.blocks.filter(({ kind }) => kind === 'key-figures' || kind === 'chart'),
    ...(league === undefined ? [] : worstPlaces(league, result.league.rows, words.worst)),
  ];
  return adoptBlocks(blocks, { prefix: 'stocktake' });
}

function causesBlocks({ causes, id, title }: Brief, { causesWords }: RetreatContext): Block[] {
  if (causes === undefined) return [];
  const shown = { ...causes, interventions: causes.interventions.slice(0, RANKED_SHOWN) };
  const ranking = causes.interventions.length === 0 ? [] : rankingBlocks(shown, id, causesWords);
  return [
    ...whysBlock(causes, id, title, causesWords),
    // How far raters agree is said in the ranking's remarks; the whole spread stands in the pack of causes.
    ...narrowed(
      ranking.filter((block) => block.kind === 'table' && block.id === `${id}-ranking`),
      [...CRITERIA, 'raters'],
    ),
    ...(causes.reasons.length === 0 ? [] : [{ kind: 'list', title: causesWords.missing, items: causes.reasons } as const]),
  ];
}

function agreed(brief: Brief, { stocktake }: RetreatContext): Block[] {
  const { section } = brief;
  const milestones = section === undefined ? undefined : tableOf(section, 'milestones');
  const subject = stocktake.subjects.find(({ result }) => result === brief.result);
  return [
    ...(milestones === undefined ? [] : adoptBlocks([milestones], { prefix: 'stocktake' })),
    ...(subject === undefined ? [] : narrowed(subjectActions(subject, stocktake), ['code', 'moved'])),
  ];
}

function traction({ priority }: Brief, { input, words, language }: RetreatContext): Paragraph[] {
  const found = input.programme?.traction.find((one) => one.priority === priority);
  if (found === undefined) return [];
  const verdict = programmeWordsIn(language).verdicts[found.verdict];
  return [{ kind: 'paragraph', text: words.tractionLine(verdict, found.why) }];
}

function caveats({ section }: Brief): Block[] {
  return section?.blocks.filter((block) => block.kind === 'callout' && block.tone === 'caveat') ?? [];
}

export function briefSection(brief: Brief, context: RetreatContext): Section {
  const { id, sheet, title } = brief;
  const blocks: Block[] = [
    leadOf(brief, context),
    toDecide(brief, context),
    ...standing(brief, context),
    ...causesBlocks(brief, context),
    ...agreed(brief, context),
    ...traction(brief, context),
    ...caveats(brief),
  ];
  return { id, sheet, title, role: 'subject', blocks };
}

/** The page that answers: which partnerships are alive, which improve results, who needs help. */
import type { Block, Callout, Section } from '../../core/document.ts';
import type { PairSubject, TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { doseStrip } from './network-dose.ts';
import { fitsSummary, PAIRS_ON_PAGE } from './page-room.ts';
import { byScore, contactIsRecorded, needsHelp } from './pair-state.ts';
import { pairsTable } from './pairs-table.ts';
import { decisionLines, leadText, trustLines } from './summary-lines.ts';

const BEST_SHOWN = 2;
const DECISIONS_SHOWN = 5;

/** The most pressing first: those that need help, then by score; without a score nobody can say, so they come last. */
function byNeed(pairs: readonly PairSubject[], recorded: boolean): PairSubject[] {
  const rank = ({ result }: PairSubject): number => (needsHelp(result, recorded) ? 0 : result.score === undefined ? 2 : 1);
  return [...pairs].sort((a, b) => rank(a) - rank(b) || (a.result.score ?? -1) - (b.result.score ?? -1));
}

/** All, or the best and those that need help most; best score first. */
function shownPairs(context: TwinningContext): { readonly pairs: readonly PairSubject[]; readonly note: readonly string[] } {
  const ranked = byScore(context.pairs);
  if (fitsSummary(ranked.length)) return { pairs: ranked, note: [] };
  const weakest = PAIRS_ON_PAGE - BEST_SHOWN;
  const best = ranked.slice(0, BEST_SHOWN);
  const pressing = byNeed(ranked.slice(BEST_SHOWN), contactIsRecorded(context.input.result)).slice(0, weakest);
  const shown = new Set([...best, ...pressing]);
  const note = [context.words.pairsShown(BEST_SHOWN, weakest, context.allPairs.sheet)];
  return { pairs: ranked.filter((pair) => shown.has(pair)), note };
}

/** Where the rest stands: the sheet of all, where there is one. */
function moreOn({ pairs, allPairs }: TwinningContext): string | undefined {
  return fitsSummary(pairs.length) ? undefined : allPairs.sheet;
}

export function callout(tone: Callout['tone'], title: string, lines: readonly string[]): Callout[] {
  return lines.length === 0 ? [] : [{ kind: 'callout', tone, title, lines }];
}

export function summarySection(context: TwinningContext, names: Named): Section {
  const { words, common } = context;
  const { pairs, note } = shownPairs(context);
  const decisions = decisionLines(context);
  const rest = decisions.length - DECISIONS_SHOWN;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: leadText(context) },
    ...(pairs.length === 0 ? [] : [pairsTable({ id: 'pairs', notes: [...note, words.pairsNote], brief: true }, pairs, context)]),
    ...doseStrip(context),
    ...callout('decision', words.decision, [
      ...decisions.slice(0, DECISIONS_SHOWN),
      ...(rest > 0 ? [words.more(rest, moreOn(context))] : []),
    ]),
    ...callout('caveat', words.before, trustLines(context)),
  ];
  return { ...names, title: common.summary, role: 'summary', blocks };
}

/** Every pair, where the summary cannot hold them. */
export function allPairsSection(context: TwinningContext): Section[] {
  const { words, pairs, allPairs } = context;
  if (fitsSummary(pairs.length)) return [];
  const table = pairsTable({ id: 'all-pairs-table', notes: [words.pairsNote], brief: false }, byScore(pairs), context);
  const lead = words.allPairsLead(pairs.length);
  return [
    {
      ...allPairs,
      title: words.allPairs,
      role: 'subject',
      blocks: [
        { kind: 'paragraph', tone: 'lead', text: lead },
        { ...table, filter: true },
      ],
    },
  ];
}

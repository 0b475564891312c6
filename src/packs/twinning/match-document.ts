/** The pairs that `twinning match` proposes, as one document. */
import type { Block, Document, Section } from '../../core/document.ts';
import { shareText } from '../../core/number-text.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { inputsSection } from '../stocktake/inputs.ts';
import { sectionNames } from '../stocktake/section-names.ts';
import { wordsIn } from '../words/words.ts';
import { leftOutSection, notCheckedSection } from './annexes.ts';
import type { Named } from '../tables/named.ts';
import type { MatchInput } from './input.ts';
import { matchTopicName, nameOf, type MatchContext } from './match-reasons.ts';
import { loadTable, proposedTables, reasonsTable, unpairedTable } from './match-tables.ts';
import { firstSentence } from './summary-lines.ts';
import { callout } from './summary.ts';
import { twinningWordsIn } from './words/words.ts';

function summarySection(context: MatchContext, names: Named): Section {
  const { input, words, common } = context;
  const { pairs, unpaired, notChecked } = input.match;
  const mentors = new Set(pairs.map(({ mentor }) => mentor)).size;
  const asked = pairs.length + unpaired.length > 0;
  const trust = notChecked
    .slice(0, 1)
    .map(({ about, what, reason }) =>
      words.notCheckedLine(notChecked.length, words.about(`${matchTopicName(about, context)}, ${what}`, firstSentence(reason))),
    );
  const cautions = pairs.flatMap((pair) => {
    const title = `${nameOf(pair.mentor, context)} → ${nameOf(pair.mentee, context)}`;
    return (pair.cautions ?? []).map((caution) => words.about(title, caution));
  });
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: asked ? words.match.lead(pairs.length, unpaired.length, mentors) : words.match.noNeeds },
    ...(asked ? [...proposedTables(context), unpairedTable(context)] : []),
    ...callout('caveat', words.cautions, cautions),
    ...callout('caveat', words.before, trust),
  ];
  return { ...names, title: common.summary, role: 'summary', blocks };
}

function methodSection({ input, words, common, language }: MatchContext, names: Named): Section {
  const { weights, load } = input.settings.match;
  const share = (weight: number): string => shareText(weight, language);
  const method = words.match.method(share(weights.performance), share(weights.size), share(weights.setting), share(weights.distance));
  return {
    ...names,
    title: common.method,
    role: 'annex',
    blocks: [{ kind: 'list', items: [words.method.own(method), words.method.own(words.match.methodLimits(load))] }],
  };
}

/** @returns sections in order: summary, reasons in numbers, rows left out, not checked, method, inputs */
export function matchDocument(input: MatchInput): Document {
  const words = twinningWordsIn(input.language);
  const common = wordsIn(input.language);
  const names = sectionNames();
  const named = (id: string, title: string): Named => ({ id: names.id(id), sheet: names.sheet(title) });
  const context: MatchContext = { input, language: input.language, words, common };
  const when = formatPeriod(input.asOf, input.language);
  const reasons: Section = {
    ...named('reasons', words.match.reasons),
    title: words.match.reasons,
    role: 'annex',
    blocks: [reasonsTable(context), ...loadTable(context)],
  };
  return {
    schema: 'deliver.document/1',
    kind: 'twinning-match',
    title: words.match.title(input.workspace.name, when),
    subtitle: words.match.subtitle,
    author: input.workspace.author,
    language: input.language,
    period: { id: input.asOf.id, name: when },
    facts: input.facts,
    sections: [
      summarySection(context, named('summary', common.summary)),
      ...(input.match.pairs.length === 0 ? [] : [reasons]),
      leftOutSection(input.network.leftOut, context, named('left-out', words.leftOut)),
      notCheckedSection(input.match.notChecked, context, named('not-checked', common.notChecked)),
      methodSection(context, named('method', common.method)),
      inputsSection(context, named('inputs', common.inputs)),
    ],
  };
}

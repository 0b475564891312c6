/** One partnership's page. */
import type { Block, KeyFigures, Section } from '../../core/document.ts';
import { topicTitle, type PairSubject, type TwinningContext } from './context.ts';
import { nextSteps } from './next-steps.ts';
import { gapsTable, plansAndReasons, resultsTable } from './pair-results.ts';
import { milestonesTable, pairDoseTable, scoreTable } from './pair-tables.ts';
import { rankText } from './pair-state.ts';
import { callout } from './summary.ts';

type Figure = KeyFigures['figures'][number];

function figure(label: string, value: number | string | undefined, column: Figure['column']): Figure[] {
  return value === undefined || value === '' ? [] : [{ label, cell: { value }, column }];
}

function keyFigures({ result }: PairSubject, context: TwinningContext): KeyFigures {
  const { words, common } = context;
  const { pair, together } = result;
  const count = { kind: 'number', decimals: 0 } as const;
  const [byFirst, bySecond] = together.hosted;
  return {
    kind: 'key-figures',
    figures: [
      ...figure(common.status, result.status, { kind: 'status' }),
      ...figure(words.score, result.score, count),
      ...figure(words.rankRange, rankText(result), { kind: 'text' }),
      ...figure(words.phase, words.phases[result.phase], { kind: 'text' }),
      ...(result.changes.length > 0
        ? []
        : figure(words.topics, pair.topics.map((code) => topicTitle(code, context)).join(', '), { kind: 'text' })),
      ...figure(words.since, pair.start, { kind: 'date' }),
      ...figure(words.until, pair.end, { kind: 'date' }),
      ...figure(words.doseShare, result.dose.dueShare ?? result.dose.share, { kind: 'share', decimals: 0 }),
      ...figure(words.together, together.both, count),
      ...(byFirst + bySecond === 0 ? [] : figure(words.hosted, `${byFirst} : ${bySecond}`, { kind: 'text' })),
    ],
  };
}

export function pairSection(pair: PairSubject, context: TwinningContext): Section {
  const { words } = context;
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: pair.result.why },
    keyFigures(pair, context),
    { kind: 'list', title: words.nextSteps, items: nextSteps(pair, context) },
    ...callout('caveat', words.cautions, pair.result.cautions),
    resultsTable(pair, context),
    ...plansAndReasons(pair, context),
    ...gapsTable(pair, context),
    milestonesTable(pair, context),
    pairDoseTable(pair, context),
    scoreTable(pair, context),
  ];
  return { id: pair.id, sheet: pair.sheet, title: pair.title, role: 'subject', portrait: true, blocks };
}

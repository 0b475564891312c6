/** What other weights would say: the ranks under each, and whose status stays. */
import type { Column, Section, TableBlock } from '../../core/document.ts';
import type { TwinningWeights } from '../../core/twinning.ts';
import type { TwinningContext } from './context.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { byScore } from './pair-state.ts';

const PARTS: readonly (keyof TwinningWeights)[] = ['outcome', 'milestones', 'dose', 'reciprocity'];
/** More columns of ranks than these nobody reads: their lowest and highest say it. */
const MOST_TRIALS = 12;

function trialsTable({ input, words }: TwinningContext): TableBlock {
  const rows = input.result.sensitivity.trials.map(({ name, weights }): Row => ({
    name: { value: name },
    ...Object.fromEntries(PARTS.map((part) => [part, { value: weights[part] }])),
  }));
  return filledTable(
    { id: 'trials', title: words.trials },
    [
      { id: 'name', label: words.trial, kind: 'text', width: 2.6 },
      ...PARTS.map((part): Column => ({ id: part, label: words.parts[part], kind: 'share', decimals: 0, align: 'right' })),
    ],
    rows,
  );
}

function ranksTable({ input, words, pairs }: TwinningContext): TableBlock {
  const { trials, steady } = input.result.sensitivity;
  const shown = trials.length > MOST_TRIALS ? [] : trials;
  const rank = { kind: 'number', decimals: 0, align: 'right', width: 0.8 } as const;
  const columns: Column[] = [
    { id: 'pair', label: words.pair, kind: 'text', width: 2.8 },
    { id: 'rank', label: words.rank, ...rank },
    { id: 'best', label: words.best, ...rank },
    { id: 'worst', label: words.worst, ...rank },
    { id: 'steady', label: words.steady, kind: 'text', width: 0.9 },
    ...shown.map(({ name }, index): Column => ({ id: `trial-${index + 1}`, label: name, ...rank })),
  ];
  const rows = byScore(pairs).map(({ result, title, id }): Row => ({
    pair: { value: title, link: id },
    rank: cell(result.rank),
    best: cell(result.rankRange?.[0]),
    worst: cell(result.rankRange?.[1]),
    steady: { value: steady.includes(result.pair.code) ? words.yes : words.no },
    ...Object.fromEntries(shown.map(({ ranks }, index) => [`trial-${index + 1}`, cell(ranks[result.pair.code])])),
  }));
  return filledTable({ id: 'trial-ranks', title: words.ranks, filter: true }, columns, rows);
}

/** None where no pair has a score. */
export function sensitivitySection(context: TwinningContext, names: Named): Section[] {
  const { words, input, pairs } = context;
  const { trials, steady } = input.result.sensitivity;
  const scored = pairs.filter(({ result }) => result.score !== undefined).length;
  if (trials.length === 0 || scored === 0) return [];
  const lead = words.sensitivityLead(steady.length, pairs.length, trials.length);
  const blocks: Section['blocks'] = [{ kind: 'paragraph', tone: 'lead', text: lead }, ranksTable(context), trialsTable(context)];
  return [{ ...names, title: words.sensitivity, role: 'annex', blocks }];
}

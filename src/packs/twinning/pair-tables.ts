/** How far a partnership got: milestones, dose, score. */
import type { Column, TableBlock } from '../../core/document.ts';
import type { PairSubject, TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { attendedShare } from './network-dose.ts';
import { firstSentence } from './summary-lines.ts';

const COUNT = { kind: 'number', decimals: 0, align: 'right' } as const;

export function milestonesTable({ result, id }: PairSubject, { words, common }: TwinningContext): TableBlock {
  const rows = result.milestones.map((one): Row => ({
    title: { value: one.title },
    due: { value: one.due },
    done: cell(one.done),
    state: { value: common.states[one.state](undefined), strong: one.state === 'late' },
    owner: cell(one.owner),
  }));
  const columns: Column[] = [
    { id: 'title', label: common.milestone, kind: 'text', width: 2.6 },
    { id: 'due', label: common.due, kind: 'date', width: 1.1 },
    { id: 'done', label: common.done, kind: 'date', width: 1.1 },
    { id: 'state', label: common.state, kind: 'text', width: 1.1 },
    { id: 'owner', label: common.owner, kind: 'text', width: 1.6 },
  ];
  return filledTable({ id: `${id}-milestones`, title: common.milestones, empty: words.noMilestones }, columns, rows);
}

export function pairDoseTable({ result, id }: PairSubject, { words }: TwinningContext): TableBlock {
  const rows = result.dose.kinds
    .filter(({ planned, held, attended }) => planned + held + attended > 0)
    .map((one): Row => ({
      kind: { value: words.kinds[one.kind] },
      planned: { value: one.planned },
      due: cell(one.due),
      held: { value: one.held },
      attended: { value: one.attended },
      unrecorded: cell(one.unrecorded),
      share: cell(attendedShare(one)),
    }));
  const columns: Column[] = [
    { id: 'kind', label: words.kind, kind: 'text', width: 2.4 },
    { id: 'planned', label: words.planned, ...COUNT },
    { id: 'due', label: words.dueByNow, ...COUNT },
    { id: 'held', label: words.held, ...COUNT },
    { id: 'attended', label: words.attended, ...COUNT },
    { id: 'unrecorded', label: words.unrecorded, ...COUNT },
    { id: 'share', label: words.share, kind: 'share', decimals: 0, align: 'right', heat: true },
  ];
  return filledTable({ id: `${id}-dose`, title: words.dosePlan, empty: words.noDose }, columns, rows);
}

/** The score as a sum that can be checked. */
export function scoreTable({ result, id }: PairSubject, { words }: TwinningContext): TableBlock {
  const rows = result.parts.map(({ part, value, weight, weightUsed }): Row => ({
    part: { value: words.parts[part] },
    value: cell(value),
    weight: { value: weight },
    used: { value: weightUsed },
    points: cell(value === undefined ? undefined : value * weightUsed),
  }));
  const columns: Column[] = [
    { id: 'part', label: words.part, kind: 'text', width: 1.8 },
    { id: 'value', label: words.value, kind: 'number', decimals: 1, align: 'right' },
    { id: 'weight', label: words.weight, kind: 'share', decimals: 0, align: 'right' },
    { id: 'used', label: words.weightUsed, kind: 'share', decimals: 1, align: 'right' },
    { id: 'points', label: words.points, kind: 'number', decimals: 1, align: 'right', formula: '{value} * {used}' },
  ];
  // The rest of a long reason stands with the results and under “Not checked”.
  const reasons = result.parts.flatMap(({ part, reason }) =>
    reason === undefined ? [] : [words.about(words.parts[part], firstSentence(reason))],
  );
  return filledTable({ id: `${id}-score`, title: words.scoreParts, note: [...reasons, words.scoreNote].join(' ') }, columns, rows);
}

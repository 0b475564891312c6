/** Interventions by rank, and how far their raters agree. */
import type { Block, Column, TableBlock } from '../../core/document.ts';
import {
  CRITERIA,
  type CauseNode,
  type CausesOfPriority,
  type CriterionScore,
  type RankedIntervention,
} from '../../delivery/causes/result.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import type { Words } from './words/words.ts';

const SCORE = { kind: 'number', decimals: 1, align: 'right' } as const;
const COUNT = { kind: 'number', decimals: 0, align: 'right' } as const;

function textOfCause(tree: readonly CauseNode[], code: string | undefined): string {
  for (const { cause, children } of tree) {
    if (cause.code === code) return cause.text;
    const below = textOfCause(children, code);
    if (below !== '') return below;
  }
  return '';
}

function remarkOf({ disagreement, inPlan, raters }: RankedIntervention, words: Words): string {
  const remarks = [
    ...(disagreement.length === 0
      ? []
      : [words.apart(words.and(disagreement.map((criterion) => words.criteria[criterion].toLowerCase())))]),
    ...(raters === 1 ? [words.oneRater] : []),
    ...(inPlan ? [words.inPlan] : []),
  ];
  return remarks.join('; ');
}

function rankingRow(one: RankedIntervention, tree: readonly CauseNode[], words: Words): Row {
  const means = one.criteria.map(({ criterion, mean }) => [criterion, cell(mean)] as const);
  return {
    rank: cell(one.rank),
    intervention: { value: one.title, strong: one.rank === 1 },
    answers: cell(textOfCause(tree, one.cause)),
    score: cell(one.score),
    ...Object.fromEntries(means),
    raters: { value: one.raters },
    remark: cell(remarkOf(one, words)),
  };
}

function rankingTable({ tree, interventions }: CausesOfPriority, id: string, words: Words): TableBlock {
  const columns: Column[] = [
    { id: 'rank', label: words.rank, ...COUNT, width: 0.6 },
    { id: 'intervention', label: words.intervention, kind: 'text', width: 3 },
    { id: 'answers', label: words.answers, kind: 'text', width: 2.4 },
    { id: 'score', label: words.score, kind: 'number', decimals: 2, align: 'right', width: 0.8 },
    ...CRITERIA.map((criterion): Column => ({ id: criterion, label: words.criteria[criterion], ...SCORE, width: 0.9 })),
    { id: 'raters', label: words.raters, ...COUNT, width: 0.9 },
    { id: 'remark', label: words.remark, kind: 'text', width: 3 },
  ];
  const rows = interventions.map((one) => rankingRow(one, tree, words));
  return filledTable({ id: `${id}-ranking`, title: words.ranking, note: words.rankingNote }, columns, rows);
}

function agreementOf(one: RankedIntervention, { criterion, raters }: CriterionScore, words: Words): string {
  if (raters === 0) return words.nobodyRated;
  if (raters === 1) return words.oneRater;
  return one.disagreement.includes(criterion) ? words.apartHere : words.together;
}

function spreadTable({ interventions }: CausesOfPriority, id: string, words: Words): TableBlock {
  const columns: Column[] = [
    { id: 'intervention', label: words.intervention, kind: 'text', width: 3 },
    { id: 'criterion', label: words.criterion, kind: 'text', width: 1.4 },
    { id: 'raters', label: words.raters, ...COUNT, width: 0.9 },
    { id: 'mean', label: words.mean, ...SCORE },
    { id: 'lowest', label: words.lowest, ...COUNT },
    { id: 'highest', label: words.highest, ...COUNT },
    { id: 'agreement', label: words.agreement, kind: 'text', width: 2 },
  ];
  const rows = interventions.flatMap((one) =>
    one.criteria.map((score): Row => ({
      intervention: { value: one.title },
      criterion: { value: words.criteria[score.criterion] },
      raters: { value: score.raters },
      mean: cell(score.mean),
      lowest: cell(score.lowest),
      highest: cell(score.highest),
      agreement: { value: agreementOf(one, score, words), strong: one.disagreement.includes(score.criterion) },
    })),
  );
  return filledTable({ id: `${id}-spread`, title: words.spread }, columns, rows);
}

/** Ranking and spread; a sentence where nothing was rated. */
export function rankingBlocks(causes: CausesOfPriority, id: string, words: Words): Block[] {
  if (causes.interventions.length === 0) return [{ kind: 'paragraph', tone: 'note', text: words.noInterventions }];
  return [rankingTable(causes, id, words), spreadTable(causes, id, words)];
}

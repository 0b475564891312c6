/** How far each scale can be trusted, all teams and roles together. */
import type { Block, Section } from '../../core/document.ts';
import type { ScaleScore } from '../../leadership/result.ts';
import type { Named } from '../tables/named.ts';
import type { Row } from '../tables/filled-table.ts';
import { roundName, type LeadershipContext } from './context.ts';
import { publishedTable } from './published-table.ts';
import { scoreCell } from './score-cell.ts';
import { COUNT, SCORE } from './scores-table.ts';

function alphaCells(score: ScaleScore | undefined, { words }: LeadershipContext): Row {
  if (score === undefined || score.hidden !== undefined) return { alpha: scoreCell(score, () => undefined, words) };
  const { alpha, alphaReason } = score;
  return {
    alpha: alpha === undefined ? { value: null, text: words.noScore } : { value: alpha.alpha },
    low: { value: alpha?.low ?? null },
    high: { value: alpha?.high ?? null },
    items: { value: alpha?.items ?? null },
    complete: { value: alpha?.respondents ?? null },
    remark: { value: alphaReason ?? '' },
  };
}

export function reliabilitySection(context: LeadershipContext, names: Named): Section {
  const { words, instruments, scoreOf } = context;
  const rows = instruments.flatMap(({ title, scales, rounds }) =>
    scales.flatMap((scale) =>
      rounds.map(({ code }): Row => {
        const score = scoreOf(scale, code);
        return {
          instrument: { value: title },
          scale: { value: scale.name },
          round: { value: roundName(code, context) },
          floor: scoreCell(score, (one) => one.floor, words),
          ceiling: scoreCell(score, (one) => one.ceiling, words),
          ...alphaCells(score, context),
        };
      }),
    ),
  );
  const share = { kind: 'share', decimals: 0, align: 'right', width: 1 } as const;
  const table = publishedTable(
    { id: 'reliability', note: words.reliabilityNote, filter: true },
    [
      { id: 'instrument', label: words.instrument, kind: 'text', width: 1.8 },
      { id: 'scale', label: words.scale, kind: 'text', width: 2 },
      { id: 'round', label: words.round, kind: 'text', width: 1.2 },
      { id: 'floor', label: words.floor, ...share },
      { id: 'ceiling', label: words.ceiling, ...share },
      { id: 'alpha', label: words.alpha, ...SCORE, width: 1 },
      { id: 'low', label: words.low, ...SCORE, width: 0.9 },
      { id: 'high', label: words.high, ...SCORE, width: 0.9 },
      { id: 'items', label: words.items, ...COUNT, width: 0.9 },
      { id: 'complete', label: words.complete, ...COUNT, width: 0.9 },
      { id: 'remark', label: words.remark, kind: 'text', width: 3 },
    ],
    rows,
    words,
  );
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: rows.length === 0 ? words.nothingScored : words.reliabilityLead },
    ...(rows.length === 0 ? [] : [table]),
  ];
  return { ...names, title: words.reliability, role: 'annex', blocks };
}

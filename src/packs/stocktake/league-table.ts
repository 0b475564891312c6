/** Places on the same measure, ranked or not ranked with the reason. */
import type { Column, TableBlock, TableCell } from '../../core/document.ts';
import type { LeagueRow } from '../../delivery/result.ts';
import type { PackContext, Subject } from './context.ts';
import { directionOf, gapStyle, measureStyle } from './measure-style.ts';

/** The formula of the gap, unless a part is missing. */
function gapCell(row: LeagueRow): TableCell {
  return row.actual === undefined || row.planned === undefined ? { value: null } : { value: row.gap ?? null };
}

function cells(row: LeagueRow, { words }: PackContext): Record<string, TableCell> {
  return {
    rank: { value: row.rank ?? null },
    place: { value: row.name },
    actual: { value: row.actual ?? null },
    plan: { value: row.planned ?? null },
    gap: gapCell(row),
    share: { value: row.shareOfGap ?? null },
    completeness: { value: row.completeness ?? null },
    low: { value: row.interval?.low ?? null },
    high: { value: row.interval?.high ?? null },
    remark: { value: row.reason ?? (row.overlapsNext === true ? words.overlaps : '') },
  };
}

function columns({ result }: Subject, { words }: PackContext): Column[] {
  const measure = { ...measureStyle(result.indicator), align: 'right' } as const;
  const gap = gapStyle(result.indicator);
  return [
    { id: 'rank', label: words.rank, kind: 'number', decimals: 0, align: 'right', width: 0.6 },
    { id: 'place', label: words.level(result.league.level), kind: 'text', width: 2.4 },
    { id: 'actual', label: words.actual, ...measure },
    { id: 'plan', label: words.plan, ...measure },
    { id: 'gap', label: words.gap, ...gap, align: 'right', bar: true, width: 1.4, formula: '({actual} - {plan}) * {direction}' },
    { id: 'share', label: words.shareOfGap, kind: 'share', decimals: 0, align: 'right' },
    { id: 'completeness', label: words.completeness, kind: 'share', decimals: 0, align: 'right' },
    { id: 'low', label: words.from, ...measure },
    { id: 'high', label: words.to, ...measure },
    { id: 'remark', label: words.remark, kind: 'text', width: 3 },
  ];
}

/** The table, or none where the scope has no places below it. Columns without any value are left out. */
export function leagueTable(subject: Subject, context: PackContext): TableBlock[] {
  const { league, indicator } = subject.result;
  if (league.rows.length === 0) return [];
  const rows = league.rows.map((row) => cells(row, context));
  const shown = columns(subject, context).filter((column) =>
    rows.some((row) => row[column.id]?.value !== null && row[column.id]?.value !== ''),
  );
  return [
    {
      kind: 'table',
      id: `${subject.id}-league`,
      title: context.words.leagueTitle(context.words.levels(league.level)),
      columns: shown,
      rows: rows.map((row) => shown.map((column) => row[column.id] ?? { value: null })),
      constants: { direction: directionOf(indicator) },
      note: league.basis,
      filter: true,
    },
  ];
}

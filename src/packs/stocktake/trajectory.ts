/** The chart of actual against plan, and the table with the same numbers, cell for cell. */
import type { ChartBlock, ChartSeries, Column, TableBlock, TableCell } from '../../core/document.ts';
import { shareText } from '../../core/number-text.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { PackContext, Subject } from './context.ts';
import { decimalsOf, directionOf, gapStyle, measureStyle } from './measure-style.ts';
import type { TimelineRow } from './timeline.ts';

type Value = Exclude<keyof TimelineRow, 'period'>;

function level({ result }: Subject, { language }: PackContext): string {
  return result.outlook.kind === 'outlook' ? shareText(result.outlook.level, language) : '';
}

function has(rows: readonly TimelineRow[], value: Value): boolean {
  return rows.some((row) => row[value] !== null);
}

/** From here on a fraction of a person or event tells nobody anything: a month's share of a year's people is 16,521, not 16,521.417. */
const LARGE_AMOUNT = 100;

function amountDecimals(rows: readonly TimelineRow[], id: 'numerator' | 'denominator'): number {
  const amounts = rows.flatMap((row) => row[id] ?? []);
  return amounts.every((amount) => Number.isInteger(amount) || Math.abs(amount) >= LARGE_AMOUNT) ? 0 : 2;
}

/** Columns that have at least one value; the rest is left out. */
function seriesColumns(subject: Subject, rows: readonly TimelineRow[], context: PackContext): Column[] {
  const { words } = context;
  const measure = measureStyle(subject.result.indicator);
  const interval = level(subject, context);
  const gap = gapStyle(subject.result.indicator);
  const all: (Column & { readonly id: Value })[] = [
    { id: 'actual', label: words.actual, ...measure },
    { id: 'thin', label: words.thin, width: 1.4, ...measure },
    { id: 'plan', label: words.plan, ...measure },
    { id: 'gap', label: words.gap, ...gap, formula: '({actual} - {plan}) * {direction}' },
    { id: 'progress', label: words.progress, width: 1.4, kind: 'share', formula: '({actual} - {baseline}) / ({plan} - {baseline})' },
    { id: 'numerator', label: words.numerator, kind: 'number', decimals: amountDecimals(rows, 'numerator'), width: 1.2 },
    { id: 'denominator', label: words.denominator, kind: 'number', decimals: amountDecimals(rows, 'denominator'), width: 1.2 },
    { id: 'completeness', label: words.completeness, kind: 'share', decimals: 1 },
    { id: 'outlook', label: words.outlook, ...measure },
    { id: 'low', label: words.low(interval), ...measure },
    { id: 'high', label: words.high(interval), ...measure },
    { id: 'target', label: words.target, ...measure },
  ];
  const shown = all.filter((column) => has(rows, column.id)).map((column): Column => ({ align: 'right', ...column }));
  return [{ id: 'period', label: words.period, kind: 'period', width: 1 }, ...shown];
}

function rowCells(row: TimelineRow, columns: readonly Column[], context: PackContext): TableCell[] {
  return columns.map((column) =>
    column.id === 'period'
      ? { value: row.period.id, text: formatPeriod(row.period, context.language, 'short') }
      : { value: row[column.id as Value] },
  );
}

export function seriesTable(subject: Subject, rows: readonly TimelineRow[], context: PackContext): TableBlock {
  const columns = seriesColumns(subject, rows, context);
  const { plan, indicator } = subject.result;
  return {
    kind: 'table',
    id: `${subject.id}-series`,
    title: context.words.seriesTitle,
    columns,
    rows: rows.map((row) => rowCells(row, columns, context)),
    constants: { direction: directionOf(indicator), baseline: plan.baseline.value },
    note: context.words.gapNoteShort,
    filter: true,
  };
}

function chartSeries(subject: Subject, rows: readonly TimelineRow[], context: PackContext): ChartSeries[] {
  const { words } = context;
  const interval = level(subject, context);
  const names: Record<ChartSeries['role'], string> = {
    actual: words.actual,
    thin: words.thin,
    plan: words.plan,
    outlook: words.outlook,
    low: words.low(interval),
    high: words.high(interval),
    target: words.target,
  };
  const roles = Object.keys(names) as ChartSeries['role'][];
  return roles
    .filter((role) => has(rows, role))
    .map((role) => ({ name: names[role], role, column: role, values: rows.map((row) => row[role]) }));
}

/** The chart, or none where there is neither an actual nor a plan to draw. */
export function trajectoryChart(subject: Subject, rows: readonly TimelineRow[], alt: string, context: PackContext): ChartBlock[] {
  const { indicator } = subject.result;
  if (!has(rows, 'actual') && !has(rows, 'plan') && !has(rows, 'thin')) return [];
  return [
    {
      kind: 'chart',
      id: `${subject.id}-trajectory`,
      title: context.words.againstPlan(subject.title),
      alt,
      unit: indicator.kind === 'percent' ? '%' : indicator.unit,
      decimals: decimalsOf(indicator),
      labels: rows.map((row) => formatPeriod(row.period, context.language, 'short')),
      series: chartSeries(subject, rows, context),
      table: `${subject.id}-series`,
    },
  ];
}

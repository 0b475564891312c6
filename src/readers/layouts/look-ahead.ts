import type { Grid } from '../../core/grid.ts';
import { periodContaining, type ReadPeriodOptions } from '../../core/period/index.ts';
import { foldHeading } from './fold-heading.ts';
import { cellText, isBlank } from './cell-text.ts';
import { sampleGrid } from './grid-sample.ts';
import { readPeriodCell } from './read-period-cell.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { totalWord } from './total-words.ts';

/** What must be known of a column before its first row can be read. */
export interface LookAhead {
  readonly reading: ReadPeriodOptions;
  readonly onlyTotals: ReadonlySet<number>;
}

/** Looks at the top of the grid: whether dates stand for months, and where total words tell nothing apart. */
export function lookAhead(grid: Grid, plan: ReadingPlan): LookAhead {
  const rows = sampleGrid(grid).rows.filter((row) => row.line > plan.lastHeader && row.line >= plan.mapping.firstRow);
  const cellsOf = (index: number) => rows.map((row) => row.cells[index]).filter((cell) => !isBlank(cell));
  const keys = [plan.place, plan.code, plan.indicator, plan.period, ...plan.categories, ...plan.parents].filter((index) => index >= 0);
  const onlyTotals = keys.filter((index) => {
    const texts = new Set(cellsOf(index).map(cellText));
    return texts.size > 0 && [...texts].every((text) => totalWord(text) === 'plain');
  });
  const header = plan.mapping.keys.find((key) => key.role === 'period')?.header ?? '';
  const monthly = plan.period >= 0 && datesAreMonths(cellsOf(plan.period), header, plan.reading);
  return { reading: monthly ? { ...plan.reading, prefer: 'monthly' } : plan.reading, onlyTotals: new Set(onlyTotals) };
}

/** All dates are the first of a month, or all the last, of two months at least; or of one, under a heading that says month or period. */
function datesAreMonths(cells: readonly Parameters<typeof readPeriodCell>[0][], header: string, reading: ReadPeriodOptions): boolean {
  const months = new Set<number>();
  let [first, last] = [true, true];
  for (const cell of cells) {
    const read = readPeriodCell(cell, reading);
    if (read.kind !== 'period' || read.period.type !== 'daily') continue;
    const month = periodContaining('monthly', read.period.start, read.period.calendar);
    first &&= month.start === read.period.start;
    last &&= month.end === read.period.start;
    months.add(month.start);
    if (!first && !last) return false;
  }
  return months.size >= 2 || (months.size === 1 && /\b(?:period|periode|month|mois|reporting)/u.test(foldHeading(header)));
}

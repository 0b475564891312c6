import type { SheetPlan } from './sheet-plan.ts';
import type { Stretch } from './ground.ts';
import { SPARE } from './looks.ts';

const FOOT = 0.25;

/** A little below the smallest value, so that it is told from a gap; zero where all are equal. */
function floorUnder(values: readonly number[]): number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = low === high ? Math.min(0, low) : low - (high - low) * FOOT;
  return Number((low >= 0 ? Math.max(0, floor) : floor).toPrecision(6));
}

/**
 * A sparkline reads cells: its numbers stand in the same row, right of the page.
 * One value is no line, and no value is none.
 */
export function laySparkline(plan: SheetPlan, at: Stretch, values: readonly (number | null)[]): void {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length < 2) return;
  const first = plan.spareColumn;
  for (const [index, value] of values.entries()) {
    if (value === null || !Number.isFinite(value)) continue;
    plan.cells.push({ row: at.row, column: first + index, lastColumn: first + index, content: { kind: 'number', value }, look: SPARE });
  }
  const data = { row: at.row, column: first, lastRow: at.row, lastColumn: first + values.length - 1 };
  plan.sparklines.push({ row: at.row, column: at.first, data, floor: floorUnder(known) });
}

/** Columns that a sheet's sparklines take right of the page are closed off, so that charts begin behind them. */
export function closeSparklines(plan: SheetPlan, heading: string): void {
  if (plan.sparklines.length === 0) return;
  const [first] = plan.sparklines;
  const last = Math.max(...plan.sparklines.map((sparkline) => sparkline.data.lastColumn));
  if (first !== undefined) {
    const at = { row: first.row - 1, column: plan.spareColumn, lastColumn: plan.spareColumn };
    plan.cells.push({ ...at, content: { kind: 'text', text: heading }, look: SPARE });
  }
  plan.spareColumn = last + 2;
}

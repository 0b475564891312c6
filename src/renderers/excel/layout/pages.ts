/** Where printed pages end. */
import { widthOf } from './ground.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** Points between the margins of A4 landscape at 100 %. */
const PAGE_HEIGHT = 515;
/** Characters of the default font between the margins. */
const PAGE_WIDTH = 148;
/** How far the minister's page may be shrunk to stay one page. */
const MOST_SHRUNK = 1.6;
const PLAIN_ROW = 15;

function heightOf(plan: SheetPlan, first: number, last: number): number {
  let points = 0;
  for (let row = first; row <= last; row++) points += plan.heights.get(row) ?? PLAIN_ROW;
  return points;
}

/** Points that a page holds once the sheet is shrunk to one page's width. */
function pageHeight(plan: SheetPlan): number {
  return PAGE_HEIGHT * Math.max(1, widthOf(plan, 1, plan.widths.length) / PAGE_WIDTH);
}

/** Whether the sheet is printed as a single page. */
export function fitsOnePage(plan: SheetPlan): boolean {
  return plan.role === 'summary' && heightOf(plan, 1, plan.row - 1) <= pageHeight(plan) * MOST_SHRUNK;
}

/** Rows that begin a new page: a block that fits on a page is not torn. */
export function pageBreaks(plan: SheetPlan): number[] {
  if (fitsOnePage(plan)) return [];
  const page = pageHeight(plan);
  const repeated = heightOf(plan, plan.repeatedRow, plan.repeatedRow);
  const breaks: number[] = [];
  let used = heightOf(plan, 1, (plan.blocks[0] ?? 1) - 1);
  for (const [index, first] of plan.blocks.entries()) {
    const height = heightOf(plan, first, (plan.blocks[index + 1] ?? plan.row) - 1);
    if (used + height > page && index > 0 && (height <= page - repeated || used > page * 0.6)) {
      breaks.push(first);
      used = repeated;
    }
    used += height;
    while (used > page) used -= page - repeated;
  }
  return breaks;
}

/** Where printed pages end. */
import { widthOf } from './ground.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** Points between the margins of A4 landscape at 100 %. */
const PAGE_HEIGHT = 515;
const UPRIGHT_HEIGHT = 755;
/** Characters of the default font between the margins. */
const PAGE_WIDTH = 148;
const UPRIGHT_WIDTH = 101;
/** Heights are estimates: a summary this much too high is still printed as one page, a little smaller. */
const SLACK = 1.06;
const PLAIN_ROW = 15;
const UNSURE = 0.06;
const NARROWLY = 1.3;

function heightOf(plan: SheetPlan, first: number, last: number): number {
  let points = 0;
  for (let row = first; row <= last; row++) points += plan.heights.get(row) ?? PLAIN_ROW;
  return points;
}

/** Points that a page holds once the sheet is shrunk to one page's width. */
function pageHeight(plan: SheetPlan): number {
  const [width, height] = plan.upright ? [UPRIGHT_WIDTH, UPRIGHT_HEIGHT] : [PAGE_WIDTH, PAGE_HEIGHT];
  return height * Math.max(1, widthOf(plan, 1, plan.widths.length) / width);
}

/** Whether the sheet is printed as a single page. */
export function fitsOnePage(plan: SheetPlan): boolean {
  return plan.whole && heightOf(plan, 1, plan.row - 1) <= pageHeight(plan) * SLACK;
}

/** Height used on the page where a torn block ends; a whole page where it may just as well end on the one before. */
function afterOverflow(used: number, page: number, repeated: number): number {
  let rest = used;
  while (rest > page) rest -= page - repeated;
  return rest < repeated + page * UNSURE ? page : rest;
}

function blockHeights(plan: SheetPlan): { readonly first: number; readonly height: number }[] {
  return plan.blocks.map((first, index) => ({ first, height: heightOf(plan, first, (plan.blocks[index + 1] ?? plan.row) - 1) }));
}

/** Whether a block goes over the end of a page by so little that a smaller print would hold it. */
export function tearsNarrowly(plan: SheetPlan): boolean {
  const room = pageHeight(plan) - heightOf(plan, plan.repeatedRow, plan.repeatedRow);
  return blockHeights(plan).some(({ height }) => height > room && height <= room * NARROWLY);
}

/** Rows that begin a new page: a block that fits on a page is not torn. */
export function pageBreaks(plan: SheetPlan): number[] {
  if (fitsOnePage(plan)) return [];
  const page = pageHeight(plan);
  const repeated = heightOf(plan, plan.repeatedRow, plan.repeatedRow);
  const breaks: number[] = [];
  let used = heightOf(plan, 1, (plan.blocks[0] ?? 1) - 1);
  for (const [index, { first, height }] of blockHeights(plan).entries()) {
    if (used + height > page && index > 0 && (height <= page - repeated || used > page * 0.6)) {
      breaks.push(first);
      used = repeated;
    }
    used += height;
    if (used > page) used = afterOverflow(used, page, repeated);
  }
  return breaks;
}

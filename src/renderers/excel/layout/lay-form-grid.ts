/** The grid of a form: bordered cells, its blank rows high enough to write in. */
import { gridRows, gridShares, type GridPart } from '../../forms/form-part.ts';
import { formTableName } from './defined-names.ts';
import { fitSpans } from './grid.ts';
import { put, raise, textHeight, widthOf, type Ground, type Stretch } from './ground.ts';
import { boxed, headerLook, WRITE_IN } from './looks.ts';
import type { Look } from './sheet-plan.ts';

/** What can be read back stands one cell a column; others merge columns to their own widths. */
function spansOf(ground: Ground, part: GridPart): { readonly first: number; readonly last: number }[] {
  const { widths } = ground.plan;
  if (part.readBack !== undefined) return part.columns.map((_, index) => ({ first: index + 1, last: index + 1 }));
  const page = widthOf(ground.plan, 1, widths.length);
  const spans = fitSpans(
    gridShares(part).map((share) => share * page),
    widths,
  );
  // The last column goes on to the end of the page.
  return spans.map((span, index) => (index === spans.length - 1 ? { ...span, last: Math.max(span.last, widths.length) } : span));
}

export function layFormGrid(ground: Ground, part: GridPart): void {
  const { plan, size } = ground;
  const spans = spansOf(ground, part);
  const headerRow = plan.row;
  const layRow = (texts: readonly string[], look: Look, least: number): void => {
    for (const [index, span] of spans.entries()) {
      const at: Stretch = { row: plan.row, ...span };
      const text = texts[index] ?? '';
      put(plan, at, text === '' ? { kind: 'blank' } : { kind: 'text', text }, look);
      raise(plan, at.row, Math.max(least, text === '' ? 0 : textHeight(plan, at, text, look)));
    }
    plan.row++;
  };
  const box = boxed(size, 'thin');
  layRow(part.columns, { ...headerLook(size), indent: 1, ...(box.edges === undefined ? {} : { edges: box.edges }) }, 0);
  for (const row of gridRows(part)) layRow(row, { ...box, upright: 'middle' }, WRITE_IN);
  // A table needs a row below its headings.
  if (part.readBack === undefined || plan.row === headerRow + 1) return;
  const area = { row: headerRow, column: 1, lastRow: plan.row - 1, lastColumn: part.columns.length };
  plan.filters.push({ id: part.readBack, area, headings: part.columns, buttons: false });
  const name = formTableName(part.readBack, ground.takenNames);
  plan.names.push({ name, row: area.row, column: 1, lastRow: area.lastRow, lastColumn: area.lastColumn });
}

import type { PlacedCell, SheetPlan } from '../layout/sheet-plan.ts';
import { widthOf } from '../layout/ground.ts';
import { lineCount } from '../layout/text-size.ts';
import { visibleText } from '../text/safe-text.ts';
import { quotedSheet } from '../text/sheet-names.ts';

/** Longest text in quotes that a formula may hold. */
const LONGEST = 255;
const LIKE_FORMULA = /^\s*[=+\-@]/u;
/** What a workbook would read as an escaped character. */
const ESCAPED = /_x[0-9a-f]{4}_/iu;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function wraps(plan: SheetPlan, cell: PlacedCell, text: string): boolean {
  return lineCount(text, widthOf(plan, cell.column, cell.lastColumn), cell.look.size ?? 10, cell.look.bold) > 1;
}

/**
 * LibreOffice does not wrap a cell with a link, and cuts its text; it does wrap one with the function HYPERLINK.
 * So a link that needs more than one line becomes that function, unless its text is too long for it or begins like a formula.
 */
export function longLinksAsFormulas(plan: SheetPlan, sheetOf: ReadonlyMap<string, string>): void {
  for (const [index, cell] of plan.cells.entries()) {
    if (cell.content.kind !== 'text') continue;
    const at = plan.links.findIndex((link) => link.row === cell.row && link.column === cell.column);
    const sheet = sheetOf.get(plan.links[at]?.section ?? '');
    const text = visibleText(cell.content.text);
    if (sheet === undefined || text.length > LONGEST || LIKE_FORMULA.test(text) || ESCAPED.test(text) || !wraps(plan, cell, text)) continue;
    const formula = `HYPERLINK(${quoted(`#${quotedSheet(sheet)}!A1`)},${quoted(text)})`;
    plan.cells[index] = { ...cell, content: { kind: 'formula', formula, result: text } };
    plan.links.splice(at, 1);
  }
}

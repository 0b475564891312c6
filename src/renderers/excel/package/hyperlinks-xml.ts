import { cellName } from '../../../core/source.ts';
import type { SheetPlan } from '../layout/sheet-plan.ts';
import { quotedSheet } from '../text/sheet-names.ts';
import { xml } from '../text/safe-text.ts';

/** Links inside the workbook: a location, never an address, so no text of a document can point outside. */
export function hyperlinksXml(plan: SheetPlan, sheetOf: ReadonlyMap<string, string>): string {
  const links = plan.links.flatMap(({ row, column, section }) => {
    const sheet = sheetOf.get(section);
    if (sheet === undefined) return [];
    const location = `${quotedSheet(sheet)}!A1`;
    return [`<hyperlink ref="${cellName(column, row)}" location="${xml(location)}" display="${xml(sheet)}" tooltip="${xml(sheet)}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

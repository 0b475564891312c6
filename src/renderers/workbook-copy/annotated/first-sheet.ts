/** Puts a sheet before all others of a workbook, and moves what counts sheets by number. */
import { setPart } from '../../archive/parts.ts';
import { quotedSheet } from '../../excel/text/sheet-names.ts';
import { xml } from '../../excel/text/safe-text.ts';
import { attribute, withAttribute, withoutAttribute } from '../package/attributes.ts';
import { NotEditable } from '../package/not-editable.ts';
import { rootPrefix, xmlPart } from '../package/part-xml.ts';
import type { WorkbookParts } from '../package/sheets.ts';
import { declareType, freePath, relate } from '../package/add-part.ts';
import type { FindingsSheet } from './findings-sheet.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param name a legal sheet name that no sheet has */
export function putFirst(book: WorkbookParts, name: string, sheet: FindingsSheet): void {
  const { parts, path } = book;
  const target = freePath(parts, (number) => `xl/worksheets/findings${number}.xml`);
  setPart(parts, target, sheet.xml);
  declareType(parts, target, SHEET_TYPE);
  const id = relate(parts, path, 'worksheet', target);
  setPart(parts, path, withSheetFirst(xmlPart(parts, path) ?? '', name, id, sheet));
  for (const part of book.tabs) unselect(book, part);
}

function withSheetFirst(workbook: string, name: string, id: string, { headerRow, lastRow }: FindingsSheet): string {
  const p = rootPrefix(workbook, 'workbook');
  const ids = [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/gu)].map(([tag]) => Number(attribute(tag, 'sheetId') ?? 0));
  const entry = `<${p}sheet name="${xml(name)}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  const whole = shiftNames(workbook, p)
    .replace(new RegExp(`<${p}sheets(?:\\s[^>]*)?>`, 'u'), (tag) => tag + entry)
    .replace(new RegExp(`<${p}workbookView(\\s[^>]*?)?(/?)>`, 'gu'), (_, attributes: string | undefined, empty: string) => {
      const kept = withoutAttribute(withoutAttribute(attributes ?? '', 'firstSheet'), 'activeTab');
      return `<${p}workbookView${kept} activeTab="0"${empty}>`;
    });
  if (whole === workbook) throw new NotEditable('workbook without sheets');
  const title = `<${p}definedName name="_xlnm.Print_Titles" localSheetId="0">${xml(quotedSheet(name))}!$${headerRow}:$${headerRow}</${p}definedName>`;
  const filter = `<${p}definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${xml(quotedSheet(name))}!$A$${headerRow}:$F$${lastRow}</${p}definedName>`;
  return addNames(whole, p, filter + title);
}

/** Names of one sheet say which by its number among the tabs. */
function shiftNames(workbook: string, p: string): string {
  return workbook.replace(new RegExp(`<${p}definedName(\\s[^>]*)>`, 'gu'), (tag, attributes: string) => {
    const local = attribute(attributes, 'localSheetId');
    return local === undefined ? tag : `<${p}definedName${withAttribute(attributes, 'localSheetId', Number(local) + 1)}>`;
  });
}

function addNames(workbook: string, p: string, names: string): string {
  const whole = `<${p}definedNames>${names}</${p}definedNames>`;
  const known = new RegExp(`<${p}definedNames(?:\\s[^>]*?)?(/?)>`, 'u').exec(workbook);
  if (known !== null) return workbook.replace(known[0], (tag) => (known[1] === '/' ? whole : tag + names));
  // Behind sheets, function groups and external references (CT_Workbook).
  const behind = [
    ...workbook.matchAll(new RegExp(`</${p}(?:sheets|functionGroups|externalReferences)>|<${p}functionGroups[^>]*/>`, 'gu')),
  ].at(-1);
  if (behind === undefined) throw new NotEditable('workbook without sheets');
  const at = behind.index + behind[0].length;
  return workbook.slice(0, at) + whole + workbook.slice(at);
}

/** Two selected sheets would be a group, and typing in one would change the other. */
function unselect({ parts }: WorkbookParts, path: string): void {
  const text = xmlPart(parts, path) ?? '';
  // Views stand before the cells, which may be many.
  const cells = text.indexOf('sheetData');
  const head = cells < 0 ? text : text.slice(0, cells);
  const changed = head.replace(/<(?:[\w.-]+:)?sheetView\s[^>]*>/gu, (tag) => withoutAttribute(tag, 'tabSelected'));
  if (changed !== head) setPart(parts, path, changed + text.slice(head.length));
}

/** Adds to the written workbook what exceljs cannot: charts, sparklines, data bars, filters for several tables, links, names. */
import { partText, setPart, type Parts } from '../../archive/parts.ts';
import { drawingXml } from '../chart/drawing-xml.ts';
import { areaName } from '../layout/cell-address.ts';
import { definedName } from '../layout/defined-names.ts';
import { pageBreaks } from '../layout/pages.ts';
import type { Area, SheetPlan } from '../layout/sheet-plan.ts';
import { conditionalFormattingXml, extensionsXml, withWhiteLetters } from './conditional-xml.ts';
import { hyperlinksXml } from './hyperlinks-xml.ts';
import { addContentType, addRelationship, NO_RELATIONSHIPS, relationshipsPath } from './relationships.ts';
import { insertElement } from './sheet-elements.ts';
import { canBeTable, tableXml } from './table-xml.ts';
import { withDefinedNames } from './workbook-xml.ts';

/** A chart part and where it stands. */
interface FinishedChart {
  readonly area: Area;
  readonly title: string;
  readonly alt: string;
  readonly xml: string;
}

export interface SheetToFinish {
  readonly plan: SheetPlan;
  readonly charts: readonly FinishedChart[];
}

interface Package {
  readonly parts: Parts;
  readonly takenNames: Set<string>;
  charts: number;
  drawings: number;
  tables: number;
}

const TYPES = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
} as const;

function addPart(whole: Package, path: string, type: keyof typeof TYPES, text: string): void {
  setPart(whole.parts, path, text);
  const types = '[Content_Types].xml';
  setPart(whole.parts, types, addContentType(partText(whole.parts, types, ''), `/${path}`, TYPES[type]));
}

function relate(whole: Package, part: string, kind: string, target: string): string {
  const path = relationshipsPath(part);
  const added = addRelationship(partText(whole.parts, path, NO_RELATIONSHIPS), kind, target);
  setPart(whole.parts, path, added.text);
  return added.id;
}

function addDrawing(whole: Package, sheetPart: string, sheet: SheetToFinish): string {
  if (sheet.charts.length === 0) return '';
  const drawing = `xl/drawings/drawing${++whole.drawings}.xml`;
  const anchored = sheet.charts.map(({ area, title, alt, xml }) => {
    const number = ++whole.charts;
    addPart(whole, `xl/charts/chart${number}.xml`, 'chart', xml);
    const relationship = relate(whole, drawing, 'chart', `../charts/chart${number}.xml`);
    return { area, title, alt, relationship };
  });
  addPart(whole, drawing, 'drawing', drawingXml(anchored));
  return `<drawing r:id="${relate(whole, sheetPart, 'drawing', `../drawings/drawing${whole.drawings}.xml`)}"/>`;
}

function addTables(whole: Package, sheetPart: string, plan: SheetPlan): string {
  const ids = plan.filters.filter(canBeTable).map((filter) => {
    const number = ++whole.tables;
    const name = definedName(`table_${filter.id}`, whole.takenNames);
    addPart(whole, `xl/tables/table${number}.xml`, 'table', tableXml(filter, number, name));
    return relate(whole, sheetPart, 'table', `../tables/table${number}.xml`);
  });
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}

/** A range whose headings no table can have gets the sheet's own filter, of which there is one. */
function sheetFilter(plan: SheetPlan): string {
  const filter = plan.filters.find((one) => one.buttons !== false && !canBeTable(one));
  return filter === undefined ? '' : `<autoFilter ref="${areaName(filter.area)}"/>`;
}

const LAST_COLUMN = 16_383;

function pageBreaksXml(plan: SheetPlan): string {
  const breaks = pageBreaks(plan).map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`);
  return breaks.length === 0
    ? ''
    : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}

function finishSheet(whole: Package, index: number, sheet: SheetToFinish, sheetOf: ReadonlyMap<string, string>): void {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  let text = partText(whole.parts, path, '');
  text = insertElement(text, 'autoFilter', sheetFilter(sheet.plan));
  text = insertElement(text, 'conditionalFormatting', conditionalFormattingXml(sheet.plan));
  text = insertElement(text, 'hyperlinks', hyperlinksXml(sheet.plan, sheetOf));
  text = insertElement(text, 'rowBreaks', pageBreaksXml(sheet.plan));
  text = insertElement(text, 'drawing', addDrawing(whole, path, sheet));
  text = insertElement(text, 'tableParts', addTables(whole, path, sheet.plan));
  text = insertElement(text, 'extLst', extensionsXml(sheet.plan));
  setPart(whole.parts, path, text);
}

/** @param sheetOf sheet name by section id @param takenNames defined names in use, in lower case */
export function injectParts(
  parts: Parts,
  sheets: readonly SheetToFinish[],
  sheetOf: ReadonlyMap<string, string>,
  takenNames: Set<string>,
): void {
  const whole: Package = { parts, takenNames, charts: 0, drawings: 0, tables: 0 };
  for (const [index, sheet] of sheets.entries()) finishSheet(whole, index, sheet, sheetOf);
  const book = 'xl/workbook.xml';
  const plans = sheets.map((sheet) => sheet.plan);
  setPart(parts, book, withDefinedNames(partText(parts, book, ''), plans));
  // Widths are measured in the default font: one that every machine has.
  const styles = 'xl/styles.xml';
  const text = withDefaultFont(partText(parts, styles, ''));
  setPart(parts, styles, plans.some((plan) => plan.heats.length > 0) ? withWhiteLetters(text) : text);
}

const DEFAULT_FONT = /(<fonts[^>]*>)<font>.*?<\/font>/u;

function withDefaultFont(styles: string): string {
  return styles.replace(DEFAULT_FONT, '$1<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>');
}

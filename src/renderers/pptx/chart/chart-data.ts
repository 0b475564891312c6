/** The table of numbers behind a picture: what the embedded workbook holds and the picture's series point at. */
import type { Parts } from '../../archive/parts.ts';
import { setPart, zipParts } from '../../archive/parts.ts';
import { xml } from '../../excel/text/safe-text.ts';

export interface DataColumn {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The formula of a row (from 2), where the values are computed from other columns. */
  readonly formula?: (row: number) => string;
}

export interface ChartData {
  readonly labels: readonly string[];
  readonly columns: readonly DataColumn[];
}

const SHEET = 'Sheet1';

/** 0 is A. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

export function labelArea({ labels }: ChartData): string {
  return `${SHEET}!$A$2:$A$${labels.length + 1}`;
}

/** @param index of the data column, from 0 */
export function valueArea({ labels }: ChartData, index: number): string {
  const letter = columnLetters(index + 1);
  return `${SHEET}!$${letter}$2:$${letter}$${labels.length + 1}`;
}

export function nameCell(index: number): string {
  return `${SHEET}!$${columnLetters(index + 1)}$1`;
}

function textCell(at: string, text: string): string {
  return text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}

function sheetXml({ labels, columns }: ChartData): string {
  const head = columns.map((column, index) => textCell(`${columnLetters(index + 1)}1`, column.name)).join('');
  const rows = labels.map((label, index) => {
    const row = index + 2;
    const cells = columns.map(({ values, formula }, at) => {
      const value = values[index] ?? null;
      // A gap is an empty cell, never a zero.
      if (value === null) return '';
      const live = formula === undefined ? '' : `<f>${xml(formula(row))}</f>`;
      return `<c r="${columnLetters(at + 1)}${row}">${live}<v>${value}</v></c>`;
    });
    return `<row r="${row}">${textCell(`A${row}`, label)}${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const FIXED_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** The workbook that opens on "Edit data"; the same data give the same bytes. */
export function dataWorkbook(data: ChartData): Uint8Array {
  const parts: Parts = new Map();
  for (const [path, text] of Object.entries(FIXED_PARTS)) setPart(parts, path, text);
  setPart(parts, 'xl/worksheets/sheet1.xml', sheetXml(data));
  return zipParts(parts);
}

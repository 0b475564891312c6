/** The workbook inside a text document or a presentation that holds a chart's numbers, so that "edit data" works there. */
import { cellName } from '../../core/source.ts';
import { zipParts, setPart, type Parts } from '../archive/parts.ts';
import type { PlacedCell } from '../excel/layout/sheet-plan.ts';
import { xml } from '../excel/text/safe-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function cellXml({ row, column, content }: PlacedCell): string {
  const at = cellName(column, row);
  switch (content.kind) {
    case 'text':
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(content.text)}</t></is></c>`;
    case 'number':
      return `<c r="${at}"><v>${content.value}</v></c>`;
    case 'formula':
      return `<c r="${at}"><f>${xml(content.formula)}</f><v>${content.result}</v></c>`;
    default:
      return '';
  }
}

function sheetXml(cells: readonly PlacedCell[]): string {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const inOrder = [...rows].sort(([left], [right]) => left - right);
  const body = inOrder.map(([row, own]) => {
    const sorted = own.toSorted((left, right) => left.column - right.column);
    return `<row r="${row}">${sorted.map(cellXml).join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function relationships(kind: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

/** @param sheet the sheet's name, which references quote @param cells numbers, texts and formulas; their looks are left out */
export function chartWorkbook(sheet: string, cells: readonly PlacedCell[]): Uint8Array {
  const parts: Parts = new Map();
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  ];
  setPart(
    parts,
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
  );
  setPart(parts, '_rels/.rels', relationships('officeDocument', 'xl/workbook.xml'));
  const sheets = `<sheets><sheet name="${xml(sheet)}" sheetId="1" r:id="rId1"/></sheets>`;
  setPart(parts, 'xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheets}</workbook>`);
  setPart(parts, 'xl/_rels/workbook.xml.rels', relationships('worksheet', 'worksheets/sheet1.xml'));
  setPart(parts, 'xl/worksheets/sheet1.xml', sheetXml(cells));
  return zipParts(parts);
}

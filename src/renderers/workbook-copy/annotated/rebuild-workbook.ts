/** A workbook made from a file's cells, for uploads that are no .xlsx. */
import type { Grid, GridFile } from '../../../core/grid.ts';
import { cellName } from '../../../core/source.ts';
import { setPart, type Parts } from '../../archive/parts.ts';
import { sheetNames } from '../../excel/text/sheet-names.ts';
import { xml } from '../../excel/text/safe-text.ts';
import { REBUILT_STYLES, rebuiltCell, type TextCells } from './rebuilt-cell.ts';

/** More cells are no page for a person, and no workbook that a laptop opens. */
export const MOST_CELLS = 2_000_000;
const MOST_ROWS = 1_048_576;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface RebuiltWorkbook {
  readonly parts: Parts;
  /** Names in the workbook by the grid's own, '' for a delimited file. */
  readonly names: ReadonlyMap<string, string>;
  /** Last row that the copy holds, where the file has more. */
  readonly keptRows?: number;
}

export function rebuildWorkbook(file: GridFile, cutNote: string, mostCells = MOST_CELLS): RebuiltWorkbook {
  const own = file.grids.map((grid) => grid.sheet ?? file.file.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, ''));
  const named = sheetNames(own);
  const parts: Parts = new Map();
  let [left, keptRows] = [mostCells, undefined as number | undefined];
  for (const [index, grid] of file.grids.entries()) {
    const sheet = sheetXml(grid, left, { readNumbers: file.format === 'csv', cutNote });
    left -= sheet.cells;
    keptRows = sheet.keptRows ?? keptRows;
    setPart(parts, `xl/worksheets/sheet${index + 1}.xml`, sheet.text);
  }
  setPart(parts, 'xl/workbook.xml', workbookXml(file.grids, named));
  setPart(parts, 'xl/styles.xml', REBUILT_STYLES);
  addPackageParts(parts, file.grids.length);
  const names = new Map(file.grids.map((grid, index) => [grid.sheet ?? '', named[index] ?? '']));
  return { parts, names, ...(keptRows === undefined ? {} : { keptRows }) };
}

function sheetXml(grid: Grid, mostCells: number, texts: TextCells): { text: string; cells: number; keptRows?: number } {
  const rows: string[] = [];
  const widths: number[] = [];
  let [cells, last, kept] = [0, 0, true];
  for (const row of grid.rows()) {
    if (cells + row.cells.length > mostCells || row.line > MOST_ROWS) {
      kept = false;
      break;
    }
    cells += row.cells.length;
    last = row.line;
    if (rows.length < 200) row.cells.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 8, widthOf(cell))));
    const hidden = grid.hiddenRows.has(row.line) ? ' hidden="1"' : '';
    const written = row.cells.map((cell, index) => rebuiltCell(cell, row.line, index + 1, texts)).join('');
    if (written !== '' || hidden !== '') rows.push(`<row r="${row.line}"${hidden}>${written}</row>`);
  }
  const text = [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>`,
    columnsXml(widths, grid.hiddenColumns),
    `<sheetData>${rows.join('')}</sheetData>`,
    mergesXml(grid, last),
    // Codes and decimals stand as text on purpose: no green corners.
    last === 0
      ? ''
      : `<ignoredErrors><ignoredError sqref="A1:${cellName(Math.max(1, widths.length), last)}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
  return { text, cells, ...(kept ? {} : { keptRows: last }) };
}

function widthOf(cell: unknown): number {
  return Math.min(48, (typeof cell === 'string' ? cell.length : 10) + 2);
}

function columnsXml(widths: readonly number[], hidden: ReadonlySet<number>): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden.has(index + 1) ? ' hidden="1"' : ''}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: Grid, last: number): string {
  const kept = merges.filter(
    ({ firstRow, firstColumn, lastRow, lastColumn }) => lastRow <= last && (firstRow < lastRow || firstColumn < lastColumn),
  );
  if (kept.length === 0) return '';
  const refs = kept.map(({ firstRow, firstColumn, lastRow, lastColumn }) => {
    return `<mergeCell ref="${cellName(firstColumn, firstRow)}:${cellName(lastColumn, lastRow)}"/>`;
  });
  return `<mergeCells count="${kept.length}">${refs.join('')}</mergeCells>`;
}

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

function workbookXml(grids: readonly Grid[], names: readonly string[]): string {
  const sheets = grids.map((grid, index) => {
    return `<sheet name="${xml(names[index] ?? '')}" sheetId="${index + 1}"${STATES[grid.state ?? 'visible']} r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

function addPackageParts(parts: Parts, sheets: number): void {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  setPart(parts, '_rels/.rels', links(link(1, 'officeDocument', 'xl/workbook.xml')));
  const inside = numbers.map((number) => link(number, 'worksheet', `worksheets/sheet${number}.xml`));
  setPart(parts, 'xl/_rels/workbook.xml.rels', links(inside.join('') + link(sheets + 1, 'styles', 'styles.xml')));
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...numbers.map((number) => override(`/xl/worksheets/sheet${number}.xml`, 'worksheet')),
  ];
  setPart(parts, '[Content_Types].xml', `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`);
}

function link(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

function links(inner: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`;
}

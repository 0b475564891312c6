import type { MergedRange } from '../../../core/grid.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts';
import { scanPart } from '../xml/scan-part.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';
import { timesOf } from './ods-cell.ts';

/** What an OpenDocument sheet says of itself besides its cells. */
export interface OdsTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: MergedRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** A repetition longer than this is the blank rest of a sheet, not rows that somebody hid. */
const LONGEST_HIDDEN_RUN = 100_000;

/** Lists an OpenDocument's sheets in one pass over its content. */
export function readOdsTables(zip: Zip, content: ZipEntry): OdsTable[] {
  const tables: OdsTable[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let at = { row: 0, column: 0 };
  let rows = 1;
  const open = (name: string, attributes: XmlAttributes): void => {
    const table = tables.at(-1);
    if (name === 'style') style = attributes.get('style:name') ?? '';
    else if (name === 'table-properties' && attributes.get('table:display') === 'false') hiddenStyles.add(style);
    else if (name === 'table') {
      tables.push(tableOf(attributes, hiddenStyles));
      at = { row: 0, column: 0 };
      rows = 1;
    } else if (name === 'table-column') {
      const times = timesOf(attributes, 'table:number-columns-repeated');
      if (isHidden(attributes)) addRun(table?.hiddenColumns, at.column + 1, times, MOST_COLUMNS);
      at.column += times;
    } else if (name === 'table-row') {
      at = { row: at.row + (at.row === 0 ? 1 : rows), column: 0 };
      rows = timesOf(attributes, 'table:number-rows-repeated');
      if (isHidden(attributes)) addRun(table?.hiddenRows, at.row, rows, MOST_ROWS);
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      at.column++;
      const range = mergeAt(attributes, at.row, at.column);
      if (range !== undefined) table?.merges.push(range);
      at.column += timesOf(attributes, 'table:number-columns-repeated') - 1;
    }
  };
  scanPart(zip, content, { open, close() {}, text() {} });
  return tables;
}

function tableOf(attributes: XmlAttributes, hiddenStyles: ReadonlySet<string>): OdsTable {
  const hidden = hiddenStyles.has(attributes.get('table:style-name') ?? '');
  return { name: attributes.get('table:name') ?? '', hidden, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes.get('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function addRun(set: Set<number> | undefined, first: number, times: number, most: number): void {
  if (times > LONGEST_HIDDEN_RUN) return;
  for (let each = first; each < first + times && each <= most; each++) set?.add(each);
}

function mergeAt(attributes: XmlAttributes, row: number, column: number): MergedRange | undefined {
  const columns = timesOf(attributes, 'table:number-columns-spanned');
  const rows = timesOf(attributes, 'table:number-rows-spanned');
  if (columns === 1 && rows === 1) return undefined;
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

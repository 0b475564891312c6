/** Edits single cells in a sheet's XML and leaves every other byte as it is. */
import { columnLetters } from '../../../core/source.ts';
import { attribute, withoutAttribute } from './attributes.ts';
import { NotEditable } from './not-editable.ts';
import { rootPrefix } from './part-xml.ts';

/** A cell's own XML, or the one that a blank cell would have. */
export interface CellXml {
  readonly prefix: string;
  /** ` r="B3" s="1" t="s"`; a blank cell's are its reference and the style of its row. */
  readonly attributes: string;
  readonly inner: string;
  /** False for a cell that the sheet does not hold. */
  readonly stored: boolean;
}

/** @returns the cell's new XML; undefined leaves it as it is */
export type CellEdit = (cell: CellXml) => string | undefined;

/** Edits by row, then by column, both from 1. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** @throws NotEditable where rows or cells are out of order, or comments stand among them */
export function editCells(sheet: string, edits: CellEdits): string {
  const prefix = rootPrefix(sheet, 'worksheet');
  const opened = new RegExp(`<${prefix}sheetData\\s*(/?)>`, 'u').exec(sheet);
  if (opened === null) throw new NotEditable('no sheetData');
  const from = opened.index + opened[0].length;
  const to = opened[1] === '/' ? from : sheet.indexOf(`</${prefix}sheetData`, from);
  if (to < 0) throw new NotEditable('sheetData without end');
  const rows = editRows(sheet.slice(from, to), prefix, edits);
  if (opened[1] !== '/') return sheet.slice(0, from) + rows + sheet.slice(to);
  return `${sheet.slice(0, opened.index)}<${prefix}sheetData>${rows}</${prefix}sheetData>${sheet.slice(to)}`;
}

function editRows(rows: string, prefix: string, edits: CellEdits): string {
  if (rows.includes('<!')) throw new NotEditable('comments among the cells');
  const open = new RegExp(`<${prefix}row\\b([^>]*?)(/?)>`, 'gu');
  const close = `</${prefix}row>`;
  const waiting = [...edits.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let [copied, next, last] = [0, 0, 0];
  for (let match = open.exec(rows); match !== null; match = open.exec(rows)) {
    const [tag, attributes = '', empty] = match;
    const line = Number(attribute(attributes, 'r') ?? last + 1);
    if (!(line > last)) throw new NotEditable('rows out of order');
    last = line;
    const closed = empty === '/' ? match.index + tag.length - close.length : rows.indexOf(close, match.index);
    if (empty !== '/' && closed < 0) throw new NotEditable('row without end');
    const end = closed + close.length;
    open.lastIndex = end;
    const ofRow = edits.get(line);
    if (ofRow === undefined && (waiting[next] ?? Infinity) > line) continue;
    pieces.push(rows.slice(copied, match.index));
    for (; (waiting[next] ?? Infinity) < line; next++) pieces.push(newRow(prefix, waiting[next] as number, edits));
    if (ofRow === undefined) copied = match.index;
    else {
      const inner = empty === '/' ? '' : rows.slice(match.index + tag.length, end - close.length);
      pieces.push(editRow({ prefix, line, attributes, inner }, ofRow));
      copied = end;
      next++;
    }
  }
  pieces.push(rows.slice(copied));
  for (; next < waiting.length; next++) pieces.push(newRow(prefix, waiting[next] as number, edits));
  return pieces.join('');
}

interface RowXml {
  readonly prefix: string;
  readonly line: number;
  readonly attributes: string;
  readonly inner: string;
}

function newRow(prefix: string, line: number, edits: CellEdits): string {
  const row = editRow({ prefix, line, attributes: ` r="${line}"`, inner: '' }, edits.get(line) ?? new Map());
  return row.includes(`<${prefix}c `) ? row : '';
}

function editRow(row: RowXml, edits: ReadonlyMap<number, CellEdit>): string {
  const { prefix, line, inner } = row;
  const cell = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'gu');
  const waiting = [...edits.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let [copied, next, last, added] = [0, 0, 0, false];
  const addBefore = (column: number): void => {
    for (; (waiting[next] ?? Infinity) < column; next++) {
      const made = edits.get(waiting[next] as number)?.(blankCell(row, waiting[next] as number));
      if (made === undefined) continue;
      pieces.push(made);
      added = true;
    }
  };
  for (let match = cell.exec(inner); match !== null; match = cell.exec(inner)) {
    const [whole, attributes = '', content = ''] = match;
    const column = columnOf(attribute(attributes, 'r'), line) ?? last + 1;
    if (column <= last) throw new NotEditable('cells out of order');
    last = column;
    if ((waiting[next] ?? Infinity) > column) continue;
    pieces.push(inner.slice(copied, match.index));
    addBefore(column);
    const edit = edits.get(column);
    if (edit !== undefined) next++;
    pieces.push(edit?.({ prefix, attributes, inner: content, stored: true }) ?? whole);
    copied = match.index + whole.length;
  }
  const end = /<(?:[\w.-]+:)?extLst[\s>]/u.exec(inner.slice(copied))?.index ?? inner.length - copied;
  pieces.push(inner.slice(copied, copied + end));
  addBefore(Infinity);
  pieces.push(inner.slice(copied + end));
  // `spans` says which columns the row holds.
  const attributes = added ? withoutAttribute(row.attributes, 'spans') : row.attributes;
  return `<${prefix}row${attributes}>${pieces.join('')}</${prefix}row>`;
}

function blankCell(row: RowXml, column: number): CellXml {
  const style = attribute(row.attributes, 'customFormat') === '1' ? attribute(row.attributes, 's') : undefined;
  const attributes = ` r="${columnLetters(column)}${row.line}"${style === undefined ? '' : ` s="${style}"`}`;
  return { prefix: row.prefix, attributes, inner: '', stored: false };
}

/** @throws NotEditable for a cell that says another row than the one it stands in */
function columnOf(reference: string | undefined, line: number): number | undefined {
  if (reference === undefined) return undefined;
  const match = /^([A-Z]{1,3})(\d+)$/u.exec(reference);
  if (match === null || Number(match[2]) !== line) throw new NotEditable(`cell ${reference} in row ${line}`);
  return [...(match[1] as string)].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

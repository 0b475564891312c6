import { partText, setPart } from '../../archive/parts.ts';
import { declareExtension, declareType, freePath, relate } from '../package/add-part.ts';
import { attribute, withAttribute } from '../package/attributes.ts';
import { linksOf } from '../package/links.ts';
import { NotEditable } from '../package/not-editable.ts';
import { rootPrefix, xmlPart } from '../package/part-xml.ts';
import { placeLegacyDrawing } from '../package/place-legacy-drawing.ts';
import { editCells, type CellEdit } from '../package/sheet-cells.ts';
import type { WorkbookParts } from '../package/sheets.ts';
import { withComments, type Note } from './comments.ts';
import { linesOf, noteText } from './note-text.ts';
import { freeBlock, withNoteBoxes } from './note-shapes.ts';
import type { MarkedCell } from './place-marks.ts';
import { EMPTY_STYLES, styleOf, StyleBook } from './style-book.ts';
import type { CopyWords } from './words.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Opens the workbook's styles, and `close` writes them back. */
export function openStyles({ parts, path }: WorkbookParts): { readonly styles: StyleBook; close(): void } {
  const linked = linksOf(parts, path).find(({ kind }) => kind === 'styles')?.target;
  const target = linked ?? freePath(parts, (number) => `xl/styles${number === 1 ? '' : number}.xml`);
  const styles = new StyleBook(xmlPart(parts, target) ?? EMPTY_STYLES);
  return {
    styles,
    close() {
      setPart(parts, target, styles.text());
      if (linked !== undefined) return;
      relate(parts, path, 'styles', target);
      declareType(parts, target, STYLES_TYPE);
    },
  };
}

/** Colours the cells of a sheet and hangs notes on them. @param path of the sheet's part */
export function markSheet(book: WorkbookParts, path: string, cells: Iterable<MarkedCell>, styles: StyleBook, words: CopyWords): void {
  const all = [...cells];
  if (all.length === 0) return;
  const sheet = xmlPart(book.parts, path) ?? '';
  const columnStyle = columnStyles(sheet);
  const edits = new Map<number, Map<number, CellEdit>>();
  for (const cell of all) {
    const ofRow = edits.get(cell.line) ?? new Map<number, CellEdit>();
    edits.set(cell.line, ofRow);
    ofRow.set(cell.column, ({ prefix, attributes, inner, stored }) => {
      const own = stored || attribute(attributes, 's') !== undefined ? styleOf(attributes) : columnStyle(cell.column);
      const open = `<${prefix}c${withAttribute(attributes, 's', styles.coloured(own, cell.severity))}`;
      return inner === '' ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
    });
  }
  const notes = all
    .filter(({ hasNote }) => hasNote)
    .map((cell) => ({ line: cell.line, column: cell.column, text: noteText(cell, words) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  setPart(book.parts, path, addNotes(book, path, editCells(sheet, edits), notes));
}

function columnStyles(sheet: string): (column: number) => number {
  const head = sheet.slice(0, /<(?:[\w.-]+:)?sheetData/u.exec(sheet)?.index ?? 0);
  const columns = [...head.matchAll(/<(?:[\w.-]+:)?col(\s[^>]*)>/gu)].map(([, attributes = '']) => ({
    from: Number(attribute(attributes, 'min')),
    to: Number(attribute(attributes, 'max')),
    style: Number(attribute(attributes, 'style') ?? 0),
  }));
  return (column) => columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

/** @returns the sheet's XML with its drawing of notes */
function addNotes(book: WorkbookParts, path: string, sheet: string, notes: readonly Note[]): string {
  if (notes.length === 0) return sheet;
  const { parts } = book;
  const links = linksOf(parts, path);
  const commentsPath = links.find(({ kind }) => kind === 'comments')?.target;
  const { text, added } = withComments(commentsPath === undefined ? undefined : xmlPart(parts, commentsPath), notes);
  const target = commentsPath ?? freePath(parts, (number) => `xl/comments${number}.xml`);
  setPart(parts, target, text);
  if (commentsPath === undefined) {
    declareType(parts, target, COMMENTS_TYPE);
    relate(parts, path, 'comments', target);
  }
  return added.length === 0 ? sheet : addBoxes(book, path, sheet, added);
}

function addBoxes(book: WorkbookParts, path: string, sheet: string, notes: readonly Note[]): string {
  const { parts } = book;
  const legacy = /<(?:[\w.-]+:)?legacyDrawing(\s[^>]*)>/u.exec(sheet.slice(sheet.lastIndexOf('sheetData')))?.[1];
  const linked = legacy === undefined ? undefined : attribute(legacy, '[\\w.-]+:id');
  const known = linksOf(parts, path).find((link) => link.id === linked)?.target;
  const drawings = [...parts.keys()].filter((one) => one.toLowerCase().endsWith('.vml')).map((one) => partText(parts, one, ''));
  const boxes = notes.map(({ line, column, text }) => ({ line, column, lines: linesOf(text) }));
  const drawn = withNoteBoxes(known === undefined ? undefined : partText(parts, known, ''), boxes, freeBlock(drawings));
  if (drawn === undefined) throw new NotEditable('a drawing of notes of another kind');
  const target = known ?? freePath(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  setPart(parts, target, drawn);
  if (known !== undefined) return sheet;
  declareExtension(parts, 'vml', VML_TYPE);
  const prefix = rootPrefix(sheet, 'worksheet');
  const id = relate(parts, path, 'vmlDrawing', target);
  return placeLegacyDrawing(sheet, prefix, `<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`);
}

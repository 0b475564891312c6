/** A table in a given width. Columns of words at the right give way first, then names are shortened. */
import type { Column, TableBlock, TableCell } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { cellText } from '../format-number.ts';
import { heatMark, heatShare } from '../heat.ts';
import { hasLetter, statusLetter } from '../status-text.ts';
import { displayWidth, pad, shorten, wrap } from './display-width.ts';
import type { Painter } from './painter.ts';
import { safeText } from './safe-text.ts';

const BETWEEN = '  ';
const NARROWEST_NAME = 16;
const WIDEST_NAME = 48;
const SPILL_INDENT = '      ';
const NO_ROOM: Readonly<Record<Language, string>> = { en: 'No room for:', fr: 'Sans place pour :' };

interface Laid {
  readonly column: Column;
  readonly index: number;
  readonly texts: readonly string[];
  readonly width: number;
}

export interface TableOptions {
  readonly columns: number;
  readonly language: Language;
  readonly paint: Painter;
  /** Write the words of columns that find no room below their row, and name the columns of numbers that are left out. A summary says them elsewhere. */
  readonly spill?: boolean;
}

function textOf(cell: TableCell | undefined, column: Column, language: Language): string {
  if (cell === undefined) return '';
  if (column.kind === 'status' && cell.text === undefined) return statusLetter(String(cell.value ?? ''));
  const share = heatShare(cell, column);
  return (share === undefined ? '' : `${heatMark(share)} `) + safeText(cellText(cell, column, language));
}

/** Whether a row's numbers give way to the reason in its last cell: a status without a letter. */
function spans(table: TableBlock, row: readonly TableCell[]): boolean {
  const status = table.columns.findIndex((column) => column.kind === 'status');
  return status >= 0 && !hasLetter(row[status]?.value) && lastText(table, row) !== '';
}

function lastText(table: TableBlock, row: readonly TableCell[]): string {
  const last = row.at(-1)?.value;
  return table.columns.at(-1)?.kind === 'text' && typeof last === 'string' ? safeText(last) : '';
}

function labelOf(column: Column): string {
  return column.kind === 'status' ? '' : safeText(column.label);
}

/** Many narrow columns stand side by side in a heat map: their headings are broken between words. */
function hasBrokenHeading(table: TableBlock, column: Column): boolean {
  return column.kind !== 'text' && table.columns.some((one) => one.heat === true);
}

function headingWidth(table: TableBlock, column: Column): number {
  const label = labelOf(column);
  return hasBrokenHeading(table, column) ? Math.max(...label.split(' ').map(displayWidth)) : displayWidth(label);
}

function headingLines(table: TableBlock, laid: readonly Laid[]): string[] {
  const labels = laid.map(({ column, width }) => (hasBrokenHeading(table, column) ? wrap(labelOf(column), width) : [labelOf(column)]));
  const height = Math.max(1, ...labels.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    laid
      .map(({ column, width }, index) => {
        const own = labels[index] ?? [];
        // Headings stand on their column: the last line is the lowest.
        return pad(own[line - (height - own.length)] ?? '', width, column.align);
      })
      .join(BETWEEN)
      .trimEnd(),
  );
}

function lay(table: TableBlock, language: Language): Laid[] {
  const judged = table.rows.filter((row) => !spans(table, row));
  return table.columns.map((column, index) => {
    const texts = table.rows.map((row) => textOf(row[index], column, language));
    const measured = (column.kind === 'text' ? table.rows : judged).map((row) => displayWidth(textOf(row[index], column, language)));
    const status = column.kind === 'status' ? 2 : 0;
    return { column, index, texts, width: Math.max(headingWidth(table, column), status, ...measured) };
  });
}

function total(laid: readonly Laid[]): number {
  return laid.reduce((sum, one) => sum + one.width, BETWEEN.length * (laid.length - 1));
}

/** Leaves out words at the right while the rest is too wide even with the shortest name; then shortens the widest words. */
function fit(laid: readonly Laid[], width: number): Laid[] {
  const kept = [...laid];
  const first = kept.findIndex((one) => one.column.kind === 'text');
  const narrow = (one: Laid, index: number): number => (index === first ? Math.min(one.width, NARROWEST_NAME) : one.width);
  const least = (): number => kept.reduce((sum, one, index) => sum + narrow(one, index), BETWEEN.length * (kept.length - 1));
  while (least() > width && kept.length > 2) {
    const words = kept.findLastIndex((one, index) => one.column.kind === 'text' && index !== first);
    kept.splice(words >= 0 ? words : kept.length - 1, 1);
  }
  return kept.map((one, index) =>
    index === first ? { ...one, width: Math.max(4, Math.min(one.width, WIDEST_NAME, one.width + width - total(kept))) } : one,
  );
}

function paintCell(laid: Laid, padded: string, cell: TableCell | undefined, paint: Painter): string {
  if (laid.column.kind === 'status') return paint.status(String(cell?.value ?? ''), padded);
  return cell?.strong === true ? paint.strong(padded) : padded;
}

function drawRow(table: TableBlock, row: number, laid: readonly Laid[], options: TableOptions): string[] {
  const { columns, paint } = options;
  const cells = table.rows[row] ?? [];
  const spanning = spans(table, cells);
  const first = laid.findIndex((one) => one.column.kind === 'text');
  const shown = spanning ? laid.slice(0, first + 1) : laid;
  const texts = shown.map((one) => pad(shortenName(one.texts[row] ?? '', one.width), one.width, one.column.align));
  const spilled = options.spill === true ? spilledLines(table, cells, laid, columns) : [];
  const drawn = shown.map((one, index) => paintCell(one, texts[index] ?? '', cells[one.index], paint)).join(BETWEEN);
  if (!spanning) return [drawn.trimEnd(), ...spilled];
  const used = total(shown) + BETWEEN.length;
  const [head = '', ...rest] = wrap(lastText(table, cells), columns - used);
  return [drawn + BETWEEN + head, ...rest.map((line) => ' '.repeat(used) + line)];
}

/** Columns that found no room. */
function leftOut(table: TableBlock, laid: readonly Laid[]): readonly (readonly [Column, number])[] {
  const shown = new Set(laid.map((one) => one.index));
  return table.columns.map((column, index) => [column, index] as const).filter(([, index]) => !shown.has(index));
}

/** One text needs no name; several are told apart by their columns' names. */
function spilledText(words: readonly (readonly [label: string, text: string])[]): string[] {
  if (words.length <= 1) return words.map(([, text]) => text);
  return [words.map(([label, text]) => `${label}: ${text}`).join(' · ')];
}

function spilledLines(table: TableBlock, cells: readonly TableCell[], laid: readonly Laid[], columns: number): string[] {
  const words = leftOut(table, laid).flatMap(([column, index]): [string, string][] => {
    const value = cells[index]?.text ?? cells[index]?.value;
    return column.kind === 'text' && typeof value === 'string' && value !== '' ? [[safeText(column.label), safeText(value)]] : [];
  });
  const lines = spilledText(words).flatMap((text) => wrap(text, columns - SPILL_INDENT.length));
  return lines.map((line) => SPILL_INDENT + line);
}

function spillNote(table: TableBlock, laid: readonly Laid[], { language, columns, paint }: TableOptions): string[] {
  const numbers = leftOut(table, laid).filter(([column]) => column.kind !== 'text');
  if (numbers.length === 0) return [];
  const names = numbers.map(([column]) => safeText(column.label)).join(', ');
  return wrap(`${NO_ROOM[language]} ${names}`, columns).map((line) => paint.dim(line));
}

/** Shortens a name, keeping the arrow that says lower is better. */
function shortenName(name: string, width: number): string {
  if (!name.endsWith(' ↓') || displayWidth(name) <= width) return name;
  return `${shorten(name.slice(0, -2), width - 2)} ↓`;
}

/** Lines of a table, none wider than `columns`. */
export function tableLines(table: TableBlock, options: TableOptions): string[] {
  if (table.rows.length === 0) return table.empty === undefined ? [] : wrap(safeText(table.empty), options.columns);
  const laid = fit(lay(table, options.language), options.columns);
  return [
    ...headingLines(table, laid).map((line) => options.paint.dim(line)),
    ...table.rows.flatMap((_, row) => drawRow(table, row, laid, options)),
    ...(options.spill === true ? spillNote(table, laid, options) : []),
  ];
}

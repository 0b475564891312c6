/** Widths of a table's columns in inches: no word is cut while there is room, and what is left goes where it saves lines. */
import type { SlideCell } from '../deck.ts';
import { textWidth, wordWidth } from '../text/text-width.ts';

/** Air left and right of a cell's text, together. */
export const CELL_AIR = 0.16;
/** A word wider than this is cut. */
const WIDEST = 4.2;
/** A table that needs less than this share of the page is not stretched over it. */
const NARROW = 0.62;
const STEP = 0.1;
/** Lines end where words do: about half a word of each stays empty, in inches. */
const HALF_WORD = 0.3;

export interface Measured {
  /** Inches without which a word would be cut, by column. */
  readonly least: readonly number[];
  /** Inches of each text in one line, by row and column. */
  readonly texts: readonly (readonly number[])[];
}

function isBold(cell: SlideCell, row: number): boolean {
  return row === 0 || cell.bold === true;
}

/** @param rows the heading first */
export function measureColumns(rows: readonly (readonly SlideCell[])[], size: number): Measured {
  const texts = rows.map((row, index) => row.map((cell) => textWidth(cell.text, size, isBold(cell, index)) + CELL_AIR));
  const words = rows.map((row, index) => row.map((cell) => Math.min(WIDEST, wordWidth(cell.text, size, isBold(cell, index))) + CELL_AIR));
  const least = (rows[0] ?? []).map((_, column) => Math.max(...words.map((row) => row[column] ?? 0)));
  return { least, texts };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function linesOf(text: number, width: number): number {
  return text <= width ? 1 : Math.max(2, text / Math.max(width / 2, width - HALF_WORD));
}

/** Lines that each column would save were it a step wider: in every row its tallest cell counts. */
function savings(texts: Measured['texts'], widths: readonly number[]): number[] {
  const saved = widths.map(() => 0);
  for (const row of texts) {
    let [tallest, most, second] = [0, 0, 1];
    for (const [column, text] of row.entries()) {
      const lines = linesOf(text, widths[column] ?? 1);
      if (lines > most) [second, most, tallest] = [Math.max(1, most), lines, column];
      else if (lines > second) second = lines;
    }
    const then = Math.max(second, linesOf(row[tallest] ?? 0, (widths[tallest] ?? 1) + STEP));
    saved[tallest] = (saved[tallest] ?? 0) + Math.max(0, most - then);
  }
  return saved;
}

/** Columns that lack little for their longest text in one line get it, the least first. */
function fillUp(widths: number[], wanted: readonly number[], room: number): void {
  let left = room - sum(widths);
  const lacks = wanted.map((width, column) => ({ column, lack: width - (widths[column] ?? 0) })).sort((a, b) => a.lack - b.lack);
  for (const { column, lack } of lacks) {
    if (lack <= 0 || lack > left) continue;
    widths[column] = wanted[column] ?? 0;
    left -= lack;
  }
}

/** @returns widths that together take `room` inches at most; undefined where words would have to be cut */
export function columnWidths({ least, texts }: Measured, room: number): number[] | undefined {
  if (sum(least) > room) return undefined;
  const wanted = least.map((width, column) => Math.max(width, ...texts.map((row) => row[column] ?? 0)));
  const widths = sum(wanted) <= room ? [...wanted] : [...least];
  for (let left = room - sum(widths); left >= STEP; left -= STEP) {
    const saved = savings(texts, widths);
    const best = saved.indexOf(Math.max(...saved));
    if ((saved[best] ?? 0) <= 0) break;
    widths[best] = (widths[best] ?? 0) + STEP;
  }
  fillUp(widths, wanted, room);
  const used = sum(widths);
  const stretch = used < room * NARROW ? Math.min(1.25, (room * NARROW) / used) : room / used;
  return widths.map((width) => width * stretch);
}

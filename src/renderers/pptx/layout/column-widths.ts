/** Widths of a table's columns in inches: no word is cut while there is room, long texts get what is left. */
import type { SlideCell } from '../deck.ts';
import { textWidth, wordWidth } from '../text/text-width.ts';

/** Air left and right of a cell's text, together. */
export const CELL_AIR = 0.16;
/** A word wider than this is cut. */
const WIDEST = 4.2;
/** Texts wider than this are better broken into lines: they ask for less than their own width, the longer the less. */
const ONE_LINE = 1.5;

function likedWidth(width: number): number {
  return width <= ONE_LINE ? width : ONE_LINE * (width / ONE_LINE) ** 0.75;
}
/** A table that needs less than this share of the page is not stretched over it. */
const NARROW = 0.62;

export interface Measured {
  readonly least: readonly number[];
  readonly wanted: readonly number[];
}

/** @param rows the heading first */
export function measureColumns(rows: readonly (readonly SlideCell[])[], size: number): Measured {
  const columns = rows[0]?.length ?? 0;
  const of = (measure: (cell: SlideCell, bold: boolean) => number): number[] =>
    Array.from({ length: columns }, (_, column) =>
      Math.max(
        ...rows.map((row, index) => {
          const cell = row[column];
          return cell === undefined ? 0 : measure(cell, index === 0 || cell.bold === true) + CELL_AIR;
        }),
      ),
    );
  const least = of((cell, bold) => Math.min(WIDEST, wordWidth(cell.text, size, bold)));
  const wanted = of((cell, bold) => likedWidth(textWidth(cell.text, size, bold)));
  return { least, wanted: wanted.map((width, index) => Math.max(width, least[index] ?? 0)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** @returns widths that together take `room` inches at most; undefined where words would have to be cut */
export function columnWidths({ least, wanted }: Measured, room: number): number[] | undefined {
  const [needed, liked] = [sum(least), sum(wanted)];
  if (needed > room) return undefined;
  if (liked <= room) {
    const stretch = liked < room * NARROW ? Math.min(1.25, (room * NARROW) / liked) : room / liked;
    return wanted.map((width) => width * stretch);
  }
  const share = (room - needed) / (liked - needed);
  return least.map((width, index) => width + ((wanted[index] ?? width) - width) * share);
}

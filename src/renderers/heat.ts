/** How dark a cell of a heat map is. The number always stands in the cell: shade alone says nothing in a photocopy. */
import type { Column, TableCell } from '../core/document.ts';
import { styleOf } from './format-number.ts';

/** The darkest shade, a grey-blue, by channel; 0 is white. */
const DARKEST = [0x2f, 0x41, 0x56] as const;
export const HEAT_DARKEST = '2F4156';
/** From this share on white letters stand out more than black ones: either way at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const LIGHT_TEXT_FROM = 0.72;

/** The value that is all, in the unit of the cell: 1 for a share, 100 for a percent. */
export function heatWhole(cell: TableCell, column: Column): number {
  return styleOf(cell, column).kind === 'percent' ? 100 : 1;
}

/** Share 0–1 by which a cell is shaded; undefined outside heat columns and where no number is known: missing is not white for zero. */
export function heatShare(cell: TableCell, column: Column): number | undefined {
  if (column.heat !== true || typeof cell.value !== 'number' || !Number.isFinite(cell.value)) return undefined;
  return Math.min(1, Math.max(0, cell.value / heatWhole(cell, column)));
}

/** Background as RRGGBB. */
export function heatColour(share: number): string {
  return DARKEST.map((channel) =>
    Math.round(255 - share * (255 - channel))
      .toString(16)
      .padStart(2, '0'),
  )
    .join('')
    .toUpperCase();
}

/** A mark where there is no background: none, up to a third, up to two thirds, less than all, all. */
export function heatMark(share: number): string {
  if (share <= 0) return '·';
  if (share >= 1) return '█';
  return share < 1 / 3 ? '░' : share < 2 / 3 ? '▒' : '▓';
}

import type { Row } from '../../core/grid.ts';
import { cellText, isBlank } from './cell-text.ts';
import type { MergedCells } from './merged-cells.ts';

/** A column's heading over all its rows. */
export interface Heading {
  /** From 1. */
  readonly column: number;
  /** One text for each row of the heading, from the top, without repeats; groups reach over all their columns. */
  readonly parts: readonly string[];
  /** The parts, joined with ` / `. */
  readonly text: string;
  /** The lowest part, as a cell: a date stays a date. */
  readonly cell: Row['cells'][number];
}

/** @param width greatest column */
export function composeHeadings(rows: readonly Row[], merged: MergedCells, width: number): Heading[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const bottom = rows.at(-1);
  return Array.from({ length: width }, (_, index) => {
    const column = index + 1;
    const cells = rows.map((row) => {
      const seen = merged.seen(byLine, row.line, column);
      const reaches = isBlank(seen) && row !== bottom && !merged.hasAny(row.line) && !isBlank(bottom?.cells[index]);
      return reaches ? nearestLeft(row, index) : seen;
    });
    const filled = cells.filter((cell) => !isBlank(cell));
    const parts = filled.map(cellText).filter((text, at, all) => text !== '' && text !== all[at - 1]);
    return { column, parts, text: parts.join(' / '), cell: filled.at(-1) ?? '' };
  });
}

/** A group's name written once, over its first column, in a file that keeps no merged cells. */
function nearestLeft(row: Row, index: number): Row['cells'][number] {
  for (let at = index - 1; at >= 0; at--) {
    const cell = row.cells[at];
    if (cell !== undefined && !isBlank(cell)) return cell;
  }
  return '';
}

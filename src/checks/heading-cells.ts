import type { Cell, Row } from '../core/grid.ts';
import type { Table } from '../core/table.ts';

/** A cell as its sheet shows it, outer spaces off. */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'object') return String(cell);
  if (cell.kind === 'date') return cell.shown ?? cell.iso;
  return cell.kind === 'percent' ? cell.shown : cell.code;
}

/** Physical rows of a table's heading. A text file in which no layout was found has its first row as heading, where that holds only words. */
export function headingRows(table: Table): readonly number[] {
  if (table.headerRows.length > 0 || table.layout !== 'unknown' || table.grid === undefined || table.sheet !== undefined)
    return table.headerRows;
  for (const row of table.grid.rows()) {
    if (row.cells.every((cell) => shownText(cell) === '')) continue;
    return row.cells.every(isWord) ? [row.line] : [];
  }
  return [];
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && (cell.trim() === '' || /[^\d\s.,;:/%+-]/u.test(cell));
}

/** Heading cells as text by column from index 0; those of several rows are joined with ` / `. */
export function headingCells(table: Table, lines: readonly number[]): string[] {
  const heading: string[] = [];
  if (lines.length === 0 || table.grid === undefined) return heading;
  const last = Math.max(...lines);
  for (const row of table.grid.rows()) {
    if (row.line > last) break;
    if (lines.includes(row.line)) addRow(heading, row);
  }
  return heading;
}

function addRow(heading: string[], row: Row): void {
  for (let index = 0; index < row.cells.length; index++) {
    const [above, text] = [heading[index] ?? '', shownText(row.cells[index])];
    heading[index] = above === '' || text === '' || above === text ? above || text : `${above} / ${text}`;
  }
}

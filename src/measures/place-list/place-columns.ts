import { foldName } from '../../core/fold-name.ts';
import type { Cell, Row } from '../../core/grid.ts';
import { levelOfHeading } from './level-of-heading.ts';

/** One level of a list of places. Columns from 1. */
export interface PlaceColumn {
  readonly column: number;
  readonly codeColumn?: number;
  /** The heading, which names the level. */
  readonly level: string;
}

export interface PlaceListShape {
  /** Physical row of the heading. */
  readonly headerLine: number;
  /** From broad to narrow. */
  readonly columns: readonly PlaceColumn[];
}

/** Rows looked at for a heading: lists have few titles above. */
const MOST_TITLES = 10;

/** A cell as one line of text, outer spaces off. */
export function placeText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim().replaceAll(/\s+/gu, ' ');
  return typeof cell === 'number' ? String(cell) : '';
}

/**
 * Finds the columns of places, from broad to narrow: by headings that name levels (English, French, DHIS2's `level_2_name`),
 * otherwise by how they nest: from the left, words of which there are more and more.
 * @param rows the whole list
 * @returns undefined where fewer than one column names places
 */
export function findPlaceColumns(rows: readonly Row[]): PlaceListShape | undefined {
  const filled = rows.filter((row) => row.cells.some((cell) => placeText(cell) !== ''));
  for (const row of filled.slice(0, MOST_TITLES)) {
    const columns = byHeadings(row);
    if (columns.length > 0) return { headerLine: row.line, columns };
  }
  const header = filled[0];
  const columns = header === undefined ? [] : byNesting(header, filled.slice(1));
  return header === undefined || columns.length === 0 ? undefined : { headerLine: header.line, columns };
}

/** A single level is believed only where it is the narrowest kind of all, or the only cell that is filled. */
function byHeadings(row: Row): PlaceColumn[] {
  const headings = row.cells.map((cell, index) => {
    const level = placeText(cell);
    return { column: index + 1, level, said: level === '' ? undefined : levelOfHeading(level) };
  });
  const names = headings.flatMap(({ column, level, said }) => (said?.part === 'name' ? [{ column, level, rank: said.rank }] : []));
  const codes = headings.flatMap(({ column, said }) => (said?.part === 'code' ? [{ column, rank: said.rank }] : []));
  if (names.length < 2 && row.cells.length > names.length + codes.length) return [];
  const once = names.filter((one, index) => names.findIndex(({ rank }) => rank === one.rank) === index);
  return once
    .toSorted((a, b) => a.rank - b.rank || a.column - b.column)
    .map(({ column, level, rank }) => {
      const code = codes.find((one) => one.rank === rank);
      return { column, level, ...(code === undefined ? {} : { codeColumn: code.column }) };
    });
}

function byNesting(header: Row, rows: readonly Row[]): PlaceColumn[] {
  const found: PlaceColumn[] = [];
  let before = 1;
  const width = Math.max(0, ...rows.slice(0, 100).map(({ cells }) => cells.length));
  for (let index = 0; index < width; index++) {
    const texts = new Set<string>();
    let words = 0;
    let count = 0;
    for (const { cells } of rows) {
      const text = placeText(cells[index]);
      if (text === '') continue;
      count += 1;
      if (/\p{L}/u.test(text)) words += 1;
      texts.add(foldName(text));
    }
    if (count === 0 || words * 2 < count || texts.size <= before) continue;
    before = texts.size;
    found.push({ column: index + 1, level: placeText(header.cells[index]) || `level ${found.length + 1}` });
  }
  return found;
}

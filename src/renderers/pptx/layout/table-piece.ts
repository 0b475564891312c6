/** Tables that go on over as many slides as they need, each time under their heading; a table that is too wide goes on with its next columns. */
import type { Box, SlideCell, TextLine } from '../deck.ts';
import { linesHeight, wrapText } from '../text/text-width.ts';
import { CELL_AIR, columnWidths, measureColumns } from './column-widths.ts';
import { INK, PAGE, SIZES } from './looks.ts';
import type { Drawn, Piece } from './piece.ts';
import { textHeight } from './text-piece.ts';

/** Air above and below the text of a cell, together. */
const ROW_AIR = 0.12;
const FULL = PAGE.bottom - PAGE.top;
/** So many rows at least stand together under a heading. */
const FEWEST_ROWS = 3;

type Row = readonly SlideCell[];

interface Grid {
  readonly size: number;
  readonly widths: readonly number[];
  readonly head: Row;
  readonly rows: readonly Row[];
}

function cellLines(cell: SlideCell, width: number, size: number, bold: boolean): string[] {
  return wrapText(cell.text, width - CELL_AIR, size, bold || cell.bold === true);
}

function rowHeight(row: Row, { widths, size }: Pick<Grid, 'widths' | 'size'>, bold = false): number {
  const lines = row.map((cell, index) => cellLines(cell, widths[index] ?? 1, size, bold).length);
  return linesHeight(Math.max(1, ...lines), size) + ROW_AIR;
}

/** A row taller than a slide: what fits of each cell, and a row with the rest. */
function splitRow(row: Row, room: number, { widths, size }: Grid): [Row, Row] {
  const lines = Math.max(1, Math.floor((room - ROW_AIR) / linesHeight(1, size)));
  const part = (from: number, to?: number): Row =>
    row.map((cell, index) => ({
      ...cell,
      text: cellLines(cell, widths[index] ?? 1, size, false)
        .slice(from, to)
        .join(' '),
    }));
  return [part(0, lines), part(lines)];
}

function totalHeight(grid: Grid): number {
  return rowHeight(grid.head, grid, true) + grid.rows.reduce((sum, row) => sum + rowHeight(row, grid), 0);
}

/** Rows that fit into a height, at least one; the others. */
function takeRows(grid: Grid, room: number): [Row[], Row[]] {
  const here: Row[] = [];
  let left = room;
  for (const [index, row] of grid.rows.entries()) {
    const height = rowHeight(row, grid);
    if (height <= left) {
      here.push(row);
      left -= height;
      continue;
    }
    const rest = grid.rows.slice(index);
    if (here.length > 0) return [here, rest];
    const [first, second] = splitRow(row, room, grid);
    return [[first], [second, ...rest.slice(1)]];
  }
  return [here, []];
}

function heading(text: string | undefined): TextLine[] {
  return text === undefined ? [] : [{ text, size: SIZES.body, bold: true, colour: INK, after: 4 }];
}

function gridPiece(grid: Grid, title: string | undefined, continued: string, again = title): Piece {
  const head = heading(title);
  const above = textHeight(head, PAGE.width);
  const headHeight = rowHeight(grid.head, grid, true);
  const whole = above + totalHeight(grid);
  const begin = above + headHeight + grid.rows.slice(0, FEWEST_ROWS).reduce((sum, row) => sum + rowHeight(row, grid), 0);
  const draw = (room: number, top: number): Drawn => {
    const [rows, rest] = takeRows(grid, room - above - headHeight);
    const heights = [headHeight, ...rows.map((row) => rowHeight(row, grid))];
    const h = heights.reduce((sum, height) => sum + height, 0);
    const w = grid.widths.reduce((sum, width) => sum + width, 0);
    const { size, widths } = grid;
    const table: Box = { kind: 'table', frame: { x: PAGE.left, y: top + above, w, h }, size, widths, heights, head: grid.head, rows };
    const name: Box[] = head.length === 0 ? [] : [{ kind: 'text', frame: { x: PAGE.left, y: top, w: PAGE.width, h: above }, lines: head }];
    const drawn = { boxes: [...name, table], height: above + h };
    if (rest.length === 0) return drawn;
    const next = again === undefined ? undefined : `${again} ${continued}`;
    return { ...drawn, rest: gridPiece({ ...grid, rows: rest }, next, continued, again) };
  };
  return { least: whole <= FULL ? whole : Math.min(begin, FULL), draw };
}

/** A cell of more lines is hard to read from afar: smaller letters are better. */
const MOST_LINES = 3;
/** Room for a table's title. */
const TITLE_ROOM = 0.45;

function mostLines({ head, rows, widths, size }: Grid): number {
  return Math.max(...[head, ...rows].flatMap((row) => row.map((cell, index) => cellLines(cell, widths[index] ?? 1, size, false).length)));
}

/**
 * The largest letters with which the words fit side by side and all rows stand in `room` inches with few lines a cell; if that cannot be,
 * on a slide of their own. A table that goes on anyway is not made smaller than small print without need.
 */
function fitGrid(head: Row, rows: readonly Row[], room: number): Grid | undefined {
  const grids: Grid[] = [];
  for (let size: number = SIZES.tableMost; size >= SIZES.tableLeast; size -= 1) {
    const widths = columnWidths(measureColumns([head, ...rows], size), PAGE.width);
    if (widths !== undefined) grids.push({ size, widths, head, rows });
  }
  const heights = new Map(grids.map((grid) => [grid, totalHeight(grid) + TITLE_ROOM]));
  const fits =
    (most: number) =>
    (grid: Grid): boolean =>
      (heights.get(grid) ?? FULL) <= most;
  const here = grids.filter(fits(room));
  const alone = grids.filter(fits(FULL));
  const readable = (grid: Grid): boolean => mostLines(grid) <= MOST_LINES;
  return (
    here.find(readable) ?? here[0] ?? alone.find(readable) ?? alone[0] ?? grids.findLast((grid) => grid.size >= SIZES.small) ?? grids[0]
  );
}

function pick(row: Row, columns: readonly number[]): Row {
  return columns.flatMap((column) => row[column] ?? []);
}

/** Groups of columns that fit side by side at the smallest size, each with the columns that name the row. */
function columnGroups(head: Row, rows: readonly Row[], keys: readonly number[]): number[][] {
  const { least } = measureColumns([head, ...rows], SIZES.tableLeast);
  const keyWidth = keys.reduce((sum, column) => sum + (least[column] ?? 0), 0);
  const groups: number[][] = [];
  let left = 0;
  for (const column of head.keys()) {
    if (keys.includes(column)) continue;
    const width = least[column] ?? 0;
    const group = groups.at(-1);
    if (group === undefined || width > left) {
      groups.push([...keys, column]);
      left = PAGE.width - keyWidth - width;
    } else {
      group.push(column);
      left -= width;
    }
  }
  return groups;
}

/** Words that no slide is wide enough for are cut over lines, at the smallest size. */
function forcedGrid(head: Row, rows: readonly Row[]): Grid {
  const { least } = measureColumns([head, ...rows], SIZES.tableLeast);
  const total = least.reduce((sum, width) => sum + width, 0);
  const shrink = Math.min(1, PAGE.width / total);
  return { size: SIZES.tableLeast, widths: least.map((width) => width * shrink), head, rows };
}

export interface TableTexts {
  readonly title?: string;
  readonly continued: string;
  /** Inches that are left on the slide on which it might begin. */
  readonly room: number;
}

/**
 * @param cells the heading, then at least one row
 * @param keys indices of the columns that name a row, repeated where columns go on
 * @returns pieces, to be placed one after the other
 */
export function tablePieces(cells: readonly Row[], keys: readonly number[], { title, continued, room }: TableTexts): Piece[] {
  const [head = [], ...rows] = cells;
  const fits = fitGrid(head, rows, room);
  if (fits !== undefined) return [gridPiece(fits, title, continued)];
  return columnGroups(head, rows, keys).map((columns, index) => {
    const [groupHead, groupRows] = [pick(head, columns), rows.map((row) => pick(row, columns))];
    const name = index === 0 || title === undefined ? title : `${title} ${continued}`;
    return gridPiece(fitGrid(groupHead, groupRows, FULL) ?? forcedGrid(groupHead, groupRows), name, continued, title);
  });
}

/** Slides that pieces would take on their own. */
export function slidesNeeded(pieces: readonly Piece[]): number {
  let slides = 0;
  for (const piece of pieces) {
    for (let rest: Piece | undefined = piece; rest !== undefined; slides++) rest = rest.draw(FULL, PAGE.top).rest;
  }
  return slides;
}

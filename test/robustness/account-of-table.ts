import { expect } from 'vitest';
import type { Cell, Row } from '../../src/core/grid.ts';
import type { SourceFile, Table } from '../../src/core/table.ts';

/** What is left out besides the cells of value columns, or told twice: a value without place or period is counted as a value too. */
const OTHERS = new Set(['ignored-column', 'total-column', 'unmapped-column', 'note-row', 'no-period']);
const isOther = (code: string, reason: string): boolean => OTHERS.has(code) || reason.startsWith('nothing says');

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
const filled = (row: Row): number => row.cells.filter((cell) => !isBlank(cell)).length;

/** Rows with something in them, and those that gave values. */
export interface RowsOfTable {
  readonly rows: number;
  readonly read: number;
}

/**
 * Holds one table to its file, cell by cell: every cell that could be a value was read, or is listed as left out.
 * @returns its rows
 */
export function accountOfTable(table: Table): RowsOfTable {
  const values = [...table.observations(), ...(table.incomplete?.() ?? [])];
  const cells = new Set(values.map(({ line, column }) => `${line}:${column}`));
  const rows = table.grid === undefined ? [] : [...table.grid.rows()].filter((row) => filled(row) > 0);
  if (table.grid !== undefined) {
    expect(cells.size).toBe(values.length);
    if (table.layout === 'data-value-set') accountOfSet(table, rows, values.length);
    else if (table.mapping === undefined) accountOfUnread(table, rows, values.length);
    else if (!table.leftOut.some(({ code }) => code === 'hidden-sheet')) accountOfCells(table, rows, values.length);
  }
  return { rows: rows.length, read: new Set(values.map(({ line }) => line)).size };
}

/** One row is one value, or one line of what is left out. */
function accountOfSet(table: Table, rows: readonly Row[], values: number): void {
  const data = rows.filter(({ line }) => line > (table.headerRows.at(-1) ?? 0) && line >= (table.mapping?.firstRow ?? 1));
  expect(values + table.leftOut.length).toBe(data.length);
}

/** Nothing is read, and all cells below the heading are counted as left out. */
function accountOfUnread(table: Table, rows: readonly Row[], values: number): void {
  const below = rows.filter(({ line }) => line > Math.max(0, ...table.headerRows));
  expect(values).toBe(0);
  expect(sum(table.leftOut.map(({ cells }) => cells))).toBe(sum(below.map(filled)));
}

function accountOfCells(table: Table, rows: readonly Row[], values: number): void {
  const { firstRow, lastRow = Infinity, values: columns } = table.mapping!;
  const data = rows.filter(({ line }) => line > Math.max(0, ...table.headerRows) && line >= firstRow && line <= lastRow);
  const wanted = sum(data.map((row) => columns.filter(({ column }) => !isBlank(row.cells[column - 1])).length));
  const left = table.leftOut.filter(({ code, reason }) => !isOther(code, reason)).map(({ cells }) => cells);
  expect(values + sum(left)).toBe(wanted);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Rows with something in them, counted without our reader: lines of a text in which nothing is quoted.
 * @returns undefined where lines are not rows
 */
export function linesOfText(bytes: Buffer, { encoding = '', delimiter = ',' }: SourceFile): number | undefined {
  const text = bytes.toString('utf8');
  if (!encoding.startsWith('utf-8') || /["']|^.?sep=/iu.test(text)) return undefined;
  const cells = text.split(/\r\n|\n|\r/u).map((line) => line.replace(/^\uFEFF/u, '').split(delimiter));
  return cells.filter((line) => line.some((cell) => cell.trim() !== '')).length;
}

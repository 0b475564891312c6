import type { Cell, Grid, GridNote, Row } from '../../core/grid.ts';
import { periodFromId } from '../../core/period/index.ts';
import { DATA_VALUE_ROLES, recogniseDhis2Headers, type DataValueColumns } from './data-value-headers.ts';
import { keyText } from './data-value-record.ts';
import { plainValue } from './plain-value.ts';

/** Where things stand in a grid that is a data value set. */
export interface DataValueSetShape {
  readonly columns: DataValueColumns;
  /** The heading's cells; empty where there is none. */
  readonly headers: readonly string[];
  /** Physical rows of the heading; empty where there is none. */
  readonly headerRows: readonly number[];
  /** Physical row of the first data value; undefined where there is none. */
  readonly firstRow: number | undefined;
  readonly notes: readonly GridNote[];
}

/** Rows looked at to decide. */
const SAMPLE = 20;
const UID = /^[A-Za-z][A-Za-z0-9]{10}$/;
/** `1,234`, `12,5`, `1 234`: numbers, but not as DHIS2 writes them. */
const OTHER_NUMBER = /^-?\d+(?:[\s,'.]\d+)+$/;

/**
 * Recognises a data value set, by its heading or, where it has none, by its content: uids in the first and third column and a period
 * id between them. A table that only shares the headings (periods in words, decimal commas) is not one: it is read as any long table.
 */
export function dataValueSetGrid(grid: Grid): DataValueSetShape | undefined {
  const sample = firstRows(grid, SAMPLE + 1);
  const first = sample[0];
  if (first === undefined) return undefined;
  const headers = first.cells.map((cell) => keyText(cellText(cell)));
  const named = recogniseDhis2Headers(headers);
  const columns = named ?? unnamedColumns(sample);
  if (columns === undefined) return undefined;
  const data = named === undefined ? sample : sample.slice(1);
  if (named !== undefined && !looksLikeDataValues(data, named)) return undefined;
  return {
    columns,
    headers: named === undefined ? [] : headers,
    headerRows: named === undefined ? [] : [first.line],
    firstRow: data[0]?.line,
    notes: named === undefined ? [] : headingNotes(first.line, headers, data),
  };
}

/** A cell as text, as far as keys need it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if (cell.kind === 'date') return cell.shown ?? cell.iso;
  return cell.kind === 'percent' ? cell.shown : cell.code;
}

/** Whether nothing stands in a row. */
export function isBlankRow(row: Row): boolean {
  return row.cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}

function firstRows(grid: Grid, count: number): Row[] {
  const rows: Row[] = [];
  for (const row of grid.rows()) {
    if (!isBlankRow(row)) rows.push(row);
    if (rows.length === count) break;
  }
  return rows;
}

function field(row: Row, column: number | undefined): string {
  return column === undefined ? '' : keyText(cellText(row.cells[column - 1]));
}

function unnamedColumns(rows: readonly Row[]): DataValueColumns | undefined {
  const matches = rows.map((row) => UID.test(field(row, 1)) && periodFromId(field(row, 2)) !== undefined && UID.test(field(row, 3)));
  const enough = matches[0] === true && matches.filter(Boolean).length * 2 > rows.length && rows[0]!.cells.length >= 6;
  if (!enough) return undefined;
  return Object.fromEntries(DATA_VALUE_ROLES.map((role, index) => [role, index + 1]));
}

/** Most periods are ids, and no number is written in another way. */
function looksLikeDataValues(rows: readonly Row[], columns: DataValueColumns): boolean {
  const periods = rows.map((row) => field(row, columns.period)).filter((period) => period !== '');
  const ids = periods.filter((period) => periodFromId(period) !== undefined || periodFromId(period, 'ethiopian') !== undefined);
  const values = rows.map((row) => field(row, columns.value));
  return ids.length * 2 >= periods.length && !values.some((value) => plainValue(value).value === undefined && OTHER_NUMBER.test(value));
}

function headingNotes(line: number, headers: readonly string[], rows: readonly Row[]): GridNote[] {
  const widest = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length === 0 || headers.length <= widest) return [];
  const extra = headers.slice(widest).map((header) => `"${header}"`);
  const text = `Unexpected ${headers.length} headings over rows of ${widest} fields, expected as many fields as headings, check ${extra.join(', ')}.`;
  return [{ code: 'heading-longer-than-rows', line, column: widest + 1, text }];
}

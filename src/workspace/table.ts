import type { Cell, Grid, Row } from '../core/grid.ts';
import { plainDecimal } from '../core/number-format/plain-decimal.ts';
import { cellName, type Source } from '../core/source.ts';
import { nearestName, sayKnown } from './nearest-name.ts';
import type { Findings } from './problem.ts';
import { columnMeant } from './table-words.ts';
import { findDayOrder, type DayOrder } from './written-date.ts';
import { findNumberStyle, type NumberStyle } from './written-number.ts';
import { Written } from './written.ts';

/** A table that the workspace knows: its columns, of which the first ones must be there. */
export interface TableForm {
  /** `places`: the file is places.csv. */
  readonly name: string;
  /** The sheet of the workbook. */
  readonly sheet: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The columns whose cells show how the file writes numbers, and dates; absent: those of the workspace's own tables. */
  readonly numbers?: readonly string[];
  readonly dates?: readonly string[];
}

/** A row with something in it. Blank cells are absent. */
export interface TableRow {
  readonly at: Source;
  readonly cells: Readonly<Record<string, Written>>;
  /** Place of a cell, also of a blank one; of the row where the table has no such column. */
  place(name: string): Source;
}

/** A table as written, its columns named. */
export interface WrittenTable {
  readonly file: string;
  readonly rows: readonly TableRow[];
  readonly numbers: NumberStyle;
  readonly days: DayOrder | undefined;
}

/** The columns that say how numbers and dates are written, in the workspace's own tables: a code such as 12.5 proves nothing. */
const NUMBERS = ['lower', 'upper', 'factor', 'value', 'baseline', 'target'];
const DATES = ['opened', 'closed', 'received'];

interface Headings {
  /** Index of a column → its name. */
  readonly names: ReadonlyMap<number, string>;
  /** Its name → number of the column, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Up to the last heading, known or not. */
  readonly width: number;
}

/**
 * Names a grid's columns by its first row and reads all rows below. A row whose first cell begins with `# ` is the writer's own note.
 * @returns undefined where a required column is missing; the problems say which
 */
export function readTable(grid: Grid, form: TableForm, findings: Findings, delimiter?: string): WrittenTable | undefined {
  const place = placer(grid);
  let columns: Headings | undefined;
  const rows: TableRow[] = [];
  for (const row of grid.rows()) {
    if (isBlank(row) || isNote(row)) continue;
    if (columns === undefined) columns = readHeadings(row, form, findings, place);
    else rows.push(readRow(row, columns, findings, place));
    if (columns === undefined) return undefined;
  }
  for (const note of grid.notes) findings.remark(place(note.line ?? 1, note.column), note.text);
  if (columns === undefined) {
    const message = `Unexpected empty table, expected the headings ${sayKnown(form.required)}.`;
    findings.problem({ file: grid.file, ...sheetOf(grid) }, message, 'Add them in the first row, or remove the table.');
    return undefined;
  }
  const texts = (names: readonly string[]) => rows.flatMap((row) => names.flatMap((name) => row.cells[name]?.text ?? []));
  const numbers = findNumberStyle(texts(form.numbers ?? NUMBERS), delimiter === ';');
  return { file: grid.file, rows, numbers, days: findDayOrder(texts(form.dates ?? DATES)) };
}

type Placer = (line: number, column?: number, field?: string) => Source;

function placer(grid: Grid): Placer {
  return (line, column, field) => ({
    file: grid.file,
    ...sheetOf(grid),
    line,
    ...(column === undefined ? {} : { column, cell: cellName(column, line) }),
    ...(field === undefined ? {} : { field }),
  });
}

function sheetOf(grid: Grid): { sheet?: string } {
  return grid.sheet === undefined ? {} : { sheet: grid.sheet };
}

function isBlank(row: Row): boolean {
  return row.cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}

function isNote(row: Row): boolean {
  const first = row.cells[0];
  return typeof first === 'string' && /^#(\s|$)/.test(first.trim());
}

function readHeadings(row: Row, form: TableForm, findings: Findings, place: Placer): Headings | undefined {
  const known = [...form.required, ...form.optional];
  const names = new Map<number, string>();
  let width = 0;
  const unknown: string[] = [];
  row.cells.forEach((cell, index) => {
    const heading = cellText(cell) ?? '';
    if (heading === '') return;
    width = index + 1;
    const name = columnMeant(heading, known);
    const at = place(row.line, index + 1, heading);
    if (name === undefined) {
      unknown.push(heading);
      findings.remark(at, `Unexpected column "${heading}", expected one of ${sayKnown(known, 20)}; it is left out.`);
    } else if ([...names.values()].includes(name)) {
      findings.problem(at, `Unexpected second column "${name}", expected each column once.`, 'Remove or rename one of the two.');
    } else names.set(index, name);
  });
  const missing = form.required.filter((name) => ![...names.values()].includes(name));
  for (const name of missing) {
    const like = unknown.find((heading) => nearestName(heading, [name]) !== undefined);
    const fix = like === undefined ? `Add the column "${name}".` : `Rename the column "${like}" to "${name}".`;
    findings.problem(place(row.line), `Unexpected headings without "${name}", expected ${sayKnown(form.required, 20)}.`, fix);
  }
  const columns = new Map([...names].map(([index, name]) => [name, index + 1]));
  return missing.length > 0 ? undefined : { names, columns, width };
}

function readRow(row: Row, { names, columns, width }: Headings, findings: Findings, place: Placer): TableRow {
  const cells: Record<string, Written> = {};
  row.cells.forEach((cell, index) => {
    const name = names.get(index);
    if (name === undefined) return;
    const at = place(row.line, index + 1, name);
    const text = cellText(cell);
    if (text === undefined)
      findings.problem(at, `Unexpected error value ${sayError(cell)}, expected a value.`, 'Mend the formula or empty the cell.');
    else if (text !== '') cells[name] = new Written(text, at);
  });
  checkWidth(row, width, findings, place);
  return { at: place(row.line), cells, place: (name) => place(row.line, columns.get(name), name) };
}

/** In a delimited file, a cell too many means that a comma inside a text has moved the rest of the row; in a sheet it is a note at the side. */
function checkWidth(row: Row, width: number, findings: Findings, place: Placer): void {
  const beyond = row.cells.findIndex((cell, index) => index >= width && cellText(cell) !== '');
  if (beyond < 0) return;
  const at = place(row.line, beyond + 1);
  if (at.sheet !== undefined) findings.remark(at, 'Unexpected value beside the table, expected none; it is left out.');
  else
    findings.problem(
      at,
      `Unexpected cell ${beyond + 1}, expected ${width} as in the headings.`,
      'Put texts that hold the delimiter in quotes.',
    );
}

/** A cell as text; undefined for an error. A date on the first of a month stands for itself: readers of periods know (written-period.ts). */
export function cellText(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return plainDecimal(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (cell.kind === 'date') return cell.iso.replace(/T00:00:00$/, '');
  // 0.954 × 100 is 95.39999999999999; twelve digits are more than a sheet shows and less than the error.
  if (cell.kind === 'percent') return `${plainDecimal(Number((cell.number * 100).toPrecision(12)))} %`;
  return undefined;
}

function sayError(cell: Cell): string {
  return typeof cell === 'object' && cell.kind === 'error' ? cell.code : 'in this cell';
}

import type { Row } from '../../core/grid.ts';
import type { Mapping } from '../../core/mapping.ts';
import type { Period } from '../../core/period/index.ts';
import { readPeriod } from '../../core/period/index.ts';
import type { Table } from '../../core/table.ts';

/** `2026-06` and `2026-06-01`: written in the one way that every program reads. */
const ISO = /^\d{4}-\d{2}(-\d{2})?$/;

/** @returns the canonical id of a text in the period column; undefined where it is canonical already, or not read */
export type PeriodSpelling = (text: string) => string | undefined;

/**
 * How the period column of a table is spelled canonically, as the table's own reading has it. A text that was read in two ways stays.
 * A text in rows without a readable value is read alike, where that gives every period that the table has.
 * Nothing is known where the period does not come from one column of text.
 */
export function periodSpelling(table: Table, mapping: Mapping): PeriodSpelling {
  const columns = mapping.keys.filter(({ role }) => role === 'period');
  const [column] = columns;
  const others =
    mapping.keys.some(({ role }) => role === 'year' || role === 'month') || mapping.values.some(({ period }) => period !== undefined);
  if (column === undefined || columns.length > 1 || others || table.grid === undefined) return () => undefined;
  const read = readTexts(table, column.column);
  // A column of ISO months or days is spelt in one good way: nothing is gained by another.
  if (read.size > 0 && [...read.keys()].every((text) => ISO.test(text))) return () => undefined;
  const alike = readingAlike(read, mapping);
  return (text) => {
    const period = read.has(text) ? read.get(text) : alike(text);
    return period !== undefined && text !== period.id && isStable(period) ? period.id : undefined;
  };
}

function readTexts(table: Table, column: number): Map<string, Period | undefined> {
  const read = new Map<string, Period | undefined>();
  for (const [row, period] of rowsWithPeriod(table)) {
    const text = row.cells[column - 1];
    if (typeof text !== 'string' || text === '') continue;
    if (!read.has(text)) read.set(text, period);
    else if (read.get(text) !== period) read.set(text, undefined);
  }
  return read;
}

function readingAlike(read: ReadonlyMap<string, Period | undefined>, { dates }: Mapping): (text: string) => Period | undefined {
  const known = [...read.values()].find((period) => period !== undefined);
  if (known === undefined) return () => undefined;
  const again = (text: string): Period | undefined => {
    const reading = readPeriod(text, { calendar: known.calendar, ...(dates === undefined ? {} : { dates }) });
    return reading.kind === 'period' ? reading.period : undefined;
  };
  if ([...read].some(([text, period]) => period === undefined || again(text)?.id !== period.id)) return () => undefined;
  const types = new Set([...read.values()].map((period) => period?.type));
  return (text) => {
    const period = again(text);
    return types.has(period?.type) ? period : undefined;
  };
}

/** Its id means the same where nothing else is known. */
function isStable(period: Period): boolean {
  const again = readPeriod(period.id, { calendar: period.calendar });
  return again.kind === 'period' && again.period.id === period.id;
}

/** Rows beside the period of their values; both come from the top. */
function* rowsWithPeriod(table: Table): Generator<[Row, Period]> {
  const rows = (table.grid?.rows() ?? [])[Symbol.iterator]();
  let row = rows.next();
  for (const { line, period } of table.observations()) {
    while (row.done !== true && row.value.line < line) row = rows.next();
    if (row.done === true) return;
    if (row.value.line === line) yield [row.value, period];
  }
}

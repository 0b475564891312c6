import type { Row } from '../../core/grid.ts';
import type { Mapping } from '../../core/mapping.ts';
import type { Period } from '../../core/period/index.ts';
import { readPeriod } from '../../core/period/index.ts';
import type { Table } from '../../core/table.ts';

/**
 * Canonical ids by the text of the period column, as the table's own reading has it: nothing is read a second time by other rules.
 * Empty where the period does not come from one column of text. A text that was read in two ways is left out.
 */
export function periodSpellings(table: Table, mapping: Mapping): ReadonlyMap<string, string> {
  const columns = mapping.keys.filter(({ role }) => role === 'period');
  const others =
    mapping.keys.some(({ role }) => role === 'year' || role === 'month') || mapping.values.some(({ period }) => period !== undefined);
  const [column] = columns;
  if (column === undefined || columns.length > 1 || others || table.grid === undefined) return new Map();
  const read = new Map<string, Period | undefined>();
  for (const [row, period] of rowsWithPeriod(table)) {
    const text = row.cells[column.column - 1];
    if (typeof text !== 'string' || text === '') continue;
    if (!read.has(text)) read.set(text, period);
    else if (read.get(text) !== period) read.set(text, undefined);
  }
  return new Map(
    [...read].flatMap(([text, period]) =>
      period !== undefined && text !== period.id && isStable(period) ? [[text, period.id] as const] : [],
    ),
  );
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

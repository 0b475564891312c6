import type { CheckContext, FileUnit, RowUnit } from '../core/check.ts';
import type { Row } from '../core/grid.ts';
import type { ActiveCheck } from './active-checks.ts';
import { dataLines } from './data-lines.ts';
import type { Tally } from './file-account.ts';
import { headingCells, headingRows } from './heading-cells.ts';
import { TICK } from './walk-values.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Shows every row of a table's grid once to every rule. @yields rows walked since the last tick */
export function* walkRows(
  { source, table }: FileUnit,
  checks: readonly ActiveCheck<'row'>[],
  context: CheckContext,
  tally: Tally,
): Generator<number> {
  if (table.grid === undefined) return;
  const headings = headingRows(table);
  const isData = dataLines(table, headings);
  const unit: Writable<RowUnit> = {
    source,
    table,
    heading: headingCells(table, headings),
    row: undefined as unknown as Row,
    isData: false,
  };
  let count = 0;
  for (const row of table.grid.rows()) {
    unit.row = row;
    unit.isData = isData(row.line);
    for (let index = 0; index < checks.length; index++) {
      const check = checks[index] as ActiveCheck<'row'>;
      check.run(unit, check.report, context, check.state);
    }
    if (!isBlankRow(row)) {
      tally.rows += 1;
      if (headings.length > 0 && headings.includes(row.line)) tally.heading += 1;
    }
    count += 1;
    if (count % TICK === 0) yield TICK;
  }
  yield count % TICK;
}

function isBlankRow({ cells }: Row): boolean {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell !== 'string' || (cell !== '' && cell.trim() !== '')) return false;
  }
  return true;
}

import type { Cell, Row } from '../../core/grid.ts';
import type { Mapping, ValueColumn } from '../../core/mapping.ts';
import { readPeriod, type Calendar } from '../../core/period/index.ts';
import type { AliasFinder } from './alias-name.ts';
import { repairTo, type CellRepair } from './cell-repair.ts';
import { foldSpaces } from './spaces.ts';

type Mended = [number, NonNullable<CellRepair>];

/** Repairs of a heading of one row: spaces, places by an alias, periods written otherwise. No two headings become the same. */
export function headingRepairs(
  mapping: Mapping,
  lines: readonly number[],
  alias: AliasFinder,
  calendar?: Calendar,
): (row: Row) => Mended[] {
  if (lines.length !== 1) return () => [];
  const values = new Map(mapping.values.map((value) => [value.column - 1, value]));
  return (row) => {
    const mended = row.cells.flatMap((cell, index): Mended[] => {
      const repair = typeof cell === 'string' ? headingRepair(cell, values.get(index), alias, calendar) : undefined;
      return repair === undefined ? [] : [[index, repair]];
    });
    return withoutTwins(row.cells, mended);
  };
}

function headingRepair(text: string, value: ValueColumn | undefined, alias: AliasFinder, calendar?: Calendar): CellRepair {
  const folded = foldSpaces(text);
  const spaces = folded === text ? [] : (['spaces'] as const);
  if (value?.place === folded) {
    const name = alias(folded, 'place');
    if (name !== undefined) return repairTo(text, name, [...spaces, 'alias']);
  }
  if (value?.period !== undefined && value.period !== folded && isPeriod(folded, value.period, calendar))
    return repairTo(text, value.period, ['period-spelling']);
  return repairTo(text, folded, spaces);
}

function isPeriod(text: string, id: string, calendar?: Calendar): boolean {
  const read = readPeriod(text, calendar === undefined ? {} : { calendar });
  return read.kind === 'period' && read.period.id === id;
}

function withoutTwins(cells: readonly Cell[], mended: readonly Mended[]): Mended[] {
  const heads = cells.map((cell) => (typeof cell === 'string' ? foldSpaces(cell) : ''));
  for (const [index, { to }] of mended) heads[index] = to;
  return mended.filter(
    ([index, { to }]) => heads[index] === foldSpaces(String(cells[index])) || heads.filter((head) => head === to).length === 1,
  );
}

import type { ValueUnit } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';
import { keyCell } from '../key-cell.ts';
import { cellAt, tableAt } from '../place-of.ts';

/** Where a part of a value's path is written. @param part −1 for the place itself, otherwise the index of the parent, nearest first */
export function partCell(unit: ValueUnit, part: number): { readonly at: Source; readonly column?: string } {
  if (part < 0) return headed(unit, keyCell(unit, 'place'));
  const { table, observation } = unit;
  const columns = (table.mapping?.keys ?? []).filter(({ role }) => role === 'place-parent');
  const given = observation.place?.parents.length ?? 0;
  // Blank parents are not in the path: which column is which can be told only where none is blank.
  const column = columns.length <= given ? columns[part] : columns[0];
  if (column === undefined) return { at: tableAt(unit) };
  return headed(unit, cellAt(unit, observation.line, column.column));
}

function headed(unit: ValueUnit, at: Source): { readonly at: Source; readonly column?: string } {
  const key = unit.table.mapping?.keys.find(({ column }) => column === at.column);
  return key === undefined || key.header === '' ? { at } : { at, column: key.header };
}

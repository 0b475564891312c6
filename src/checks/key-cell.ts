import type { FileUnit, ValueUnit } from '../core/check.ts';
import type { KeyRole, Mapping } from '../core/mapping.ts';
import type { Source } from '../core/source.ts';
import { cellAt, tableAt, valueAt } from './place-of.ts';

const COLUMNS: Readonly<Record<'place' | 'period' | 'indicator', readonly KeyRole[]>> = {
  place: ['place-code', 'place'],
  period: ['period', 'month', 'year'],
  indicator: ['indicator'],
};

/**
 * Where a value's place, period or indicator is written: a cell of its row, the heading of its column, or once for the whole table.
 * A value of JSON or XML has only its own position.
 */
export function keyCell(unit: ValueUnit, key: 'place' | 'period' | 'indicator', text?: string): Source {
  const { table, observation } = unit;
  if (table.mapping === undefined || table.grid === undefined) return valueAt(unit);
  const column = keyColumn(table.mapping, COLUMNS[key]);
  if (column !== undefined) return cellAt(unit, observation.line, column);
  const heading = table.mapping.values.find((one) => one.column === observation.column);
  if (heading?.[key] === undefined) return tableAt(unit);
  const line = table.headerRows.at(-1);
  if (line === undefined) return tableAt(unit);
  return { ...cellAt(unit, line, observation.column), field: text ?? heading.header };
}

/** The column of the first of these roles that a table has, from 1. */
export function keyColumn(mapping: Mapping, roles: readonly KeyRole[]): number | undefined {
  for (const role of roles) for (const key of mapping.keys) if (key.role === role) return key.column;
  return undefined;
}

/**
 * Lets each cell of one cause through once: a place's name is one cell, however many values stand in its row or below it.
 * Rows come in order, so of the cells in rows only the last is remembered; headings and tables are few.
 */
export class EachCellOnce {
  readonly #lastLine = new Map<string, string>();
  readonly #headings = new Set<string>();

  isNew(unit: FileUnit & { readonly observation: { readonly line: number } }, at: Source, cause: string): boolean {
    const where = `${at.file}\0${at.sheet ?? ''}\0${at.line ?? 0}\0${at.column ?? 0}`;
    if (at.line !== unit.observation.line) {
      const key = `${where}\0${cause}`;
      if (this.#headings.has(key)) return false;
      this.#headings.add(key);
      return true;
    }
    if (this.#lastLine.get(cause) === where) return false;
    this.#lastLine.set(cause, where);
    return true;
  }
}

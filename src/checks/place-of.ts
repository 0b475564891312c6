import type { FileUnit, RowUnit, ValueUnit } from '../core/check.ts';
import { cellName, type Source } from '../core/source.ts';

/** A cell of a table. @param column from 1 */
export function cellAt(unit: FileUnit, line: number, column: number): Source {
  const { source, table } = unit;
  const cell = cellName(column, line);
  return table.sheet === undefined
    ? { file: source.file, line, column, cell }
    : { file: source.file, sheet: table.sheet, line, column, cell };
}

/** The cell of a value. A value of JSON or XML has no cell, only the line and column where it begins. */
export function valueAt(unit: ValueUnit): Source {
  const { line, column } = unit.observation;
  return unit.table.grid === undefined ? { file: unit.source.file, line, column } : cellAt(unit, line, column);
}

/** A whole row. */
export function rowAt(unit: RowUnit): Source {
  return lineAt(unit, unit.row.line);
}

/** A whole line of a table. */
export function lineAt({ source, table }: FileUnit, line: number): Source {
  return table.sheet === undefined ? { file: source.file, line } : { file: source.file, sheet: table.sheet, line };
}

/** A whole column. @param column from 1 */
export function columnAt({ source, table }: FileUnit, column: number, field?: string): Source {
  const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
  return { file: source.file, ...sheet, column, ...(field === undefined ? {} : { field }) };
}

/** A whole table: its sheet, or its file. */
export function tableAt({ source, table }: FileUnit): Source {
  return table.sheet === undefined ? { file: source.file } : { file: source.file, sheet: table.sheet };
}

/** A column's formula, live in the cells it speaks of; the document's value is its cached result. */
import type { Column, TableBlock, TableCell } from '../../../core/document.ts';
import { UserError } from '../../../core/user-error.ts';
import { evaluate, operands, parseFormula, spell, type Formula } from '../formula.ts';
import { cellName } from '../../../core/source.ts';
import { definedName } from './defined-names.ts';
import { put, type Ground } from './ground.ts';
import { NOTE, SPARE } from './looks.ts';
import type { Content } from './sheet-plan.ts';

export interface Constants {
  /** Defined name by the constant's id. */
  readonly cells: ReadonlyMap<string, string>;
  readonly nextRow: number;
}

/** Numbers of a document may be rounded at six decimals; a formula that gives anything else is not this value's. */
const ROUNDING = 1e-6;

/** Writes a table's constants below it, each in a named cell that formulas use and an analyst can change. */
export function placeConstants(ground: Ground, table: TableBlock, row: number): Constants {
  const used = Object.entries(table.constants ?? {});
  const cells = new Map<string, string>();
  if (used.length === 0) return { cells, nextRow: row };
  put(ground.plan, { row, first: 1, last: 1 }, { kind: 'text', text: ground.words.constants }, { ...NOTE, wrap: false });
  for (const [index, [id, value]] of used.entries()) {
    const at = row + 1 + index;
    const name = definedName(`${table.id}_${id}`, ground.takenNames);
    put(ground.plan, { row: at, first: 1, last: 1 }, { kind: 'text', text: id }, { ...SPARE, across: 'right' });
    put(ground.plan, { row: at, first: 2, last: 2 }, { kind: 'number', value }, { ...SPARE, across: 'right' });
    ground.plan.names.push({ name, row: at, column: 2 });
    cells.set(id, name);
  }
  return { cells, nextRow: row + 1 + used.length };
}

function isKnown(id: string, table: TableBlock): boolean {
  return table.columns.some((column) => column.id === id) || Object.hasOwn(table.constants ?? {}, id);
}

function readFormula(text: string, table: TableBlock): Formula {
  const formula = parseFormula(text);
  const unknown = operands(formula).find((id) => !isKnown(id, table));
  if (unknown === undefined) return formula;
  throw new UserError(
    `Unexpected {${unknown}} in the formula "${text}" of table ${table.id}, expected one of its columns or constants.`,
    'Correct the formula in the document.',
  );
}

function valueIn(id: string, table: TableBlock, row: readonly TableCell[]): number | undefined {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) return table.constants?.[id];
  const cell = row[index];
  return cell?.text === undefined && typeof cell?.value === 'number' ? cell.value : undefined;
}

/**
 * The formula of a cell; undefined where the cell has none, shows no number, or where the row does not give its value
 * (then the value stands as it is: a formula that changes it when Excel computes would be another number).
 * @param at where a column's cell stands in this row
 */
export function liveFormula(
  cell: TableCell,
  column: Column,
  table: TableBlock,
  row: readonly TableCell[],
  constants: Constants,
  at: (id: string) => { readonly column: number; readonly row: number } | undefined,
): Content | undefined {
  const text = cell.formula ?? column.formula;
  if (text === undefined || typeof cell.value !== 'number' || cell.text !== undefined) return undefined;
  const formula = readFormula(text, table);
  const computed = evaluate(formula, (id) => valueIn(id, table, row));
  if (computed === undefined || Math.abs(computed - cell.value) > ROUNDING * Math.max(1, Math.abs(cell.value))) return undefined;
  const reference = (id: string): string => {
    const place = at(id);
    return place === undefined ? (constants.cells.get(id) ?? id) : cellName(place.column, place.row);
  };
  const cells = operands(formula).filter((id) => at(id) !== undefined);
  const live = spell(formula, reference);
  // Missing is never zero: where a number is deleted the result goes too.
  const guarded = cells.length === 0 ? live : `IF(COUNT(${cells.map(reference).join(',')})<${cells.length},"",${live})`;
  return { kind: 'formula', formula: guarded, result: cell.value };
}

import type { CheckContext, FileUnit, WholeUnit } from '../../core/check.ts';
import type { Cell } from '../../core/grid.ts';
import { readNumber } from '../../core/number-format/read-number.ts';
import type { Source } from '../../core/source.ts';
import { dataLines } from '../data-lines.ts';
import { cellAt } from '../place-of.ts';
import { elementName, placeName } from '../trend/names.ts';
import { namedElements } from './element-pairs.ts';
import { isTotalCategory, partedTotals } from './parts-of-total.ts';
import { placedKey, placedValues, type PlacedValue } from './placed-values.ts';

/** A total beside its parts, at one place and period or in one row. */
export interface SumOfParts {
  readonly total: number;
  readonly sum: number;
  /** Every part has a value. */
  readonly isComplete: boolean;
  at(): Source;
  /** `OPD total at Kaya` or `column Total`. */
  readonly name: string;
  readonly where: string;
}

/** Sums that should come out alike, together: whether they usually do tells whether these are parts at all. */
export type SumGroup = readonly SumOfParts[];

/** Totals among the categories of an element: `Total` beside `Male` and `Female`. */
export function categorySums(whole: WholeUnit, context: CheckContext): SumGroup[] {
  return whole.store.elements().flatMap((element) => {
    const categories = whole.store.categories(element);
    const totals = categories.filter(isTotalCategory);
    const parts = categories.filter((category) => category !== '' && !isTotalCategory(category));
    if (totals.length === 0 || parts.length < 2) return [];
    const values = placedValues(whole, element);
    return totals.map((total) => {
      const all = [...values.values()].filter(({ category }) => category === total);
      const found = (one: PlacedValue) => parts.map((part) => values.get(placedKey(one.place, part, one.period)));
      return sums(all, found, elementName(element, total, context), context);
    });
  });
}

/** Totals among elements: `OPD total` beside `OPD male` and `OPD female`. */
export function elementSums(whole: WholeUnit, context: CheckContext): SumGroup[] {
  return partedTotals(namedElements(whole, context)).map(({ total, parts }) => {
    const values = parts.map((part) => placedValues(whole, part));
    const found = (one: PlacedValue) => values.map((part) => part.get(placedKey(one.place, one.category, one.period)));
    return sums([...placedValues(whole, total).values()], found, elementName(total, '', context), context);
  });
}

function sums(
  totals: readonly PlacedValue[],
  partsOf: (total: PlacedValue) => readonly (PlacedValue | undefined)[],
  name: string,
  context: CheckContext,
): SumGroup {
  return totals.flatMap((total) => {
    const parts = partsOf(total);
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0 || ![total, ...known].some(({ isUploaded }) => isUploaded)) return [];
    const sum = known.reduce((all, { value }) => all + value, 0);
    const at = [total, ...known].find(({ isUploaded }) => isUploaded)!.at;
    return [{ total: total.value, sum, isComplete: known.length === parts.length, at, name, where: placeName(total.place, context) }];
  });
}

/** Total columns, which readers leave out, beside the value columns of the same row: those between it and the total before it, or all. */
export function columnSums(unit: FileUnit): SumGroup[] {
  const { grid, mapping } = unit.table;
  const totals = unit.table.leftOut.filter(({ code, at }) => code === 'total-column' && at.column !== undefined);
  if (grid === undefined || mapping === undefined || totals.length === 0) return [];
  const columns = totals.map(({ at }) => at.column as number).sort((a, b) => a - b);
  const values = mapping.values.map(({ column }) => column);
  const isData = dataLines(unit.table, unit.table.headerRows);
  const rows = [...grid.rows()].filter(({ line }) => isData(line));
  return columns.flatMap((column, index) => {
    const before = values.filter((one) => one < column && one > (columns[index - 1] ?? 0));
    const candidates = [before, values].filter((list) => list.length > 1);
    const groups = candidates.map((list) => rows.flatMap(({ line, cells }) => rowSum(unit, line, cells, column, list)));
    const best = groups.toSorted((a, b) => agreement(b) - agreement(a))[0];
    return best === undefined ? [] : [best];
  });
}

function rowSum(unit: FileUnit, line: number, cells: readonly Cell[], column: number, parts: readonly number[]): SumOfParts[] {
  const format = unit.table.mapping!.numbers;
  const number = (at: number): number | undefined => {
    const cell = cells[at - 1];
    return typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumber(cell, format)?.value : undefined;
  };
  const [total, known] = [number(column), parts.map(number).filter((value) => value !== undefined)];
  if (total === undefined || known.length === 0) return [];
  const sum = known.reduce((all, value) => all + value, 0);
  const where = String(line);
  return [{ total, sum, isComplete: known.length === parts.length, at: () => cellAt(unit, line, column), name: 'Total', where }];
}

/** Share of complete sums that come out. */
export function agreement(group: SumGroup): number {
  const complete = group.filter(({ isComplete }) => isComplete);
  return complete.length === 0 ? 0 : complete.filter((one) => isAlike(one.total, one.sum)).length / complete.length;
}

/** Alike but for the noise of binary fractions. */
export function isAlike(total: number, sum: number): boolean {
  return Math.abs(total - sum) <= 1e-6 * Math.max(1, Math.abs(total), Math.abs(sum));
}

/** Total rows of a long table, which readers leave out: `Kaya, OPD, Total` beside the rows of its categories with the same other keys. */
export function rowSums(unit: FileUnit): SumGroup[] {
  const { grid, mapping, leftOut } = unit.table;
  // Total rows of one word are left out together, so that only the first line stands in the list.
  const hasTotals = leftOut.some(({ code }) => code === 'total-row');
  const category = mapping?.keys.find(({ role }) => role === 'category')?.column;
  const value = mapping?.values.length === 1 ? mapping.values[0]!.column : undefined;
  if (grid === undefined || mapping === undefined || !hasTotals || category === undefined || value === undefined) return [];
  const keys = mapping.keys.filter(({ role }) => role !== 'category' && role !== 'ignored').map(({ column }) => column);
  const isData = dataLines(unit.table, unit.table.headerRows);
  const number = (cells: readonly Cell[]): number | undefined => {
    const cell = cells[value - 1];
    return typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumber(cell, mapping.numbers)?.value : undefined;
  };
  const parts = new Map<string, Map<string, number>>();
  const totals: { readonly line: number; readonly key: string; readonly total: number }[] = [];
  const names = new Set<string>();
  for (const { line, cells } of grid.rows()) {
    const [key, name, worth] = [
      keys.map((column) => String(cells[column - 1] ?? '')).join('\0'),
      String(cells[category - 1] ?? ''),
      number(cells),
    ];
    if (worth === undefined) continue;
    if (isTotalCategory(name) && line >= mapping.firstRow) totals.push({ line, key, total: worth });
    if (isTotalCategory(name) || !isData(line)) continue;
    names.add(name);
    parts.set(key, (parts.get(key) ?? new Map<string, number>()).set(name, worth));
  }
  return [
    totals.flatMap(({ line, key, total }) => {
      const own = [...(parts.get(key)?.values() ?? [])];
      if (own.length === 0) return [];
      const sum = own.reduce((all, one) => all + one, 0);
      const where = key.split('\0')[0] ?? String(line);
      return [{ total, sum, isComplete: own.length === names.size, at: () => cellAt(unit, line, value), name: 'Total', where }];
    }),
  ];
}

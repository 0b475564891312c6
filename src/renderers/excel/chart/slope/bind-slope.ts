/**
 * Binds each line of a slope chart to its row of the table, so that an analyst who corrects a cell sees the line move.
 * What the table does not hold as numbers side by side stands right of the page under "Chart data". So do all lines of a table
 * with filter buttons: sorted, its rows would change places under lines that keep their thickness.
 */
import type { SlopeBlock, SlopeLine } from '../../../../core/document.ts';
import { backToFront, isNamed, shortName } from '../../../charts/slope/slope-lines.ts';
import { absoluteArea } from '../../layout/cell-address.ts';
import { SPARE } from '../../layout/looks.ts';
import type { Area, PlacedColumn, PlacedTable, SheetPlan } from '../../layout/sheet-plan.ts';
import type { Words } from '../../words.ts';
import type { BoundLine, SlopeModel } from './slope-model.ts';

interface TableColumns {
  readonly table: PlacedTable;
  /** One for each label, side by side. */
  readonly columns: readonly PlacedColumn[];
}

function boundColumns(plan: SheetPlan, block: SlopeBlock): TableColumns | undefined {
  const table = plan.tables.find((one) => one.id === block.table);
  if (table === undefined || plan.filters.some((filter) => filter.id === table.id)) return undefined;
  const columns = (block.columns ?? []).map((id) => table.columns.get(id));
  const known = columns.filter((column) => column !== undefined);
  const [first] = known;
  const sideBySide = known.length === block.labels.length && known.every((column, index) => column.column === (first?.column ?? 0) + index);
  return sideBySide ? { table, columns: known } : undefined;
}

/** A sheet's next free rows right of the page. */
class SpareRows {
  readonly #plan: SheetPlan;
  readonly #column: number;
  readonly #width: number;
  #row: number;

  constructor(plan: SheetPlan, firstRow: number, width: number) {
    this.#plan = plan;
    this.#column = plan.spareColumn;
    this.#row = firstRow;
    this.#width = width;
  }

  #put(column: number, value: string | number | null, bold = false): void {
    if (value === null) return;
    const content = typeof value === 'string' ? ({ kind: 'text', text: value } as const) : ({ kind: 'number', value } as const);
    this.#plan.cells.push({ row: this.#row, column, lastColumn: column, content, look: bold ? { ...SPARE, bold } : SPARE });
  }

  heading(text: string): void {
    this.#put(this.#column, text, true);
    this.#row++;
  }

  /** @returns where the values came to stand */
  write(name: string, values: readonly (string | number | null)[]): Area {
    this.#put(this.#column, name);
    for (const [index, value] of values.entries()) this.#put(this.#column + 1 + index, value);
    const row = this.#row++;
    return { row, column: this.#column + 1, lastRow: row, lastColumn: this.#column + values.length };
  }

  close(): void {
    this.#plan.spareColumn = this.#column + this.#width + 2;
  }
}

function rowArea(found: TableColumns, row: number): Area {
  const [first, last] = [found.columns[0]?.column ?? 1, found.columns.at(-1)?.column ?? 1];
  return { row, column: first, lastRow: row, lastColumn: last };
}

/** The line's own row, where the table holds exactly its numbers. */
function ownRow(found: TableColumns | undefined, line: SlopeLine): Area | undefined {
  const { row } = line;
  if (found === undefined || row === undefined || found.table.firstRow + row > found.table.lastRow) return undefined;
  const same = line.values.every((value, index) => (found.columns[index]?.cells[row] ?? null) === value);
  return same ? rowArea(found, found.table.firstRow + row) : undefined;
}

function nameCell(plan: SheetPlan, found: TableColumns | undefined, line: SlopeLine): string | undefined {
  if (found === undefined || line.row === undefined || shortName(line.name) !== line.name) return undefined;
  for (const column of found.table.columns.values()) {
    if (column.cells[line.row] !== line.name) continue;
    const row = found.table.firstRow + line.row;
    return absoluteArea(plan.name, { row, column: column.column, lastRow: row, lastColumn: column.column });
  }
  return undefined;
}

/** Infinity and NaN are no measurements. */
function finite(line: SlopeLine): SlopeLine {
  return { ...line, values: line.values.map((value) => (value !== null && Number.isFinite(value) ? value : null)) };
}

function heightOf(plan: SheetPlan, area: Area): number {
  let points = 0;
  for (let row = area.row; row <= area.lastRow; row++) points += plan.heights.get(row) ?? 15;
  return points;
}

/** @returns the chart bound to cells of the plan, to which missing numbers are added */
export function bindSlope(plan: SheetPlan, placed: { readonly area: Area; readonly block: SlopeBlock }, words: Words): SlopeModel {
  const { block, area } = placed;
  const found = boundColumns(plan, block);
  const lines = backToFront(block).map(finite);
  const spare = new SpareRows(plan, area.row, block.labels.length);
  const sameLabels = found?.columns.every((column, index) => column.label === block.labels[index]) === true;
  const unbound = lines.filter((line) => line.values.some((value) => value !== null) && ownRow(found, line) === undefined);
  const isSpare = !sameLabels || unbound.length > 0;
  if (isSpare) spare.heading(words.chartData);
  const labelArea = sameLabels && found !== undefined ? rowArea(found, found.table.headerRow) : spare.write('', block.labels);
  const bound = lines.flatMap((line): BoundLine[] => {
    if (line.values.every((value) => value === null)) return [];
    const { role, values } = line;
    const cells = absoluteArea(plan.name, ownRow(found, line) ?? spare.write(line.name, values));
    const at = nameCell(plan, found, line);
    return [
      { role, name: shortName(line.name), cells, values, named: isNamed(line, block), ...(at === undefined ? {} : { nameCell: at }) },
    ];
  });
  if (isSpare) spare.close();
  const { title, unit, decimals, labels } = block;
  return { title, unit, decimals, labels, labelCells: absoluteArea(plan.name, labelArea), lines: bound, height: heightOf(plan, area) };
}

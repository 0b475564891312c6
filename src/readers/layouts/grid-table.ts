import type { Grid, GridNote } from '../../core/grid.ts';
import type { Mapping } from '../../core/mapping.ts';
import type { Observation } from '../../core/observation.ts';
import type { ReadPeriodOptions } from '../../core/period/index.ts';
import type { IncompleteValue, LeftOut, Table, Unsure } from '../../core/table.ts';
import { CodedReader, codedRows } from './coded-reader.ts';
import { LeftOutList } from './left-out-list.ts';
import { planReading, type ReadingPlan } from './reading-plan.ts';
import { RowReader } from './row-reader.ts';
import { RowValues, type NextRow } from './row-values.ts';
import { lookAhead, type LookAhead } from './look-ahead.ts';

export interface ReadGridOptions extends Pick<ReadPeriodOptions, 'calendar' | 'fiscalYearStart'> {
  readonly includeHidden?: boolean;
  /** Doubts of the proposal, kept with those of reading. */
  readonly unsure?: readonly Unsure[];
}

/**
 * Reads a grid through its mapping. Every cell with a value in the value columns becomes an observation or stands in `leftOut`.
 * @throws UserError where the mapping names a period that does not exist
 */
export function readGrid(grid: Grid, mapping: Mapping, options: ReadGridOptions = {}): Table {
  return new GridTable(grid, mapping, options);
}

class GridTable implements Table {
  declare readonly sheet?: string;
  declare readonly state?: 'visible' | 'hidden' | 'very-hidden';
  declare readonly notes: readonly GridNote[];
  readonly mapping: Mapping;
  readonly layout: Table['layout'];
  readonly headerRows: readonly number[];
  readonly leftOut: readonly LeftOut[];
  readonly unsure: Unsure[];
  dataRows: { first: number; last: number } | undefined;
  readonly grid: Grid;
  readonly #grid: Grid;
  readonly #plan: ReadingPlan;
  readonly #hidden: boolean;
  readonly #given: readonly Unsure[];
  readonly #list: LeftOutList;
  #ahead: LookAhead | undefined;

  constructor(grid: Grid, mapping: Mapping, options: ReadGridOptions) {
    const { includeHidden, unsure = [], ...reading } = options;
    // Own properties: a table may be copied with `...table`. Notes are complete only after reading.
    if (grid.sheet !== undefined) this.sheet = grid.sheet;
    if (grid.state !== undefined) this.state = grid.state;
    Object.defineProperty(this, 'notes', { enumerable: true, get: () => grid.notes });
    this.mapping = mapping;
    this.layout = mapping.layout;
    this.headerRows = mapping.headerRows;
    this.grid = grid;
    this.#grid = grid;
    this.#plan = planReading(grid, mapping, reading);
    this.#hidden = grid.state !== undefined && grid.state !== 'visible' && includeHidden !== true;
    this.#given = unsure;
    this.#list = new LeftOutList(grid);
    this.leftOut = this.#list.entries;
    this.unsure = [...unsure, ...this.#twins()];
  }

  observations(): Iterable<Observation> {
    return this.#values(true) as Iterable<Observation>;
  }

  incomplete(): Iterable<IncompleteValue> {
    return this.#values(false);
  }

  /** @param complete with place and period, or without one of them */
  #values(complete: boolean): Iterable<IncompleteValue> {
    return { [Symbol.iterator]: () => this.#begin(complete) };
  }

  #begin(complete: boolean): Iterator<IncompleteValue> {
    this.#list.clear();
    this.dataRows = undefined;
    if (this.#hidden) {
      this.#leaveOutSheet();
      return [].values();
    }
    this.#ahead ??= lookAhead(this.#grid, this.#plan);
    const reader = new RowReader(this.#grid, { ...this.#plan, reading: this.#ahead.reading }, this.#ahead.onlyTotals, this.#list);
    return new RowValues(this.#rows(reader), complete, () => {
      reader.end();
      this.dataRows = reader.dataRows;
      this.unsure.splice(0, this.unsure.length, ...this.#given, ...this.#twins(), ...reader.unsure);
    });
  }

  /** Reads one row after another: by numbers of its texts where the grid has them. */
  #rows(reader: RowReader): NextRow {
    const { firstRow, lastRow = Infinity } = this.mapping;
    const first = Math.max(firstRow, this.#plan.lastHeader + 1);
    const coded = this.#grid.merges.length === 0 ? this.#grid.coded?.() : undefined;
    if (coded !== undefined) return codedRows(coded, new CodedReader(coded, this.#plan, reader), reader, first, lastRow);
    const rows = this.#grid.rows()[Symbol.iterator]();
    return () => {
      for (let step = rows.next(); step.done !== true && step.value.line <= lastRow; step = rows.next())
        if (step.value.line >= first) return reader.read(step.value);
      return undefined;
    };
  }

  #leaveOutSheet(): void {
    let [cells, line] = [0, 0];
    for (const row of this.#grid.rows()) {
      if (row.line <= this.#plan.lastHeader) continue;
      const filled = this.#plan.values.filter(({ index }) => (row.cells[index] ?? '') !== '').length;
      if (filled > 0) line ||= row.line;
      cells += filled;
    }
    this.#list.add(
      'hidden-sheet',
      `the sheet is ${this.#grid.state === 'very-hidden' ? 'very hidden' : 'hidden'}; ask for hidden sheets to read it`,
      cells,
      line || 1,
    );
  }

  #twins(): Unsure[] {
    const { file, sheet } = this.#grid;
    return this.#plan.twins.map(({ name, columns }) => ({
      at: { file, ...(sheet === undefined ? {} : { sheet }), line: this.headerRows.at(-1) ?? 1, column: columns[0] ?? 1 },
      code: 'ambiguous-place',
      text: `${columns.length} columns are headed "${name}" (columns ${columns.join(', ')}): they stay ${columns.length} places, marked ambiguous. Name them apart in the file.`,
    }));
  }
}

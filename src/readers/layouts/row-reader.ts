import type { Cell, Grid, Row } from '../../core/grid.ts';
import type { IncompleteValue, Unsure } from '../../core/table.ts';
import type { PlaceMention } from '../../core/place.ts';
import type { Period } from '../../core/period/index.ts';
import { cellNumber } from './cell-number.ts';
import { cellText, foldSpaces, isBlank } from './cell-text.ts';
import type { LeftOutList } from './left-out-list.ts';
import { NotesBelow } from './notes-below.ts';
import { PlaceMentions } from './place-mentions.ts';
import { readValue, type ReadValue } from './read-value.ts';
import type { PlannedValue, ReadingPlan } from './reading-plan.ts';
import { FilledCells } from './row-facts.ts';
import { RowPeriods } from './row-periods.ts';
import { RunningSums } from './running-sums.ts';
import { sayTotal, TotalRows } from './total-rows.ts';

const NOTHING: readonly IncompleteValue[] = [];
/** What a row says of each of its values. */
export interface RowKeys {
  readonly line: number;
  readonly place: PlaceMention | undefined;
  readonly period: Period | undefined;
  /** Undefined where no column names it. */
  readonly indicator: string | undefined;
  readonly category: string;
}

/** A value read as a number. */
export type ReadNumber = Extract<ReadValue, { readonly kind: 'number' }>;

const NO_PARENTS: readonly undefined[] = [];

/** Turns rows into values, one after another from the top. */
export class RowReader {
  readonly #grid: Grid;
  readonly #plan: ReadingPlan;
  readonly #leftOut: LeftOutList;
  readonly #cells: FilledCells;
  readonly #periods: RowPeriods;
  readonly #places = new PlaceMentions();
  readonly #names = new Map<string, string>();
  readonly #totals: TotalRows;
  readonly #sums: RunningSums;
  readonly #notes: NotesBelow;
  readonly #doubts = new Map<string, Unsure>();
  readonly #periodColumn: number;
  #section: Cell | undefined;
  dataRows: { first: number; last: number } | undefined;

  constructor(grid: Grid, plan: ReadingPlan, onlyTotals: ReadonlySet<number>, leftOut: LeftOutList) {
    this.#grid = grid;
    this.#plan = plan;
    this.#leftOut = leftOut;
    this.#cells = new FilledCells(grid);
    this.#periods = new RowPeriods(plan);
    this.#totals = new TotalRows(plan, onlyTotals);
    this.#sums = new RunningSums(plan.values.length);
    this.#notes = new NotesBelow(leftOut);
    this.#periodColumn = plan.period >= 0 || plan.month >= 0 ? plan.period : plan.year;
  }

  read(row: Row): readonly IncompleteValue[] {
    const filled = this.#countValues(row);
    const place = this.#cells.at(row, this.#plan.place);
    const code = this.#cells.at(row, this.#plan.code);
    const parents = this.#parents(row);
    const periodCell = this.#cells.at(row, this.#periodColumn);
    if (filled === 0) return this.#withoutValues(row, place);
    this.#notes.dataFollows(row.line);
    this.#countOthers(row);
    if (this.#isTotal(row, filled) || this.#isHeadingAgain(row, filled)) return NOTHING;
    const mention = this.#place(code, place, parents);
    if (mention === undefined && this.#namesPlaces())
      return this.#leaveOut('no-place', 'the row names no place', filled, row, Math.max(this.#plan.place, this.#plan.code));
    const period = this.#period(row, periodCell, filled);
    if (period === 'left-out') return NOTHING;
    this.#countRow(row.line);
    return this.#values(row, { line: row.line, place: mention, period, indicator: this.indicatorOf(row), category: this.categoryOf(row) });
  }

  /** A row of nothing but keys and values begins: what `read` does, where nothing else can be the matter with it. */
  beginPlain(line: number): void {
    this.#notes.dataFollows(line);
    this.#countRow(line);
  }

  endRow(): void {
    this.#sums.endRow();
  }

  ignore(line: number, index: number, header: string): void {
    this.#notes.ignored(line, index, header);
  }

  /** Of a grid without merges. Undefined where the row names no place though its table has a column for it. */
  placeOf(row: Row): PlaceMention | undefined {
    return this.#place(this.#cells.at(row, this.#plan.code), this.#cells.at(row, this.#plan.place), this.#parents(row));
  }

  /** Of a grid without merges. */
  periodOf(row: Row): Period | undefined | 'left-out' {
    const read = this.#periods.read(row, this.#cells.at(row, this.#periodColumn));
    if (read === undefined) return this.#plan.constant.period;
    return read.kind === 'period' ? read.period : 'left-out';
  }

  indicatorOf(row: Row): string | undefined {
    return this.#plan.indicator < 0 ? undefined : this.#name(this.#cells.at(row, this.#plan.indicator));
  }

  categoryOf(row: Row): string {
    const { categories } = this.#plan;
    if (categories.length === 0) return this.#plan.mapping.constants.category ?? '';
    let text = '';
    for (const index of categories) {
      const name = this.#name(this.#cells.at(row, index));
      if (name !== '') text = text === '' ? name : `${text} / ${name}`;
    }
    return text;
  }

  /** @param at number of the value column */
  value(keys: RowKeys, at: number, read: ReadNumber): IncompleteValue {
    const planned = this.#plan.values[at] as PlannedValue;
    this.#sums.add(at, read.value);
    const { line } = keys;
    const column = planned.index + 1;
    const place = planned.place ?? keys.place;
    const period = planned.period ?? keys.period;
    const indicator = keys.indicator ?? planned.indicator ?? this.#plan.constant.indicator;
    const category =
      keys.category === '' ? planned.category : planned.category === '' ? keys.category : `${keys.category} / ${planned.category}`;
    if (place === undefined || period === undefined) this.#notes.incomplete(period === undefined, line, column);
    const value = { place, indicator, category, period, value: read.value, text: read.text, line, column };
    return read.percent === undefined ? value : { ...value, percent: read.percent };
  }

  end(): void {
    this.#notes.end();
    for (const { name, parents } of this.#places.ambiguous()) {
      this.#doubt(
        'ambiguous-place',
        `"${name}" stands for ${parents.length} places with different parents (${parents.join('; ')}).`,
        1,
        this.#plan.place + 1,
        name,
      );
    }
  }

  get unsure(): Unsure[] {
    return [...this.#doubts.values()];
  }

  #countValues(row: Row): number {
    let filled = 0;
    for (const { index } of this.#plan.values) {
      const cell = row.cells[index];
      if (cell !== undefined && cell !== '' && !isBlank(cell)) filled++;
    }
    return filled;
  }

  /** Cells with something in columns that hold neither keys nor values. */
  #countOthers(row: Row): void {
    for (const { index, header } of this.#plan.ignored) if (!isBlank(row.cells[index])) this.#notes.ignored(row.line, index, header);
    for (let index = 0; index < row.cells.length; index++) {
      if (!this.#plan.known.has(index) && !isBlank(row.cells[index])) this.#notes.unmapped(row, index);
    }
  }

  #withoutValues(row: Row, place: Cell | undefined): readonly IncompleteValue[] {
    const filled = row.cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
    const only = filled[0];
    if (filled.length === 1 && only !== undefined && only === this.#plan.place && this.#cells.isAcross(row, only)) {
      this.#section = place;
      this.#sums.startSection();
    }
    this.#notes.hold(row, filled);
    return NOTHING;
  }

  #isTotal(row: Row, filled: number): boolean {
    const mark = this.#totals.find(row);
    if (mark === undefined) return false;
    const numbers = this.#plan.values.map(({ index }) => cellNumber(row.cells[index], this.#plan.mapping.numbers));
    const sums = mark.overRows ? this.#sums.compare(numbers) : { compared: 0, equal: 0 };
    const proven = sums.compared > 0 && sums.equal === sums.compared;
    if (mark.word === 'leading' && !proven) {
      this.#doubt(
        'maybe-total',
        `"${mark.text}" may be a total; it is read as a place, because its figures are not the sums of the rows above.`,
        row.line,
        mark.index + 1,
        mark.text,
      );
      return false;
    }
    if (mark.overRows) this.#leftOut.add('total-row', sayTotal(mark, sums), filled, row.line, mark.index + 1);
    else
      this.#leftOut.group(
        'total-row',
        `${mark.index} ${mark.text}`,
        sayTotal(mark, sums).replace('row', 'rows'),
        filled,
        row.line,
        mark.index + 1,
      );
    if (mark.overRows && !proven && sums.compared > 0 && this.#sumsTell()) {
      this.#doubt(
        'total-differs',
        `The total row "${mark.text}" differs from the sums of the rows above in ${sums.compared - sums.equal} of ${sums.compared} figures.`,
        row.line,
        mark.index + 1,
        `${row.line}`,
      );
    }
    if (mark.overRows) this.#sums.startSection();
    return true;
  }

  /** Sums over rows mean something only where rows differ by place alone. */
  #sumsTell(): boolean {
    const { indicator, categories, period, year } = this.#plan;
    return indicator < 0 && categories.length === 0 && period < 0 && year < 0;
  }

  /** A heading repeated further down, as when pages were joined. */
  #isHeadingAgain(row: Row, filled: number): boolean {
    const first = row.cells[this.#plan.values[0]?.index ?? -1];
    if (typeof first !== 'string' || isDigit(first)) return false;
    const same = this.#plan.mapping.keys.filter(
      ({ column, header }) => header !== '' && foldSpaces(cellText(row.cells[column - 1])) === header,
    ).length;
    if (same === 0) return false;
    const values = this.#plan.mapping.values.filter(({ column, header }) => cellText(row.cells[column - 1]) === header).length;
    if (values === 0 || values < filled) return false;
    this.#leftOut.add('repeated-header', 'the heading again', filled, row.line);
    return true;
  }

  #place(code: Cell | undefined, name: Cell | undefined, parents: readonly (Cell | undefined)[]): PlaceMention | undefined {
    if (this.#plan.place < 0 && this.#plan.code < 0) return this.#plan.constant.place;
    return this.#places.mention(code, name, this.#section === undefined ? parents : [...parents, this.#section]);
  }

  #namesPlaces(): boolean {
    return this.#plan.place >= 0 || this.#plan.code >= 0;
  }

  #period(row: Row, cell: Cell | undefined, filled: number): Period | undefined | 'left-out' {
    const read = this.#periods.read(row, cell);
    if (read === undefined) return this.#plan.constant.period;
    if (read.kind === 'period') return read.period;
    const code = { range: 'period-range', ambiguous: 'ambiguous-period', unreadable: 'unreadable-period' }[read.kind];
    const column = Math.max(this.#periodColumn, this.#plan.year) + 1;
    this.#leftOut.group(code, `${code} ${read.reason}`, read.reason, filled, row.line, column);
    return 'left-out';
  }

  #leaveOut(code: string, reason: string, cells: number, row: Row, index: number): readonly IncompleteValue[] {
    this.#leftOut.add(code, reason, cells, row.line, index < 0 ? undefined : index + 1);
    return NOTHING;
  }

  #values(row: Row, keys: RowKeys): readonly IncompleteValue[] {
    let found: IncompleteValue[] | undefined;
    for (let at = 0; at < this.#plan.values.length; at++) {
      const { index } = this.#plan.values[at] as PlannedValue;
      const cell = row.cells[index];
      if (cell === undefined || cell === '' || isBlank(cell)) continue;
      const read = readValue(cell, this.#plan.mapping.numbers);
      if (read.kind !== 'number') {
        this.#notes.noNumber(read.kind, read.text, row.line, index + 1);
        continue;
      }
      const value = this.value(keys, at, read);
      // A long file has one value a row: an array that grows would take room for seventeen.
      if (found === undefined) found = [value];
      else found.push(value);
    }
    this.endRow();
    return found ?? NOTHING;
  }

  #countRow(line: number): void {
    if (this.dataRows === undefined) this.dataRows = { first: line, last: line };
    else this.dataRows.last = line;
  }

  #parents(row: Row): readonly (Cell | undefined)[] {
    return this.#plan.parents.length === 0 ? NO_PARENTS : this.#plan.parents.map((index) => this.#cells.at(row, index));
  }

  /** One string for each distinct text. */
  #name(cell: Cell | undefined): string {
    const raw = typeof cell === 'string' ? cell : cellText(cell);
    const known = this.#names.get(raw);
    if (known !== undefined) return known;
    const name = foldSpaces(raw);
    this.#names.set(raw, name);
    return name;
  }

  #doubt(code: string, text: string, line: number, column: number, key: string): void {
    const { file, sheet } = this.#grid;
    const id = `${code} ${key}`;
    if (!this.#doubts.has(id) && this.#doubts.size < 1000)
      this.#doubts.set(id, { at: { file, ...(sheet === undefined ? {} : { sheet }), line, column }, code, text });
  }
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

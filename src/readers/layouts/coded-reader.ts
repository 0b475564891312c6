import type { CodedBlock, CodedRows, Row } from '../../core/grid.ts';
import type { Period } from '../../core/period/index.ts';
import type { PlaceMention } from '../../core/place.ts';
import type { IncompleteValue } from '../../core/table.ts';
import { foldSpaces, isBlank } from './cell-text.ts';
import { CodeMemo } from './code-memo.ts';
import type { NextRow } from './row-values.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { readValue } from './read-value.ts';
import type { ReadNumber, RowKeys, RowReader } from './row-reader.ts';
import { totalWord } from './total-words.ts';

type Codes = Uint16Array;

/** By code: 1 where a text asks for a closer look at its row. */
type Watched = { readonly index: number; readonly isOdd: Uint8Array };

/**
 * Reads rows of a coded grid. What follows from the texts of a few columns (a place, a period, a number) is asked once for each
 * combination of them; a row in which anything else stands is read by the row reader, as rows of other grids are.
 */
export class CodedReader {
  readonly #plan: ReadingPlan;
  readonly #reader: RowReader;
  readonly #place: CodeMemo<PlaceMention | undefined>;
  readonly #period: CodeMemo<Period | undefined | 'left-out'>;
  readonly #indicator: CodeMemo<string | undefined>;
  readonly #category: CodeMemo<string>;
  /** By value column, by code: the number, or undefined for a blank. */
  readonly #numbers: readonly (readonly (ReadNumber | undefined)[])[];
  readonly #watched: readonly Watched[];
  readonly #ignored: readonly { readonly index: number; readonly header: string; readonly isFilled: Uint8Array }[];
  readonly #width: number;
  /** Of the row at hand: the next one uses them again. */
  readonly #keys: { -readonly [K in keyof RowKeys]: RowKeys[K] } = {
    line: 0,
    place: undefined,
    period: undefined,
    indicator: undefined,
    category: '',
  };
  readonly #found: IncompleteValue[] = [];

  constructor(coded: CodedRows, plan: ReadingPlan, reader: RowReader) {
    this.#plan = plan;
    this.#reader = reader;
    this.#width = coded.texts.length;
    this.#place = new CodeMemo(coded, [plan.place, plan.code, ...plan.parents], (block, at) => reader.placeOf(rowOf(block, at)));
    this.#period = new CodeMemo(coded, [plan.period, plan.year, plan.month], (block, at) => reader.periodOf(rowOf(block, at)));
    this.#indicator = new CodeMemo(coded, [plan.indicator], (block, at) => reader.indicatorOf(rowOf(block, at)));
    this.#category = new CodeMemo(coded, plan.categories, (block, at) => reader.categoryOf(rowOf(block, at)));
    this.#numbers = plan.values.map(({ index }) => (coded.texts[index] ?? []).map((text) => numberOf(text, plan)));
    this.#watched = watchedColumns(coded, plan);
    this.#ignored = plan.ignored.flatMap(({ index, header }) => {
      const isFilled = markTexts(coded, index, (text) => !isBlank(text));
      return isFilled.includes(1) ? [{ index, header, isFilled }] : [];
    });
  }

  /** Values of a row that is not odd, in an array that the next row uses again. */
  read(block: CodedBlock, at: number, line: number): readonly IncompleteValue[] {
    const { codes } = block;
    if (!this.#isPlain(codes as readonly Codes[], at)) return this.#reader.read({ line, cells: block.cells(at) });
    const place = this.#place.of(block, at);
    const period = this.#period.of(block, at);
    if (period === 'left-out' || (place === undefined && (this.#plan.place >= 0 || this.#plan.code >= 0)))
      return this.#reader.read({ line, cells: block.cells(at) });
    this.#reader.beginPlain(line);
    for (const { index, header, isFilled } of this.#ignored)
      if (isFilled[(codes[index] as Codes)[at] as number] === 1) this.#reader.ignore(line, index, header);
    const keys = this.#keys;
    keys.line = line;
    keys.place = place;
    keys.period = period;
    keys.indicator = this.#indicator.of(block, at);
    keys.category = this.#category.of(block, at);
    const found = this.#found;
    let count = 0;
    for (let number = 0; number < this.#numbers.length; number++) {
      const read = this.#number(number, codes as readonly Codes[], at);
      if (read !== undefined) found[count++] = this.#reader.value(keys, number, read);
    }
    if (found.length !== count) found.length = count;
    this.#reader.endRow();
    return found;
  }

  /** Whether the row has a number, and nothing that asks for a closer look. */
  #isPlain(codes: readonly Codes[], at: number): boolean {
    for (let index = 0; index < this.#watched.length; index++) {
      const watched = this.#watched[index] as Watched;
      if (watched.isOdd[(codes[watched.index] as Codes)[at] as number] === 1) return false;
    }
    for (let number = 0; number < this.#numbers.length; number++) if (this.#number(number, codes, at) !== undefined) return true;
    return false;
  }

  #number(number: number, codes: readonly Codes[], at: number): ReadNumber | undefined {
    const index = this.#plan.values[number]?.index as number;
    if (index >= this.#width) return undefined;
    return this.#numbers[number]?.[(codes[index] as Codes)[at] as number];
  }
}

/** Gives row after row of a coded grid to its reader, those of odd rows to the reader of all grids. */
export function codedRows(coded: CodedRows, rows: CodedReader, reader: RowReader, first: number, last: number): NextRow {
  const blocks = coded.blocks()[Symbol.iterator]();
  let block: CodedBlock | undefined;
  let at = 0;
  let line = 0;
  return () => {
    for (;;) {
      if (block === undefined || at === block.length) {
        const step = blocks.next();
        if (step.done === true) return undefined;
        block = step.value;
        at = 0;
        line = block.lineBefore;
      }
      const row = at++;
      const odd = block.odd.size === 0 ? undefined : block.odd.get(row);
      line = odd?.line ?? line + 1;
      if (line > last) return undefined;
      if (line >= first) return odd === undefined ? rows.read(block, row, line) : reader.read(odd);
    }
  };
}

/** The line does not matter to its keys. */
function rowOf(block: CodedBlock, at: number): Row {
  return { line: 0, cells: block.cells(at) };
}

function numberOf(text: string, { mapping }: ReadingPlan): ReadNumber | undefined {
  if (isBlank(text)) return undefined;
  const read = readValue(text, mapping.numbers);
  return read.kind === 'number' ? read : undefined;
}

function markTexts({ texts }: CodedRows, index: number, test: (text: string) => boolean): Uint8Array {
  return Uint8Array.from(texts[index] ?? [], (text) => (test(text) ? 1 : 0));
}

/** Columns in which some text asks for a closer look: among the keys a word of totals or the heading again, among the values what is no number, anything where the mapping knows no column. */
function watchedColumns(coded: CodedRows, plan: ReadingPlan): Watched[] {
  const values = new Set(plan.values.map(({ index }) => index));
  const headers = new Map(plan.mapping.keys.map(({ column, header }) => [column - 1, header]));
  const asks = (index: number): ((text: string) => boolean) => {
    if (!plan.known.has(index)) return (text) => !isBlank(text);
    if (values.has(index)) return (text) => !isBlank(text) && numberOf(text, plan) === undefined;
    const header = headers.get(index);
    return (text) => totalWord(text) !== undefined || (text !== '' && foldSpaces(text) === header);
  };
  return coded.texts.map((_, index) => ({ index, isOdd: markTexts(coded, index, asks(index)) })).filter(({ isOdd }) => isOdd.includes(1));
}

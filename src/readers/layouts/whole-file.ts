import type { Cell, CodedRows, Row } from '../../core/grid.ts';
import type { DateOrder } from '../../core/mapping.ts';
import { createNumberEvidence, type NumberDecision, type NumberEvidence } from '../../core/number-format/number-evidence.ts';
import type { ReadPeriodOptions } from '../../core/period/index.ts';
import { cellText, isBlank } from './cell-text.ts';
import { CodeMemo } from './code-memo.ts';
import { readPeriodCell } from './read-period-cell.ts';
import { totalWord } from './total-words.ts';

/** What only the whole file can tell, found in one pass. */
export interface WholeFile {
  readonly numbers: NumberDecision;
  readonly dates?: DateOrder;
  /** Dates of both orders stand in the file: a sample of each. */
  readonly datesClash?: readonly [string, string];
  /** Undecided columns in which every place has one text only. */
  readonly dependents: ReadonlySet<number>;
  /** First row in which a second period column says another period. */
  readonly otherPeriod?: { readonly line: number; readonly column: number };
}

export interface WholeFileQuestions {
  /** All rows, coded where they are remembered so. */
  readonly rows: Iterable<Row> | CodedRows;
  readonly after: number;
  readonly values: readonly number[];
  readonly period: number | undefined;
  readonly otherPeriods: readonly number[];
  readonly undecided: readonly number[];
  readonly place: number | undefined;
  readonly decimalHint: '.' | ',' | undefined;
  readonly reading: ReadPeriodOptions;
}

const NUMBERED_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?:\D.*)?$/u;

export function readWholeFile(questions: WholeFileQuestions): WholeFile {
  const evidence = new Evidence(questions);
  if ('blocks' in questions.rows) addCoded(evidence, questions.rows, questions);
  else for (const row of questions.rows) if (row.line > questions.after) evidence.add(row);
  return evidence.decide();
}

/** What all rows together say. */
class Evidence {
  readonly numbers: NumberEvidence;
  readonly #questions: WholeFileQuestions;
  readonly #dates = new DateOrders();
  readonly #agreement: Agreement;
  readonly #dependence: Dependence;

  constructor(questions: WholeFileQuestions) {
    this.#questions = questions;
    this.numbers = createNumberEvidence(questions.decimalHint === undefined ? {} : { hint: questions.decimalHint });
    this.#agreement = new Agreement(questions);
    this.#dependence = new Dependence(questions);
  }

  add(row: Row): void {
    for (const column of this.#questions.values) {
      const cell = row.cells[column - 1];
      if (typeof cell === 'string' && cell !== '') this.numbers.add(cell);
    }
    this.addKeys(row);
  }

  /** Keys count once, however often they come. */
  addKeys(row: Row): void {
    const { period } = this.#questions;
    if (period !== undefined) this.#dates.add(row.cells[period - 1]);
    this.#agreement.add(row);
    this.#dependence.add(row);
  }

  decide(): WholeFile {
    return {
      numbers: this.numbers.decide(),
      ...this.#dates.decide(),
      dependents: this.#dependence.columns,
      ...(this.#agreement.clash === undefined ? {} : { otherPeriod: this.#agreement.clash }),
    };
  }
}

/** Adds each combination of keys once, and of the values only the texts that tell something. */
function addCoded(evidence: Evidence, coded: CodedRows, questions: WholeFileQuestions): void {
  const { after, period = 0, place = 0, otherPeriods, undecided } = questions;
  let line = 0;
  const keys = [period, ...otherPeriods, ...(undecided.length === 0 ? [] : [place, ...undecided])].map((column) => column - 1);
  const seen = new CodeMemo(coded, keys, (block, at) => {
    evidence.addKeys({ line, cells: block.cells(at) });
    return true;
  });
  const values = questions.values.filter((column) => column <= coded.texts.length).map((column) => column - 1);
  const isMute = values.map((index) => new Uint8Array(coded.texts[index]?.length ?? 0));
  for (const block of coded.blocks()) {
    line = block.lineBefore;
    for (let at = 0; at < block.length; at++) {
      const odd = block.odd.size === 0 ? undefined : block.odd.get(at);
      line = odd?.line ?? line + 1;
      if (line <= after) continue;
      if (odd !== undefined) {
        evidence.add(odd);
        continue;
      }
      for (let number = 0; number < values.length; number++) {
        const index = values[number] as number;
        const code = (block.codes[index] as Uint16Array)[at] as number;
        if (isMute[number]?.[code] === 0 && !evidence.numbers.add(coded.texts[index]?.[code] ?? ''))
          (isMute[number] as Uint8Array)[code] = 1;
      }
      seen.of(block, at);
    }
  }
}

/** 13/04/2024 proves that days come first, 04/13/2024 that months do. */
class DateOrders {
  #dmy: string | undefined;
  #mdy: string | undefined;
  #last = '';

  add(cell: Cell | undefined): void {
    if (typeof cell !== 'string' || cell === this.#last) return;
    this.#last = cell;
    const match = NUMBERED_DATE.exec(cell.trim());
    if (match === null) return;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) this.#dmy ??= cell;
    if (second > 12 && first <= 12) this.#mdy ??= cell;
  }

  decide(): { dates?: DateOrder; datesClash?: readonly [string, string] } {
    if (this.#dmy !== undefined && this.#mdy !== undefined) return { datesClash: [this.#dmy, this.#mdy] };
    if (this.#dmy !== undefined) return { dates: 'dmy' };
    return this.#mdy === undefined ? {} : { dates: 'mdy' };
  }
}

/** Whether `periodid` and `periodname` say the same. Each pair of texts is compared once. */
class Agreement {
  readonly #questions: WholeFileQuestions;
  readonly #seen = new Set<string>();
  clash: { line: number; column: number } | undefined;

  constructor(questions: WholeFileQuestions) {
    this.#questions = questions;
  }

  add(row: Row): void {
    const { period, otherPeriods } = this.#questions;
    if (period === undefined || otherPeriods.length === 0 || this.clash !== undefined) return;
    const [chosen, ...others] = [period, ...otherPeriods].map((column) => row.cells[column - 1]);
    for (const [index, other] of others.entries()) {
      const pair = `${index} ${cellText(chosen)} ${cellText(other)}`;
      if (this.#seen.has(pair)) continue;
      if (this.#seen.size < 100_000) this.#seen.add(pair);
      if (this.#differ(chosen, other)) this.clash = { line: row.line, column: otherPeriods[index] ?? 0 };
    }
  }

  #differ(a: Cell | undefined, b: Cell | undefined): boolean {
    const reading: ReadPeriodOptions = { ...this.#questions.reading, prefer: 'monthly' };
    const [one, two] = [readPeriodCell(a, reading), readPeriodCell(b, reading)];
    return one.kind === 'period' && two.kind === 'period' && one.period.id !== two.period.id;
  }
}

/** Whether a text belongs to its place (its type, its owner) and so says nothing of the single value. */
class Dependence {
  readonly #place: number | undefined;
  readonly #open: Map<number, Map<string, string>>;

  constructor({ place, undecided }: WholeFileQuestions) {
    this.#place = place;
    this.#open = new Map(place === undefined ? [] : undecided.map((column) => [column, new Map()]));
  }

  add(row: Row): void {
    if (this.#open.size === 0) return;
    const place = cellText(row.cells[(this.#place ?? 0) - 1]);
    if (place === '' || totalWord(place) !== undefined) return;
    for (const [column, texts] of this.#open) {
      const cell = row.cells[column - 1];
      const text = isBlank(cell) ? '' : cellText(cell);
      const known = texts.get(place);
      if (known === undefined) texts.set(place, text);
      else if (known !== text) this.#open.delete(column);
    }
  }

  get columns(): ReadonlySet<number> {
    return new Set(this.#open.keys());
  }
}

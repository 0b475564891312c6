import type { Period } from '../core/period/index.ts';
import type { Source } from '../core/source.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import type { Findings } from './problem.ts';
import type { TableRow, WrittenTable } from './table.ts';
import { wordMeant } from './table-words.ts';
import { readDate } from './written-date.ts';
import { readWrittenNumber } from './written-number.ts';
import { readWrittenPeriod, type PeriodStyle } from './written-period.ts';

/** How a number must be. */
export interface NumberWish {
  readonly least?: number;
  readonly most?: number;
  /** More than this. */
  readonly above?: number;
  readonly whole?: boolean;
  /** `28 %` may stand for 28. */
  readonly percent?: boolean;
}

/** Reads the cells of one row as what they must be; what is otherwise becomes a problem at the cell, and undefined. */
export class RowReader {
  readonly at: Source;
  readonly #row: TableRow;
  readonly #table: WrittenTable;
  readonly #findings: Findings;

  constructor(row: TableRow, table: WrittenTable, findings: Findings) {
    this.at = row.at;
    this.#row = row;
    this.#table = table;
    this.#findings = findings;
  }

  /** Place of a cell, also of a blank one. */
  atCell(name: string): Source {
    return this.#row.place(name);
  }

  problem(name: string, message: string, fix: string): undefined {
    this.#findings.problem(this.atCell(name), message, fix);
    return undefined;
  }

  text(name: string): string | undefined {
    return this.#row.cells[name]?.text;
  }

  /** A cell that must not be blank. */
  needed(name: string): string | undefined {
    const text = this.text(name);
    return text ?? this.problem(name, `Unexpected blank "${name}", expected a value.`, 'Fill it in.');
  }

  /** Parts between `;`, without blanks. */
  list(name: string): string[] {
    const parts = (this.text(name) ?? '').split(';').map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }

  word<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const word = wordMeant(text, words);
    if (word !== undefined) return word;
    return this.problem(
      name,
      `Unexpected ${name} "${text}", expected one of ${sayKnown(words, 23)}.`,
      proposeNearest(text, words, 'Choose one of these.'),
    );
  }

  number(name: string, wish: NumberWish = {}): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const read = readWrittenNumber(text, this.#table.numbers);
    const expected = read.ok ? refusal(read.value, read.percent, wish) : read.expected;
    if (read.ok && expected === undefined) return read.value;
    return this.problem(name, `Unexpected ${name} "${text}", expected ${expected}.`, 'Correct the number.');
  }

  /** An ISO date. */
  date(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const read = readDate(text, this.#table.days);
    if (read.ok) return read.iso;
    const expected = read.why === 'ambiguous' ? 'a date that reads one way' : 'a date that exists';
    return this.problem(name, `Unexpected ${name} "${text}", expected ${expected}, as 2024-06-30.`, 'Write year-month-day.');
  }

  period(name: string, style: PeriodStyle): Period | undefined {
    const text = this.needed(name);
    if (text === undefined) return undefined;
    const read = readWrittenPeriod(text, style);
    return read.ok ? read.period : this.problem(name, `Unexpected ${name} "${text}", expected ${read.expected}.`, 'Correct the period.');
  }
}

function refusal(value: number, percent: boolean, wish: NumberWish): string | undefined {
  if (percent && wish.percent !== true) return 'a number without a percent sign';
  if (wish.whole === true && !Number.isInteger(value)) return 'a whole number';
  if (wish.above !== undefined && value <= wish.above) return `more than ${wish.above}`;
  if (wish.least !== undefined && wish.most !== undefined && (value < wish.least || value > wish.most))
    return `${wish.least} to ${wish.most}`;
  if (wish.least !== undefined && value < wish.least) return `${wish.least} or more`;
  if (wish.most !== undefined && value > wish.most) return `${wish.most} or less`;
  return undefined;
}

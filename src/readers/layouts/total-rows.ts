import type { Row } from '../../core/grid.ts';
import { columnLetters } from '../../core/source.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { totalWord, type TotalWord } from './total-words.ts';

/** The word in a row that says it is a total, and where. */
export interface TotalMark {
  readonly word: TotalWord;
  readonly text: string;
  readonly index: number;
  /** In the place, a parent, the period or a serial number: the row adds up rows, not groups of one place. */
  readonly overRows: boolean;
}

/** Looks for total words in the key columns of rows, each text once. */
export class TotalRows {
  readonly #places: readonly number[];
  readonly #groups: readonly number[];
  readonly #words = new Map<string, TotalWord | 'none'>();

  /** @param onlyTotals columns in which nothing but totals stands: there the word tells nothing apart */
  constructor(plan: ReadingPlan, onlyTotals: ReadonlySet<number>) {
    const at = [plan.place, plan.code, ...plan.parents, plan.period, plan.year, plan.month, ...plan.ignored.map(({ index }) => index)];
    this.#places = at.filter((index) => index >= 0 && !onlyTotals.has(index));
    this.#groups = [plan.indicator, ...plan.categories].filter((index) => index >= 0 && !onlyTotals.has(index));
  }

  find(row: Row): TotalMark | undefined {
    let leading: TotalMark | undefined;
    for (const index of this.#places) {
      const mark = this.#mark(row, index, true);
      if (mark?.word === 'plain') return mark;
      leading ??= mark;
    }
    for (const index of this.#groups) {
      const mark = this.#mark(row, index, false);
      if (mark?.word === 'plain') return mark;
    }
    return leading;
  }

  #mark(row: Row, index: number, overRows: boolean): TotalMark | undefined {
    const text = row.cells[index];
    if (typeof text !== 'string' || text === '') return undefined;
    let word = this.#words.get(text);
    if (word === undefined) this.#words.set(text, (word = totalWord(text) ?? 'none'));
    return word === 'none' ? undefined : { word, text: text.trim(), index, overRows };
  }
}

/** `total row (TOTAL in column A), equal to the sums of the rows above`. */
export function sayTotal(mark: TotalMark, sums: { compared: number; equal: number }): string {
  const where = `total row (${mark.text} in column ${columnLetters(mark.index + 1)})`;
  if (sums.compared === 0) return where;
  return sums.equal === sums.compared ? `${where}, equal to the sums of the rows above` : where;
}

import type { Row } from '../../core/grid.ts';
import type { NumberFormat } from '../../core/mapping.ts';
import type { ColumnGuess } from './classify-columns.ts';
import { cellNumber } from './cell-number.ts';
import { totalWord } from './total-words.ts';

/** A column that adds up others of its row, so that counting it would double them. */
export interface TotalColumn {
  readonly guess: ColumnGuess;
  /** Rows in which the sum was checked, and in which it agrees. */
  readonly checked: number;
  readonly agree: number;
}

const ENOUGH = 0.9;

/**
 * Finds total columns by their word, and by sums: a column headed nothing but `Total` is one wherever there is something to add;
 * a longer heading (`Total visits`) only where its numbers are the sums of its neighbours.
 */
export function findTotalColumns(values: readonly ColumnGuess[], rows: readonly Row[], numbers: NumberFormat): TotalColumn[] {
  const words = new Map(values.map((guess) => [guess, wordOf(guess)] as const));
  const parts = values.filter((guess) => words.get(guess) === undefined);
  return values.flatMap((guess, index) => {
    const word = words.get(guess);
    if (word === undefined) return [];
    const before = values.slice(lastTotalBefore(values, words, index) + 1, index);
    const candidates = [groupOf(guess, parts), parts, before].filter((columns) => columns.length >= 2);
    const results = candidates.map((columns) => compare(guess, columns, rows, numbers));
    const best = results.toSorted((a, b) => b.agree / Math.max(1, b.checked) - a.agree / Math.max(1, a.checked))[0];
    if (best === undefined) return [];
    const proven = best.checked > 0 && best.agree / best.checked >= ENOUGH;
    return proven || (word === 'plain' && guess.period === undefined) ? [{ guess, ...best }] : [];
  });
}

function wordOf(guess: ColumnGuess): ReturnType<typeof totalWord> {
  const { parts, text } = guess.heading;
  return [text, ...parts].map(totalWord).find((word) => word === 'plain') ?? totalWord(parts.at(-1) ?? '');
}

function lastTotalBefore(values: readonly ColumnGuess[], words: ReadonlyMap<ColumnGuess, unknown>, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (words.get(values[at] as ColumnGuess) !== undefined) return at;
  return -1;
}

/** Columns under the same upper heading. */
function groupOf(guess: ColumnGuess, parts: readonly ColumnGuess[]): ColumnGuess[] {
  const group = guess.heading.parts.slice(0, -1).join('\n');
  return group === '' ? [] : parts.filter((other) => other.heading.parts.slice(0, -1).join('\n') === group);
}

function compare(
  total: ColumnGuess,
  columns: readonly ColumnGuess[],
  rows: readonly Row[],
  numbers: NumberFormat,
): { checked: number; agree: number } {
  let [checked, agree] = [0, 0];
  for (const row of rows) {
    const said = cellNumber(row.cells[total.column - 1], numbers);
    const terms = columns.map(({ column }) => cellNumber(row.cells[column - 1], numbers)).filter((value) => value !== undefined);
    if (said === undefined || terms.length === 0 || (said === 0 && terms.every((value) => value === 0))) continue;
    checked++;
    const sum = terms.reduce((one, next) => one + next, 0);
    if (Math.abs(sum - said) <= 1e-6 * Math.max(1, Math.abs(said))) agree++;
  }
  return { checked, agree };
}

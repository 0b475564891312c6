import type { Row } from '../../core/grid.ts';
import type { Period, ReadPeriodOptions } from '../../core/period/index.ts';
import { foldHeading } from './fold-heading.ts';
import { cellText, foldSpaces, isBlank } from './cell-text.ts';
import { headingWords } from './heading-words.ts';
import { readPeriodCell } from './read-period-cell.ts';

/** Something that a title says once for all values, and where. */
export interface FromTitle<T> {
  readonly value: T;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** The one period that the rows above the heading name; undefined where they name none or more than one. */
export function periodInTitles(above: readonly Row[], reading: ReadPeriodOptions): FromTitle<Period> | undefined {
  const found = titleCells(above).flatMap((title) => {
    const period = periodInText(title.value, reading);
    return period === undefined ? [] : [{ ...title, value: period }];
  });
  const narrowest = found.toSorted((a, b) => a.value.end - a.value.start - (b.value.end - b.value.start))[0];
  if (narrowest === undefined) return undefined;
  const { start, end } = narrowest.value;
  return found.every(({ value }) => value.start <= start && end <= value.end) ? narrowest : undefined;
}

/** A period in running text: the longest run of words that reads as one, where no other run disagrees. */
export function periodInText(text: string, reading: ReadPeriodOptions): Period | undefined {
  const words = foldSpaces(text.replace(/[():;,_|]+/gu, ' ')).split(' ');
  if (words.length > 40) return undefined;
  for (let count = Math.min(4, words.length); count >= 1; count--) {
    const found = new Map<string, Period>();
    for (let from = 0; from + count <= words.length; from++) {
      const part = words.slice(from, from + count).join(' ');
      if (!/(?:19|20)\d\d|fy ?\d\d|\d\d\/\d\d/iu.test(part) || (/^\d+$/u.test(part) && !/^20\d\d(?:0[1-9]|1[0-2])?$/u.test(part))) continue;
      const read = readPeriodCell(part, reading);
      if (read.kind === 'range') return undefined;
      if (read.kind === 'period') found.set(read.period.id, read.period);
    }
    if (found.size > 0) return found.size === 1 ? [...found.values()][0] : undefined;
  }
  return undefined;
}

/** A place named as `District: Kaya`, in one cell or in two beside each other; the most specific one. */
export function placeInTitles(above: readonly Row[]): FromTitle<string> | undefined {
  let best: { level: number; found: FromTitle<string> } | undefined;
  for (const title of titleCells(above)) {
    const [label, own] = splitLabel(title.value);
    const value = own === '' ? title.next : own;
    const words = headingWords(foldHeading(label));
    if (
      words.kind !== 'place' ||
      value === '' ||
      value.length > 80 ||
      periodInText(value, {}) !== undefined ||
      (own === '' && !title.alone)
    )
      continue;
    if (best === undefined || (words.level ?? 0) > best.level) best = { level: words.level ?? 0, found: { ...title, value } };
  }
  return best?.found;
}

/** The first title, as a name for what a table without any other name of its values counts. */
export function firstTitle(above: readonly Row[]): FromTitle<string> | undefined {
  return titleCells(above).find(({ value }) => /\p{L}{3}/u.test(value) && value.length <= 120 && !/:/u.test(value));
}

interface TitleCell extends FromTitle<string> {
  /** Text of the next filled cell of the row. */
  readonly next: string;
  /** One of at most two cells with text in its row. */
  readonly alone: boolean;
}

function titleCells(above: readonly Row[]): TitleCell[] {
  return above.flatMap((row) => {
    const filled = row.cells.flatMap((cell, index) =>
      isBlank(cell) ? [] : [{ index, text: typeof cell === 'object' && cell.kind === 'date' ? cell.iso.slice(0, 10) : cellText(cell) }],
    );
    return filled.map(({ index, text }, at) => {
      const next = filled[at + 1]?.text ?? '';
      return { value: text, text, line: row.line, column: index + 1, next, alone: filled.length <= 4 && at % 2 === 0 };
    });
  });
}

function splitLabel(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1).trim()];
}

import type { Period, ReadPeriodOptions } from '../../core/period/index.ts';
import { foldSpaces } from './cell-text.ts';
import type { Heading } from './headings.ts';
import { isPeriodNumber, readPeriodCell } from './read-period-cell.ts';

/** A heading that names a period, and what else it says: `ANC 1st visit / Jan 2024`, `ANC 1st visit January 2024`. */
export interface HeadingPeriod {
  readonly period: Period;
  readonly rest: string;
}

/** Finds the period of a value column's heading. A bare year counts only where it stands alone in a cell. */
export function headingPeriod(heading: Heading, reading: ReadPeriodOptions): HeadingPeriod | undefined {
  const fromCell =
    typeof heading.cell === 'object' && heading.cell.kind === 'date' ? readHeading(heading.cell.iso.slice(0, 10), reading) : undefined;
  if (fromCell !== undefined) return { period: fromCell, rest: heading.parts.slice(0, -1).join(' ') };
  for (const text of yearAndMonth(heading)) {
    const period = readHeading(text, reading);
    if (period !== undefined) return { period, rest: heading.parts.filter((part) => !text.includes(part)).join(' ') };
  }
  for (const part of heading.parts.toReversed()) {
    const period = readHeading(part, reading);
    if (period !== undefined) return { period, rest: heading.parts.filter((other) => other !== part).join(' ') };
  }
  return inWords(heading.parts.at(-1) ?? '', heading.parts.slice(0, -1), reading);
}

/** A year over a month: `2024` above `Jan`. */
function yearAndMonth(heading: Heading): string[] {
  const year = heading.parts.find((part) => /^(?:19|20)\d\d$/u.test(part));
  const month = heading.parts.find((part) => part !== year && /^\p{L}{3,10}\.?$|^Q[1-4]$|^W\d{1,2}$/u.test(part));
  return year === undefined || month === undefined ? [] : [`${month} ${year}`];
}

/** Firstly of a month stands for the month in a heading: a date cell shown as `Jan-15` is held as 2015-01-01. */
function readHeading(text: string, reading: ReadPeriodOptions): Period | undefined {
  if (/^[\d\s]+$/u.test(text) ? !isPeriodNumber(text) && !/^20\d{6}$/u.test(text) : !/\d/u.test(text)) return undefined;
  const read = readPeriodCell(text, { ...reading, prefer: 'monthly' });
  return read.kind === 'period' ? read.period : undefined;
}

/** A period at the end or the start of a longer text. */
function inWords(text: string, groups: readonly string[], reading: ReadPeriodOptions): HeadingPeriod | undefined {
  const words = text.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const end = words
      .slice(-count)
      .join(' ')
      .replace(/^[-–—(,:]+|[)]+$/gu, '');
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[-–—:,]+$/gu, '');
    for (const [part, rest] of [
      [end, words.slice(0, -count)],
      [start, words.slice(count)],
    ] as const) {
      if (/^\d+$/u.test(part) && !/^20\d\d(?:0[1-9]|1[0-2])$/u.test(part)) continue;
      const period = readHeading(part, reading);
      const left = foldSpaces([...groups, rest.join(' ').replace(/^[-–—:,\s]+|[-–—:,(\s]+$/gu, '')].join(' '));
      if (period !== undefined) return { period, rest: left };
    }
  }
  return undefined;
}

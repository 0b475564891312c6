import type { Period } from './period.ts';
import { unreadable } from './period-reading.ts';
import type { PeriodReading, PeriodText, ReadPeriodOptions } from './period-reading.ts';
import { periodText } from './period-text.ts';

type ReadSingle = (text: PeriodText, options: ReadPeriodOptions) => PeriodReading;

/**
 * Reads two periods of one type with `to`, `au`, `à` or a dash between them: `Apr-2020 To May-2020`, `Jan–Mar 2024`, `14–20 Jan 2026`.
 * What the first end leaves out it takes from the second.
 * @returns undefined where the text is no range
 */
export function readRange(text: PeriodText, options: ReadPeriodOptions, readSingle: ReadSingle): PeriodReading | undefined {
  const ends: ReadPeriodOptions = { ...options, prefer: undefined };
  for (const [first, last] of splits(text.plain)) {
    const to = readSingle(periodText(last), ends);
    if (to.kind === 'unreadable') continue;
    const froms = startings(first, last).map((start) => readSingle(periodText(start), ends));
    if (to.kind === 'period') {
      const from = froms.find((reading) => reading.kind === 'period' && reading.period.type === to.period.type);
      if (from?.kind === 'period') return between(from.period, to.period, text.written);
    }
    const unsure = [to, froms[0]!].find((reading) => reading.kind === 'ambiguous');
    if (unsure !== undefined && froms[0]!.kind !== 'unreadable') return unsure;
  }
  return undefined;
}

function between(from: Period, to: Period, written: string): PeriodReading {
  if (from.start <= to.start) return { kind: 'range', from, to, text: written };
  return unreadable(`Unexpected range "${written}" that ends before it begins, expected the earlier period first, check both ends.`);
}

/** Where a range may be parted: at a word, at a spaced hyphen, between two ISO dates, and only then at a tight hyphen. */
function splits(plain: string): (readonly [string, string])[] {
  const bare = plain.replace(/^(?:from|between|du|de) /, '');
  const joints = [/ (?:to|through|thru|until|au|a) /g, / - /g, /(?<=\d{4}-\d{2}-\d{2})[/_](?=\d{4}-)/g, /-/g];
  return joints.flatMap((joint) =>
    [...bare.matchAll(joint)].map((match) => [bare.slice(0, match.index), bare.slice(match.index + match[0].length)] as const),
  );
}

/** The first end as written, and with the last one or two words of the second: `Jan` + `2024`, `14` + `Jan 2026`. */
function startings(first: string, last: string): string[] {
  const words = periodText(last).tokens;
  return [first, ...[1, 2].filter((count) => count < words.length).map((count) => `${first} ${words.slice(-count).join(' ')}`)];
}

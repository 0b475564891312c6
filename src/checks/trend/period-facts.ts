import { numberInYear, periodIndex, yearOf, type Period } from '../../core/period/index.ts';

/** What rules of this room ask of a period millions of times. */
export interface PeriodFacts {
  /** Consecutive periods differ by 1. */
  readonly index: number;
  readonly year: number;
  /** Year × 1000 + number in the year: ascends with time, and the same period of the year before is 1000 less. */
  readonly yearNumber: number;
}

/** Periods are one object each, so what is remembered cannot outgrow them. */
const KNOWN = new WeakMap<Period, PeriodFacts>();

export function periodFacts(period: Period): PeriodFacts {
  let facts = KNOWN.get(period);
  if (facts === undefined) {
    const year = yearOf(period);
    facts = { index: periodIndex(period), year, yearNumber: year * 1000 + numberInYear(period) };
    KNOWN.set(period, facts);
  }
  return facts;
}

const LAST: Period[] = [];
const LAST_FACTS: PeriodFacts[] = [];

/** Facts of a period of a series: mostly those of the period that stood there in the series before. */
export function periodFactsAt(periods: readonly Period[], index: number): PeriodFacts {
  const period = periods[index]!;
  if (LAST[index] === period) return LAST_FACTS[index]!;
  const facts = periodFacts(period);
  // Filled from the front, so that the list has no gaps.
  if (index <= LAST.length) {
    LAST[index] = period;
    LAST_FACTS[index] = facts;
  }
  return facts;
}

/**
 * Where the same period of an earlier year stands in a series.
 * @param periods ascending, of one type
 * @param guess looked at first
 * @returns −1 where there is none
 */
export function findYearNumber(periods: readonly Period[], yearNumber: number, guess: number): number {
  if (guess >= 0 && guess < periods.length && periodFactsAt(periods, guess).yearNumber === yearNumber) return guess;
  let [low, high] = [0, periods.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = periodFactsAt(periods, middle).yearNumber;
    if (found === yearNumber) return middle;
    if (found < yearNumber) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

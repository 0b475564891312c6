import type { Period } from '../core/period/period.ts';
import { day, isoFromDay, partsOf } from '../core/period/index.ts';
import type { Population } from '../core/workspace.ts';
import type { Hierarchy } from './hierarchy.ts';

/** People of a group at a place in a year, or undefined where population.csv does not say. */
export type PopulationOf = (place: string, year: number, group: string) => number | undefined;

/**
 * Looks people up. A place without a row of its own is the sum of the places below it, if every one of them is known.
 */
export function populationReader(rows: readonly Population[], hierarchy: Hierarchy): PopulationOf {
  const own = new Map(rows.map((row) => [key(row.place, row.year, row.group), row.value]));
  const found = new Map<string, number | undefined>();

  function look(place: string, year: number, group: string): number | undefined {
    const mine = own.get(key(place, year, group));
    if (mine !== undefined) return mine;
    const children = hierarchy.children(place);
    if (children.length === 0) return undefined;
    let sum = 0;
    for (const child of children) {
      const value = ask(child.code, year, group);
      if (value === undefined) return undefined;
      sum += value;
    }
    return sum;
  }

  function ask(place: string, year: number, group: string): number | undefined {
    const at = key(place, year, group);
    if (!found.has(at)) found.set(at, look(place, year, group));
    return found.get(at);
  }
  return ask;
}

/**
 * The people that a period's events are counted against.
 * @param whole true for a stock or a running total, which stand against the whole year's people; a flow's month counts a twelfth
 */
export function peopleIn(period: Period, whole: boolean, yearly: (year: number) => number | undefined): number | undefined {
  if (whole) return yearly(yearOf(period));
  const months = period.calendar === 'gregorian' ? partsOf(period, 'monthly') : undefined;
  return months === undefined ? byDays(period, yearly) : byMonths(months, yearly);
}

/** Year in which a period ends, in its own calendar. */
function yearOf(period: Period): number {
  return period.calendar === 'gregorian' ? Number(isoFromDay(period.end).slice(0, 4)) : Number(period.id.slice(0, 4));
}

/** Months are counted before they are divided, so that twelve of them are exactly a year. */
function byMonths(months: readonly Period[], yearly: (year: number) => number | undefined): number | undefined {
  const counts = new Map<number, number>();
  for (const month of months) counts.set(yearOf(month), (counts.get(yearOf(month)) ?? 0) + 1);
  return addUp(new Map([...counts].map(([year, count]) => [year, count / 12])), yearly);
}

function byDays(period: Period, yearly: (year: number) => number | undefined): number | undefined {
  const days = period.end - period.start + 1;
  if (period.calendar === 'ethiopian') return addUp(new Map([[yearOf(period), days / (yearOf(period) % 4 === 3 ? 366 : 365)]]), yearly);
  const shares = new Map<number, number>();
  for (let at = period.start; at <= period.end; at += 1) {
    const year = Number(isoFromDay(at).slice(0, 4));
    shares.set(year, (shares.get(year) ?? 0) + 1 / (day(year + 1, 1, 1) - day(year, 1, 1)));
  }
  return addUp(shares, yearly);
}

function addUp(shares: ReadonlyMap<number, number>, yearly: (year: number) => number | undefined): number | undefined {
  let sum = 0;
  for (const [year, share] of shares) {
    const people = yearly(year);
    if (people === undefined) return undefined;
    sum += people * share;
  }
  return sum;
}

function key(place: string, year: number, group: string): string {
  return `${place}\0${year}\0${group}`;
}

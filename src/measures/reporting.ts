import { dayFromIso, partsOf, periodsFrom, shiftPeriod, type Day, type Period, type PeriodType } from '../core/period/index.ts';
import type { Place } from '../core/place.ts';
import type { Store } from '../core/store.ts';
import type { ReportSet, Submission } from '../core/workspace.ts';
import type { Completeness, Timeliness } from './contract.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { MeasureWords } from './words.ts';

/** Periods looked back on for who usually reports, where no reports.csv says who must ([P], the toolkit's own). */
export const USUAL_REPORTERS_WINDOW = 12;

/** period id → places with any value, and every place above them. */
export type Reporters = ReadonlyMap<string, ReadonlySet<string>>;

/** Who reported any of some elements, period by period; a place has reported when a place below it has. */
export function reportersOf(store: Store, elements: readonly string[], hierarchy: Hierarchy): Reporters {
  const reporters = new Map<string, Set<string>>();
  for (const element of elements) {
    for (const series of store.series(element)) {
      const path = hierarchy.upwards(series.place);
      for (const period of series.periods) {
        let places = reporters.get(period.id);
        if (places === undefined) reporters.set(period.id, (places = new Set()));
        for (const place of path) places.add(place);
      }
    }
  }
  return reporters;
}

/** Places that must report a data set in a period: of its level (or named), at or below `place`, open on a day of the period. */
export function expectedPlaces(set: ReportSet, place: string, period: Period, hierarchy: Hierarchy): readonly Place[] {
  const byLevel = hierarchy.levels.includes(set.who);
  const named = new Set(byLevel ? [] : set.who.split(/[;,\s]+/));
  return hierarchy.below(place).filter((one) => (byLevel ? one.level === set.who : named.has(one.code)) && isOpen(one, period));
}

/** Open on at least one day of the period. */
export function isOpen(place: Place, period: Period): boolean {
  const opened = place.opened === undefined ? undefined : dayFromIso(place.opened);
  const closed = place.closed === undefined ? undefined : dayFromIso(place.closed);
  return (opened === undefined || opened <= period.end) && (closed === undefined || closed >= period.start);
}

/** Received and expected of one data set, over the periods in which it reports. */
export function completenessOfSet(
  set: ReportSet,
  reporters: Reporters,
  place: string,
  period: Period,
  hierarchy: Hierarchy,
  words: MeasureWords,
): Completeness {
  const parts = partsOf(period, set.periodType as PeriodType);
  if (parts === undefined) return { kind: 'unknown', reason: words.doesNotDivide(set.dataSet, set.periodType, period.type) };
  let expected = 0;
  let received = 0;
  for (const part of parts) {
    const who = expectedPlaces(set, place, part, hierarchy);
    expected += who.length;
    received += who.filter((one) => reporters.get(part.id)?.has(one.code) === true).length;
  }
  if (expected === 0) return { kind: 'unknown', reason: words.noneExpected(set.dataSet) };
  return { kind: 'known', received, expected, basis: words.fromReports(set.dataSet) };
}

/** Received against the places that usually report: those with a value in one of the periods before, or in this one. */
export function completenessByHabit(
  reporting: Reporters,
  leaves: ReadonlySet<string>,
  place: string,
  period: Period,
  type: PeriodType,
  hierarchy: Hierarchy,
  words: MeasureWords,
): Completeness {
  const parts = partsOf(period, type);
  if (parts === undefined) return { kind: 'unknown', reason: words.doesNotDivide('', type, period.type) };
  const here = hierarchy.below(place).filter((one) => leaves.has(one.code));
  let expected = 0;
  let received = 0;
  for (const part of parts) {
    const before = periodsFrom(shiftPeriod(part, -USUAL_REPORTERS_WINDOW), shiftPeriod(part, -1)).filter((one) => reporting.has(one.id));
    if (before.length === 0) return { kind: 'unknown', reason: words.noHabit };
    const open = here.filter((one) => isOpen(one, part));
    const now = open.filter((one) => reporting.get(part.id)?.has(one.code) === true);
    received += now.length;
    expected += open.filter((one) => [...before, part].some((at) => reporting.get(at.id)?.has(one.code) === true)).length;
  }
  if (expected === 0) return { kind: 'unknown', reason: words.nobodyBefore };
  return {
    kind: 'known',
    received,
    expected,
    basis: words.byHabit(USUAL_REPORTERS_WINDOW),
  };
}

/** Reports that came by their deadline, of those expected. Refused where a date cannot be true. */
export function timelinessOfSet(
  set: ReportSet,
  submissions: readonly Submission[],
  place: string,
  period: Period,
  hierarchy: Hierarchy,
  words: MeasureWords,
): Timeliness {
  const deadlineDays = set.deadlineDays;
  const parts = partsOf(period, set.periodType as PeriodType);
  if (deadlineDays === undefined) return { kind: 'unknown', reason: words.noDeadline(set.dataSet) };
  if (parts === undefined) return { kind: 'unknown', reason: words.doesNotDivide(set.dataSet, set.periodType, period.type) };
  const ids = new Set(parts.map((part) => part.id));
  const dates = new Map<string, Day>();
  for (const one of submissions) {
    const received = dayFromIso(one.received);
    if (one.dataSet !== set.dataSet || !ids.has(one.period.id) || received === undefined) continue;
    if (received < one.period.start) {
      return {
        kind: 'unknown',
        reason: words.impossibleDate(one.place, one.period.id, one.received),
      };
    }
    const key = `${one.place}\0${one.period.id}`;
    dates.set(key, Math.min(received, dates.get(key) ?? Infinity));
  }
  let expected = 0;
  let onTime = 0;
  for (const part of parts) {
    const who = expectedPlaces(set, place, part, hierarchy);
    expected += who.length;
    onTime += who.filter((one) => (dates.get(`${one.code}\0${part.id}`) ?? Infinity) <= part.end + deadlineDays).length;
  }
  if (expected === 0) return { kind: 'unknown', reason: words.noneExpected(set.dataSet) };
  if (dates.size === 0) return { kind: 'unknown', reason: words.noDates(set.dataSet, period.id) };
  return { kind: 'known', onTime, expected };
}

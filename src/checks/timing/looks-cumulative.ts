import type { SeriesUnit } from '../../core/check.ts';
import { monthNumber, periodIndex, type Period } from '../../core/period/index.ts';
import { median } from '../../stats/median.ts';

/** Fewest uploaded months of one fiscal year, and fewest months of history to compare with ([P]). */
export const FEWEST_MONTHS = 4;
export const FEWEST_HISTORY = 6;
/** How far a value may stand from the month's number times the usual month for a running sum ([P]). */
export const NEAR_SUM = { least: 0.5, most: 2 } as const;

/** The uploaded months of one fiscal year. `month` counts from 1 in that year. */
interface FiscalYear {
  readonly points: { readonly month: number; readonly value: number; readonly index: number }[];
}

/** What a series says: `cumulative` with its last value, `monthly`, or nothing where it is too short to tell. */
export type CumulativeAnswer =
  | { readonly kind: 'cumulative'; readonly index: number; readonly months: number; readonly usual: number | undefined }
  | { readonly kind: 'monthly' }
  | { readonly kind: 'unknown' };

/**
 * Whether the uploaded months of a series are running sums of the fiscal year: they never fall within a year, and stand near
 * the month's number times the usual month of the history; without history they must restart with each of two years.
 * @param start first month of the fiscal year, 1–12
 */
export function looksCumulative(series: SeriesUnit, start: number): CumulativeAnswer {
  if (fallsTooOften(series)) return { kind: 'monthly' };
  const years = uploadedYears(series, start).filter(({ points }) => points.length >= FEWEST_MONTHS);
  const last = years.at(-1)?.points.at(-1);
  if (last === undefined) return { kind: 'unknown' };
  const history = series.values.filter((_, index) => !series.isUploaded(index));
  const usual = history.length >= FEWEST_HISTORY ? median(history) : undefined;
  if (usual === undefined ? years.length < 2 : usual <= 0) return { kind: 'unknown' };
  const cumulative = years.every(climbs) && (usual === undefined ? restarts(years) : years.every((year) => isNearSums(year, usual)));
  if (!cumulative) return { kind: 'monthly' };
  return { kind: 'cumulative', index: last.index, months: last.month, usual };
}

/** Running sums fall once a year at most: nearly every series of months is told by this alone, without a look at the calendar. */
function fallsTooOften(series: SeriesUnit): boolean {
  const { values, periods } = series;
  let first = -1;
  let last = -1;
  let falls = 0;
  let uploaded = 0;
  for (let index = 0; index < values.length; index++) {
    if (!series.isUploaded(index)) continue;
    if (first < 0) first = index;
    else if ((values[index] as number) < (values[last] as number)) falls += 1;
    last = index;
    uploaded += 1;
  }
  if (uploaded < FEWEST_MONTHS || (values.length - uploaded < FEWEST_HISTORY && uploaded < 12)) return false;
  const days = (periods[last] as Period).end - (periods[first] as Period).start;
  return falls > days / 365 + 2;
}

function uploadedYears(series: SeriesUnit, start: number): FiscalYear[] {
  const years = new Map<number, FiscalYear>();
  for (let index = 0; index < series.periods.length; index++) {
    const period = series.periods[index] as Period;
    if (period.type !== 'monthly' || !series.isUploaded(index)) continue;
    const { month, year } = monthOfYear(period, start);
    const known = years.get(year) ?? { points: [] };
    known.points.push({ month, value: series.values[index] as number, index });
    years.set(year, known);
  }
  return [...years.values()];
}

interface MonthOfYear {
  readonly month: number;
  readonly year: number;
}

/** By first month of the fiscal year: files repeat few periods in many series. */
const MONTHS = new Map<number, WeakMap<Period, MonthOfYear>>();

function monthOfYear(period: Period, start: number): MonthOfYear {
  let known = MONTHS.get(start);
  if (known === undefined) MONTHS.set(start, (known = new WeakMap()));
  let found = known.get(period);
  if (found === undefined) {
    const inYear = period.calendar === 'ethiopian' ? 13 : 12;
    const month = ((monthNumber(period) - start + inYear) % inYear) + 1;
    found = { month, year: periodIndex(period) - month };
    known.set(period, found);
  }
  return found;
}

/** Never falls, and ends well above where it began: as many times as months have passed, or half of that. */
function climbs({ points }: FiscalYear): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first.value <= 0) return false;
  const grown = points.every(({ value }, at) => at === 0 || value >= (points[at - 1]?.value ?? 0));
  return grown && last.value / first.value >= (NEAR_SUM.least * last.month) / first.month && last.value > first.value;
}

function isNearSums({ points }: FiscalYear, usual: number): boolean {
  const near = points.every(({ month, value }) => value >= NEAR_SUM.least * month * usual && value <= NEAR_SUM.most * month * usual);
  return near && (points.at(-1)?.value ?? 0) >= NEAR_SUM.most * usual;
}

/** Each year begins at half of where the last one ended, or lower. */
function restarts(years: readonly FiscalYear[]): boolean {
  return years.every(({ points }, at) => at === 0 || (points[0]?.value ?? 0) <= (years[at - 1]?.points.at(-1)?.value ?? 0) / 2);
}

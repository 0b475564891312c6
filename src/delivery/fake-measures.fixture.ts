/** Measures in memory, for tests: values by place and period id. */
import type { Period, PeriodType } from '../core/period/index.ts';
import type { Place } from '../core/place.ts';
import type { Completeness, MeasuredPoint, Measures, Timeliness } from '../measures/contract.ts';
import { period } from './plan.fixture.ts';

export interface FakePoint {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

export interface FakeData {
  readonly places?: readonly Place[];
  /** By indicator and place, then period id: `{'nurses country': {'202606': 61}}`. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number | FakePoint | undefined>>>>;
  /** Received of expected by place and period id, or by place for all periods. */
  readonly received?: Readonly<Record<string, readonly [received: number, expected: number]>>;
  readonly timeliness?: Timeliness;
}

export const COUNTRY: Place = { code: 'country', name: 'Rwanda', level: 'country', aliases: [] };

export function place(code: string, level = 'district', parent = 'country'): Place {
  return { code, name: code, level, parent, aliases: [] };
}

export function fakeMeasures({ places = [], values, received = {}, timeliness }: FakeData): Measures {
  const all = [COUNTRY, ...places];
  const levels = [...new Set(all.map(({ level }) => level))];
  return {
    root: COUNTRY,
    levels,
    place: (code) => all.find((known) => known.code === code),
    placesAt: (level, below) => all.filter((known) => known.level === level && (below === 'country' || known.parent === below)),
    levelBelow: (code) => levels[levels.indexOf(all.find((known) => known.code === code)?.level ?? '') + 1],
    series: (indicator, code, type) => pointsOf(values[`${indicator.code} ${code}`] ?? {}, type),
    completeness: (_, code, at): Completeness => completenessOf(received[`${code} ${at.id}`] ?? received[code]),
    timeliness: () => timeliness ?? { kind: 'unknown', reason: 'there is no submissions.csv' },
  };
}

function pointsOf(values: Readonly<Record<string, number | FakePoint | undefined>>, type: PeriodType): MeasuredPoint[] {
  const points = Object.entries(values).map(([id, value]): MeasuredPoint & { period: Period } => ({
    period: period(id),
    counted: value === undefined ? 0 : 1,
    incomplete: 0,
    ...(typeof value === 'number' ? { value } : value),
  }));
  return points.filter(({ period: { type: own } }) => own === type).sort((a, b) => a.period.start - b.period.start);
}

function completenessOf(counts: readonly [number, number] | undefined): Completeness {
  if (counts === undefined) return { kind: 'unknown', reason: 'no reports were expected' };
  return { kind: 'known', received: counts[0], expected: counts[1], basis: 'reports.csv' };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  contains,
  day,
  dayFromIso,
  isoFromDay,
  monthOf,
  nextPeriod,
  numberInYear,
  partsOf,
  PERIOD_TYPES,
  periodContaining,
  periodFromId,
  periodIndex,
  periodsFrom,
  shiftPeriod,
  yearOf,
} from './index.ts';
import type { Calendar } from './index.ts';
import { ETHIOPIAN } from './ethiopian.ts';
import { GREGORIAN } from './gregorian.ts';

const CALENDARS: readonly Calendar[] = ['gregorian', 'ethiopian'];
const days = fc.integer({ min: day(1900, 1, 1), max: day(2100, 12, 31) });
const anyPeriod = fc
  .record({ type: fc.constantFrom(...PERIOD_TYPES), day: days, calendar: fc.constantFrom(...CALENDARS) })
  .map(({ type, day: within, calendar }) => periodContaining(type, within, calendar));

describe('for every period of every type in both calendars', () => {
  test('its id gives the same object', () => {
    fc.assert(fc.property(anyPeriod, (period) => periodFromId(period.id, period.calendar) === period));
  });

  test('shifting there and back gives the same object', () => {
    const shifts = fc.integer({ min: -600, max: 600 });
    fc.assert(fc.property(anyPeriod, shifts, (period, count) => shiftPeriod(shiftPeriod(period, count), -count) === period));
  });

  test('the next one begins the day after, and its index is one more', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = nextPeriod(period);
        expect([next.start, periodIndex(next), next.type]).toEqual([period.end + 1, periodIndex(period) + 1, period.type]);
      }),
    );
  });

  test('each of its days lies in it alone', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        for (const within of [period.start, period.end]) expect(periodContaining(period.type, within, period.calendar)).toBe(period);
        expect(period.end).toBeGreaterThanOrEqual(period.start);
      }),
    );
  });
});

test('ISO dates go both ways and agree with JavaScript’s own', () => {
  fc.assert(
    fc.property(days, (value) => {
      const iso = new Date(value * 86_400_000).toISOString().slice(0, 10);
      expect([isoFromDay(value), dayFromIso(iso)]).toEqual([iso, value]);
    }),
  );
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-6-1', '20260601', '2026-06-01T00:00:00', '0000-01-01', ''])(
  '%s is no ISO date',
  (iso) => {
    expect(dayFromIso(iso)).toBeUndefined();
  },
);

test('a date that does not exist says what is wrong', () => {
  expect(() => day(2026, 2, 29)).toThrow('Unexpected date 2026-2-29, expected a date that exists.');
});

test.each([
  ['gregorian', GREGORIAN],
  ['ethiopian', ETHIOPIAN],
] as const)('%s dates go both ways', (_, calendar) => {
  fc.assert(
    fc.property(days, (value) => {
      const date = calendar.dateOf(value);
      expect(calendar.dayOf(date.year, date.month, date.dayOfMonth)).toBe(value);
      expect(date.dayOfMonth).toBeLessThanOrEqual(calendar.daysInMonth(date.year, date.month));
      expect(date.month).toBeLessThanOrEqual(calendar.monthsInYear);
    }),
  );
});

test('the Ethiopian calendar steps over Pagume where DHIS2 does not (methods.md 2.5)', () => {
  const first = ETHIOPIAN.dayOf(2006, 1, 1);
  expect(ETHIOPIAN.dateOf(first + 43)).toEqual({ year: 2006, month: 2, dayOfMonth: 14 });
  expect(ETHIOPIAN.dateOf(first + 365)).toEqual({ year: 2007, month: 1, dayOfMonth: 1 });
  expect(ETHIOPIAN.dateOf(first - 1)).toEqual({ year: 2005, month: 13, dayOfMonth: 5 });
});

describe('lists of periods', () => {
  test('run from the first to the last', () => {
    expect(periodsFrom(monthOf(2025, 11), monthOf(2026, 2)).map((period) => period.id)).toEqual(['202511', '202512', '202601', '202602']);
    expect(periodsFrom(monthOf(2026, 2), monthOf(2026, 1))).toEqual([]);
  });

  test('need one type', () => {
    expect(() => periodsFrom(monthOf(2026, 1), periodFromId('2026Q1')!)).toThrow(
      'Unexpected quarterly period 2026Q1 after monthly period 202601, expected two periods of one type.',
    );
  });

  test('fill a longer period, or do not', () => {
    expect(partsOf(periodFromId('2025July')!, 'monthly')!.map((period) => period.id)[11]).toBe('202606');
    expect(partsOf(periodFromId('2011', 'ethiopian')!, 'monthly')).toHaveLength(13);
    expect(partsOf(periodFromId('2026Q1')!, 'weekly')).toBeUndefined();
    expect(partsOf(periodFromId('202601')!, 'quarterly')).toBeUndefined();
  });

  test('are sorted by end, then start, then id', () => {
    const ids = ['2026', '202612', '2026Q4', '202601', '2026S2', '202512'];
    expect(
      ids
        .map((id) => periodFromId(id)!)
        .sort(comparePeriods)
        .map((period) => period.id),
    ).toEqual(['202512', '202601', '2026', '2026S2', '2026Q4', '202612']);
  });
});

test('a quarter contains its months and no other', () => {
  const quarter = periodFromId('2026Q1')!;
  expect([monthOf(2025, 12), monthOf(2026, 1), monthOf(2026, 3), monthOf(2026, 4)].map((month) => contains(quarter, month))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('year and number name a period', () => {
  expect([yearOf(periodFromId('2022WedW1')!), numberInYear(periodFromId('2022WedW1')!)]).toEqual([2022, 1]);
  expect([yearOf(periodFromId('202606')!), numberInYear(periodFromId('202606')!)]).toEqual([2026, 6]);
});

test('a month that is none says so, in both calendars', () => {
  expect(() => monthOf(2026, 13)).toThrow('Unexpected month 13 of 2026, expected 1 to 12.');
  expect(monthOf(2011, 13, 'ethiopian').id).toBe('201113');
  expect(() => shiftPeriod(periodFromId('9999')!, 1)).toThrow('Unexpected year 10000');
});

import { describe, expect, test } from 'vitest';
import { isoFromDay, periodFromId } from './index.ts';

/** AdxPeriodTest of dhis2-core (methods.md 2.5). */
const FIRST_DAYS: readonly [string, string][] = [
  ['2022W1', '2022-01-03'],
  ['2022WedW1', '2021-12-29'],
  ['2022ThuW1', '2021-12-30'],
  ['2022SatW1', '2022-01-01'],
  ['2022SunW1', '2022-01-02'],
  ['2022BiW2', '2022-01-17'],
  ['202202B', '2022-03-01'],
  ['2022AprilS2', '2022-10-01'],
  ['2022NovS2', '2022-05-01'],
  ['2022Nov', '2021-11-01'],
  ['2022July', '2022-07-01'],
  ['2024WedW1', '2024-01-03'],
  ['2024ThuW1', '2024-01-04'],
  ['2024SatW2', '2024-01-06'],
  ['2024SunW2', '2024-01-07'],
];

test.each(FIRST_DAYS)('%s begins on %s', (id, first) => {
  expect(isoFromDay(periodFromId(id)!.start)).toBe(first);
});

/** methods.md 2.5: the two traps, and each family's last day. */
const SPANS: readonly [string, string, string, string][] = [
  ['20260614', 'daily', '2026-06-14', '2026-06-14'],
  ['2026W3', 'weekly', '2026-01-12', '2026-01-18'],
  ['2022FriW1', 'weekly-friday', '2021-12-31', '2022-01-06'],
  ['2020BiW27', 'bi-weekly', '2020-12-28', '2021-01-03'],
  ['202402', 'monthly', '2024-02-01', '2024-02-29'],
  ['201002B', 'bi-monthly', '2010-03-01', '2010-04-30'],
  ['2026Q1', 'quarterly', '2026-01-01', '2026-03-31'],
  ['2022NovQ1', 'quarterly-november', '2021-11-01', '2022-01-31'],
  ['2022NovQ2', 'quarterly-november', '2022-02-01', '2022-04-30'],
  ['2022NovQ3', 'quarterly-november', '2022-05-01', '2022-07-31'],
  ['2022NovQ4', 'quarterly-november', '2022-08-01', '2022-10-31'],
  ['2026S2', 'six-monthly', '2026-07-01', '2026-12-31'],
  ['2026AprilS2', 'six-monthly-april', '2026-10-01', '2027-03-31'],
  ['2015NovS1', 'six-monthly-november', '2014-11-01', '2015-04-30'],
  ['2026', 'yearly', '2026-01-01', '2026-12-31'],
  ['2025Feb', 'financial-february', '2025-02-01', '2026-01-31'],
  ['2025April', 'financial-april', '2025-04-01', '2026-03-31'],
  ['2025July', 'financial-july', '2025-07-01', '2026-06-30'],
  ['2025Aug', 'financial-august', '2025-08-01', '2026-07-31'],
  ['2025Sep', 'financial-september', '2025-09-01', '2026-08-31'],
  ['2017Oct', 'financial-october', '2017-10-01', '2018-09-30'],
  ['2025Nov', 'financial-november', '2024-11-01', '2025-10-31'],
];

test.each(SPANS)('%s is %s, %s to %s', (id, type, first, last) => {
  const period = periodFromId(id)!;
  expect([period.type, period.id, isoFromDay(period.start), isoFromDay(period.end)]).toEqual([type, id, first, last]);
});

describe('what is no id', () => {
  test.each(['20111', '2011Q12', '2011W234', '2011Q10', '2016Q5', '2011Q0', '2016Q', '201013', '201000', '2021W53', '2021W0', '2021BiW27'])(
    '%s',
    (id) => {
      expect(periodFromId(id)).toBeUndefined();
    },
  );
  test.each([
    '201007B',
    '2010-02B',
    '20260230',
    '2026-02-30',
    '2026-0614',
    '202606-14',
    '0000',
    '2026july',
    '2026S3',
    '2026S02',
    '2026Nov1',
    ' 202606',
    '202606\n',
    '',
    '2026-6',
    '2026Constructor',
    '2026toString',
  ])('%j', (id) => {
    expect(periodFromId(id)).toBeUndefined();
  });
});

describe('one object for one period', () => {
  test.each([
    ['2026-06', '202606'],
    ['2026-06-14', '20260614'],
    ['2026W03', '2026W3'],
    ['2026SunW03', '2026SunW3'],
  ])('%s is %s', (written, id) => {
    expect(periodFromId(written)).toBe(periodFromId(id));
    expect(periodFromId(written)!.id).toBe(id);
  });

  test('the calendars are kept apart', () => {
    expect(periodFromId('200701', 'ethiopian')).not.toBe(periodFromId('200701'));
  });
});

describe('the Ethiopian calendar (methods.md 2.5, recomputed)', () => {
  test.each([
    ['20070101', '2014-09-11'],
    ['20120101', '2019-09-12'],
    ['20180101', '2025-09-11'],
    ['20111306', '2019-09-11'],
  ])('%s is %s', (id, iso) => {
    expect(isoFromDay(periodFromId(id, 'ethiopian')!.start)).toBe(iso);
  });

  test('has a thirteenth month of 5 or 6 days', () => {
    const days = ['201013', '201113'].map((id) => periodFromId(id, 'ethiopian')!).map((period) => period.end - period.start + 1);
    expect(days).toEqual([5, 6]);
    expect(periodFromId('20101306', 'ethiopian')).toBeUndefined();
    expect(periodFromId('201014', 'ethiopian')).toBeUndefined();
  });

  test('gives the thirteenth month to the fourth quarter and to the November family’s first', () => {
    const pagume = periodFromId('201113', 'ethiopian')!;
    for (const id of ['2011Q4', '201106B', '2011S2', '2011', '2012NovQ1', '2012Nov']) {
      const outer = periodFromId(id, 'ethiopian')!;
      expect([id, outer.start <= pagume.start, pagume.end <= outer.end]).toEqual([id, true, true]);
    }
  });
});

import { expect, test } from 'vitest';
import type { Period, PeriodType } from '../core/period/period.ts';
import { packFolderName, periodName, shortPeriodName } from './period-name.ts';

function period(type: PeriodType, id: string, calendar: Period['calendar'] = 'gregorian'): Period {
  return { type, id, calendar, start: 0, end: 0 };
}

test.each([
  [period('monthly', '202606'), 'June 2026', 'Jun 2026', 'juin 2026', 'juin 2026'],
  [period('monthly', '202602'), 'February 2026', 'Feb 2026', 'février 2026', 'févr. 2026'],
  [period('monthly', '201713', 'ethiopian'), 'Pagume 2017', 'Pagume 2017', 'Pagume 2017', 'Pagume 2017'],
  [period('quarterly', '2026Q2'), 'Q2 2026', 'Q2 2026', 'T2 2026', 'T2 2026'],
  [period('weekly', '2026W3'), 'week 3 2026', 'W3 2026', 'semaine 3 2026', 'W3 2026'],
  [period('financial-july', '2025July'), '2025/26', '2025/26', '2025/26', '2025/26'],
  [period('financial-july', '1999July'), '1999/00', '1999/00', '1999/00', '1999/00'],
  [period('daily', '20260614'), '14 June 2026', '14 Jun 2026', '14 juin 2026', '14 juin 2026'],
  [period('yearly', '2026'), '2026', '2026', '2026', '2026'],
  [period('six-monthly', '2026S1'), '2026S1', '2026S1', '2026S1', '2026S1'],
])('%o', (one, en, shortEn, fr, shortFr) => {
  expect([periodName(one, 'en'), shortPeriodName(one, 'en'), periodName(one, 'fr'), shortPeriodName(one, 'fr')]).toEqual([
    en,
    shortEn,
    fr,
    shortFr,
  ]);
});

test('pack folders are named 2026-06', () => {
  expect(packFolderName(period('monthly', '202606'))).toBe('2026-06');
  expect(packFolderName(period('quarterly', '2026Q2'))).toBe('2026Q2');
});

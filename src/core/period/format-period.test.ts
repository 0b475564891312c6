import { expect, test } from 'vitest';
import { folderName, formatPeriod, periodFromId } from './index.ts';

test.each([
  ['202606', 'June 2026', 'Jun 2026', 'juin 2026', 'juin 2026'],
  ['202601', 'January 2026', 'Jan 2026', 'janvier 2026', 'janv. 2026'],
  ['20260614', '14 June 2026', '14 Jun 2026', '14 juin 2026', '14 juin 2026'],
  ['20260801', '1 August 2026', '1 Aug 2026', '1er août 2026', '1er août 2026'],
  ['2026', '2026', '2026', '2026', '2026'],
  ['2026Q1', 'Q1 2026', 'Q1 2026', 'T1 2026', 'T1 2026'],
  ['2026S2', 'S2 2026', 'S2 2026', 'S2 2026', 'S2 2026'],
  ['2026W3', 'week 3 of 2026', 'W3 2026', 'semaine 3 de 2026', 'semaine 3 2026'],
  ['2025July', 'fiscal year 2025/26', 'FY 2025/26', 'exercice 2025/26', 'exercice 2025/26'],
  ['2025Nov', 'fiscal year 2024/25', 'FY 2024/25', 'exercice 2024/25', 'exercice 2024/25'],
  ['1999Oct', 'fiscal year 1999/00', 'FY 1999/00', 'exercice 1999/00', 'exercice 1999/00'],
  ['2026NovQ1', 'November 2025–January 2026', 'Nov 2025–Jan 2026', 'novembre 2025–janvier 2026', 'nov. 2025–janv. 2026'],
  ['202601B', 'January–February 2026', 'Jan–Feb 2026', 'janvier–février 2026', 'janv.–févr. 2026'],
  ['2026WedW3', '14–20 January 2026', '14–20 Jan 2026', '14–20 janvier 2026', '14–20 janv. 2026'],
  [
    '2026BiW1',
    '29 December 2025–11 January 2026',
    '29 Dec 2025–11 Jan 2026',
    '29 décembre 2025–11 janvier 2026',
    '29 déc. 2025–11 janv. 2026',
  ],
])('%s is %s, %s, %s, %s', (id, long, short, longFrench, shortFrench) => {
  const period = periodFromId(id)!;
  const names = (['en', 'fr'] as const).flatMap((language) =>
    (['long', 'short'] as const).map((style) => formatPeriod(period, language, style)),
  );
  expect(names).toEqual([long, short, longFrench, shortFrench]);
});

test('Ethiopian months have their own names', () => {
  expect(formatPeriod(periodFromId('201113', 'ethiopian')!, 'en')).toBe('Pagume 2011');
});

test.each([
  ['202606', '2026-06'],
  ['2026Q1', '2026Q1'],
  ['2025July', '2025July'],
])('the folder of %s is %s', (id, folder) => {
  expect(folderName(periodFromId(id)!)).toBe(folder);
});

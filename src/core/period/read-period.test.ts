import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod, PERIOD_TYPES, periodContaining, readMonthName, readPeriod } from './index.ts';
import type { PeriodReading, ReadPeriodOptions } from './index.ts';

/** A reading in one line: an id, `a..b`, `? a b`, or `-`. */
function said(reading: PeriodReading): string {
  if (reading.kind === 'period') return reading.period.id;
  if (reading.kind === 'range') return `${reading.from.id}..${reading.to.id}`;
  return reading.kind === 'ambiguous' ? ['?', ...reading.candidates.map((period) => period.id)].join(' ') : '-';
}

function read(text: string, options?: ReadPeriodOptions): string {
  return said(readPeriod(text, options));
}

describe('months', () => {
  test.each([
    ['Jan-15', '201501'],
    ['January 2019', '201901'],
    ['JANUARY, 2019', '201901'],
    ['janv. 2024', '202401'],
    ['févr 2024', '202402'],
    ['fevrier 2024', '202402'],
    ['août-24', '202408'],
    ['AOÛT 2024', '202408'],
    ['aout 2024', '202408'],
    ['Déc. 2023', '202312'],
    ['juil. 2024', '202407'],
    ['Sept 2024', '202409'],
    ['2024 Jan', '202401'],
    ['2024_Jan', '202401'],
    ['2024M01', '202401'],
    ['2024-M1', '202401'],
    ['Jan2024', '202401'],
    ['01/2024', '202401'],
    ['01-2024', '202401'],
    ['1/2024', '202401'],
    ['2024/01', '202401'],
    ['2024-01', '202401'],
    ['202401', '202401'],
    [' 202401 ', '202401'],
    ['Jan ’24', '202401'],
    ['mois de janvier 2024', '202401'],
    ['MSitAE-APRIL-2025', '202504'],
    ['Dec-69', '206912'],
    ['Dec-70', '197012'],
    ['87-Dec', '198712'],
  ])('%s is %s', (text, id) => expect(read(text)).toBe(id));
});

describe('years, quarters, semesters, weeks', () => {
  test.each([
    ['2024', '2024'],
    ['CY2024', '2024'],
    ['année 2024', '2024'],
    ['Q1 2024', '2024Q1'],
    ['2024 Q1', '2024Q1'],
    ['2024-Q1', '2024Q1'],
    ['2024Q1', '2024Q1'],
    ['1Q24', '2024Q1'],
    ['Quarter 1 2024', '2024Q1'],
    ['Quarter 4, 2024', '2024Q4'],
    ['First quarter of 2024', '2024Q1'],
    ['2nd quarter 2024', '2024Q2'],
    ['T1 2024', '2024Q1'],
    ['1er trimestre 2024', '2024Q1'],
    ['2ème trimestre 2024', '2024Q2'],
    ['3e trimestre de 2024', '2024Q3'],
    ['quatrième trimestre 2024', '2024Q4'],
    ['Trim. 2 2024', '2024Q2'],
    ['S1 2024', '2024S1'],
    ['Semester 1 2024', '2024S1'],
    ['2e semestre 2024', '2024S2'],
    ['H2 2024', '2024S2'],
    ['Week 3 2024', '2024W3'],
    ['week 3 of 2024', '2024W3'],
    ['2024 W03', '2024W3'],
    ['2024-W03', '2024W3'],
    ['Semaine 3 2024', '2024W3'],
    ['2015NovS1', '2015NovS1'],
  ])('%s is %s', (text, id) => expect(read(text)).toBe(id));
});

describe('fiscal years', () => {
  test.each([
    ['2024/25', undefined, '2024July'],
    ['2024-25', undefined, '2024July'],
    ['2024/2025', undefined, '2024July'],
    ['FY2024/25', undefined, '2024July'],
    ['FY 2024-2025', undefined, '2024July'],
    ['FY24/25', undefined, '2024July'],
    ['exercice 2024-2025', undefined, '2024July'],
    ['1999/00', undefined, '1999July'],
    ['2024/25', 10, '2024Oct'],
    ['2024/25', 4, '2024April'],
    ['2024/25', 11, '2025Nov'],
    ['FY 2025', undefined, '? 2024July 2025July'],
    ['FY25', undefined, '? 2024July 2025July'],
    ['FY2025', 1, '2025'],
    ['FY2024/25', 1, '-'],
    ['FY2024/25', 3, '-'],
    ['FY2024/26', undefined, '-'],
    ['2010/11', undefined, '? 201011 2010July'],
    ['2010-11', undefined, '201011'],
    ['2024-2025', undefined, '? 2024July 2024 2025'],
    ['24/25', undefined, '-'],
  ])('%s from month %s is %s', (text, fiscalYearStart, id) => expect(read(text, { fiscalYearStart })).toBe(id));

  test('a wanted type settles it', () => {
    expect(read('2010/11', { prefer: 'monthly' })).toBe('201011');
    expect(read('2010-11', { prefer: 'financial-july' })).toBe('2010July');
    expect(read('2024-2025', { prefer: 'financial-july' })).toBe('2024July');
  });
});

describe('dates', () => {
  test.each([
    ['2019-03-01', '20190301'],
    ['2019-03-01T00:00:00', '20190301'],
    ['2019-03-01 00:00:00.000Z', '20190301'],
    ['2019/3/1', '20190301'],
    ['20190301', '20190301'],
    ['13/03/2019', '20190313'],
    ['03/13/2019', '20190313'],
    ['3.3.2019', '20190303'],
    ['01/03/2019', '? 20190301 20190103'],
    ['01/03/19', '? 20190301 20190103 20010319'],
    ['14 June 2026', '20260614'],
    ['June 14, 2026', '20260614'],
    ['1er juin 2026', '20260601'],
    ['2026 juin 14', '20260614'],
    ['01-Jan-19', '20190101'],
    ['Sunday 14 June 2026', '20260614'],
  ])('%s is %s', (text, id) => expect(read(text)).toBe(id));

  test.each([
    ['01/03/2019', 'dmy', '20190301'],
    ['01/03/2019', 'mdy', '20190103'],
    ['01/03/19 08:30', 'dmy', '20190301'],
    ['13/03/2019', 'mdy', '-'],
    ['31/02/2019', 'dmy', '-'],
  ] as const)('%s in %s is %s', (text, dates, id) => expect(read(text, { dates })).toBe(id));

  test.each([
    ['2017-03-01', 'monthly', '201703'],
    ['2017-03-31', 'monthly', '201703'],
    ['2017-03-15', 'monthly', '20170315'],
    ['20170301', 'monthly', '201703'],
    ['1 March 2017', 'monthly', '201703'],
    ['2017-01-01', 'quarterly', '2017Q1'],
    ['2017-02-01', 'quarterly', '20170201'],
    ['01/03/2019', 'monthly', '? 201903 20190103'],
  ] as const)('%s preferring %s is %s', (text, prefer, id) => expect(read(text, { prefer })).toBe(id));
});

describe('ranges stay ranges', () => {
  test.each([
    ['Apr-2020 To May-2020', '202004..202005'],
    ['January - March 2024', '202401..202403'],
    ['Jan–Mar 2024', '202401..202403'],
    ['Jan-Mar 2024', '202401..202403'],
    ['Oct 2023 – Mar 2024', '202310..202403'],
    ['de janvier à mars 2024', '202401..202403'],
    ['from January 2024 to March 2024', '202401..202403'],
    ['Q1–Q2 2024', '2024Q1..2024Q2'],
    ['2019-2021', '2019..2021'],
    ['2024 to 2025', '2024..2025'],
    ['2024-01 - 2024-03', '202401..202403'],
    ['14–20 Jan 2026', '20260114..20260120'],
    ['29 Dec 2025–4 Jan 2026', '20251229..20260104'],
    ['13/01/2024 - 31/03/2024', '20240113..20240331'],
    ['2020-21 to 2022-23', '2020July..2022July'],
    ['2020-01-01/2020-12-31', '20200101..20201231'],
    ['2020-01-01_2020-12-31', '20200101..20201231'],
    ['du 1er au 31 janvier 2024', '20240101..20240131'],
    ['March 2024 - January 2024', '-'],
  ])('%s is %s', (text, id) => expect(read(text)).toBe(id));

  test('dates in a known order are its ends', () => {
    expect(read('du 01/01/2024 au 31/03/2024', { dates: 'dmy' })).toBe('20240101..20240331');
    expect(read('du 01/01/2024 au 31/03/2024', { dates: 'dmy', prefer: 'monthly' })).toBe('20240101..20240331');
  });

  test('an end that can be read in two ways makes the whole ambiguous', () => {
    expect(read('01/02/2024 - 29/02/2024')).toBe('? 20240201 20240102');
  });
});

describe('what stays unsure says so', () => {
  test.each([
    ['15-Jan', '? 201501'],
    ['Sem 1 2024', '? 2024S1 2024W1'],
    ['S12 2024', '? 2024W12'],
    ['Epi week 3 2024', '? 2024W3 2024SunW3'],
    ['Semaine épidémiologique 53 2026', '? 2026W53'],
  ])('%s is %s', (text, id) => expect(read(text)).toBe(id));
});

describe('what is no period', () => {
  test.each([
    '',
    '  ',
    '20111',
    '2011Q12',
    '2011W234',
    '2016Q5',
    'Q5 2024',
    'Week 54 2024',
    '13/2024',
    '1899',
    '2101',
    '10000',
    '123456',
    '102010',
    '12',
    '1',
    '3.5',
    '-2024',
    'January',
    'Q1',
    'May',
    'Total January 2024',
    'since January 2024',
    'January 1850',
    'March of the ten thousand soldiers in the year of 2024',
    'Jan 5',
    '32 January 2024',
    '2024-13-01',
    'ANC first visits',
    'Kigali',
    'Q1 2024/25',
    'FY2024 T2',
    'S54 2024',
    'Sem 60 2024',
    '3 mois 2024',
    '12 months 2024',
    '2024.01',
    '2020.5',
    '12.2020',
    '2020 5',
    'Jan 2019 - present',
    'OPD - Jan 2019',
    'FY July 2024',
    'July-June 2024',
    'toString',
    'constructor 1 2024',
    'x'.repeat(10_000),
    '1-'.repeat(5_000),
  ])('%j', (text) => {
    const reading = readPeriod(text);
    expect(said(reading)).toBe('-');
    expect(reading.kind === 'unreadable' && reading.reason).toMatch(/^Unexpected .+, expected .+, .+\.$/);
  });

  test('nothing makes it fail', () => {
    const pieces = fc.array(fc.constantFrom('jan', '2024', '01', 'to', '-', '–', '/', ' ', 'q', '1er', 'fy', 'é', '.', 'w', '99'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (text) => said(readPeriod(text)).length > 0,
      ),
    );
  });
});

describe('the Ethiopian calendar', () => {
  test.each([
    ['Meskerem 2011', '201101'],
    ['Pagume 2011', '201113'],
    ['Hidar-11', '201103'],
    ['201113', '201113'],
    ['2011/12', '? 201112 2011July'],
    ['6 Pagumen 2011', '20111306'],
    ['January 2011', '-'],
  ])('%s is %s', (text, id) => expect(read(text, { calendar: 'ethiopian' })).toBe(id));

  test('its months are not read where the workspace is Gregorian', () => {
    const reading = readPeriod('Meskerem 2011');
    expect(reading.kind === 'unreadable' && reading.reason).toBe(
      'Unexpected month "Meskerem 2011", expected one of the gregorian calendar, check the workspace\'s calendar.',
    );
  });
});

test('month names stand alone too', () => {
  const names = [
    'Jan',
    'FÉVR.',
    'mars',
    'avr',
    'mai',
    'juin',
    'juil.',
    'août',
    'Sept',
    'octobre',
    'nov.',
    'December',
    'Pagume',
    'Tikemt',
    'x',
    '',
  ];
  expect(names.map(readMonthName)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 2, undefined, undefined]);
});

const FISCAL_STARTS: Readonly<Record<string, number>> = {
  'financial-february': 2,
  'financial-april': 4,
  'financial-july': 7,
  'financial-august': 8,
  'financial-september': 9,
  'financial-october': 10,
  'financial-november': 11,
};

test('every name that is written is read back', () => {
  const anyName = fc.record({
    type: fc.constantFrom(...PERIOD_TYPES),
    day: fc.integer({ min: -20_000, max: 45_000 }),
    calendar: fc.constantFrom('gregorian' as const, 'ethiopian' as const),
    language: fc.constantFrom('en' as const, 'fr' as const),
    style: fc.constantFrom('long' as const, 'short' as const),
  });
  fc.assert(
    fc.property(anyName, ({ type, day, calendar, language, style }) => {
      const period = periodContaining(type, day, calendar);
      const reading = readPeriod(formatPeriod(period, language, style), { calendar, fiscalYearStart: FISCAL_STARTS[type] });
      if (reading.kind === 'range')
        expect([reading.from.start, reading.to.end]).toEqual([period.start, lastNamedDay(reading.to.end, period.end)]);
      else expect(said(reading)).toBe(period.id);
    }),
    { numRuns: 2000 },
  );
});

/** Names of spans of months leave the days of Pagume unsaid, so that up to six may be missing at the end. */
function lastNamedDay(named: number, end: number): number {
  return end - named <= 6 ? named : end;
}

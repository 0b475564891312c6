import type { SeriesUnit } from '../src/core/check.ts';
import { monthOf, shiftPeriod } from '../src/core/period/index.ts';

/**
 * A monthly series for tests from January 2023: value `i` stands in line `i + 2`; `undefined` is a month without a value.
 * @param history how many of the first months are not of the upload
 */
export function makeSeries(months: readonly (number | undefined)[], history = 0, parts: Partial<SeriesUnit> = {}): SeriesUnit {
  const known = months.flatMap((value, month) => (value === undefined ? [] : [{ value, month }]));
  return {
    place: 'HC',
    element: 'OPD',
    category: '',
    periods: known.map(({ month }) => shiftPeriod(monthOf(2023, 1), month)),
    values: known.map(({ value }) => value),
    isUploaded: (index) => known[index]!.month >= history,
    at: (index) => ({ file: 'a.csv', line: known[index]!.month + 2, column: 4 }),
    ...parts,
  };
}

import { describe, expect, test } from 'vitest';
import type { Cell } from '../../core/grid.ts';
import { gridOf } from '../../../test/grid-literal.ts';
import { readProposed } from './index.ts';

/** Lines of the heading, values read, and texts left out as no number. */
function read(...rows: readonly (readonly Cell[])[]): object {
  const table = readProposed(gridOf(rows), {});
  const values = [...table.observations(), ...(table.incomplete?.() ?? [])].length;
  return { heading: table.headerRows, values, left: table.leftOut.filter(({ code }) => code === 'not-a-number').length };
}

describe('a first row with words where numbers belong is data', () => {
  test.each([
    ['with a period', ['Facility', 'Month', 'ANC1', 'ANC4'], ['Kaya', '202601', 'ten', 'x'], ['Nord', '202601', '4', '5'], 2, 2],
    ['with a written period', ['Facility', 'Month', 'ANC1'], ['Kaya', 'Jan 2026', 'ten'], ['Nord', 'Jan 2026', '4'], 1, 1],
    ['of a place', ['Facility', 'ANC1', 'ANC4'], ['Kaya', 'ten', 'x'], ['Nord', '4', '5'], 2, 2],
    ['of a place whose name says hospital', ['Facility', 'ANC1', 'ANC4'], ['Kaya Hospital', 'ten', 'x'], ['Nord', '4', '5'], 2, 2],
  ])('%s', (_, heading, first, second, values, left) => {
    expect(read(heading, first, second)).toEqual({ heading: [1], values, left });
  });
});

describe('a second heading stays one', () => {
  test.each([
    ['of parts', ['Facility', 'ANC', 'OPD'], ['Name', 'First visit', 'Cases']],
    ['of periods', ['Facility', 'Visits', 'Cases'], ['', 'Jan 2026', 'Feb 2026']],
    ['of tags', ['Facility', 'ANC1', 'ANC4'], ['#adm3', '#reached', '#reached']],
  ])('%s', (_, first, second) => {
    expect(read(first, second, ['Kaya', '4', '5'], ['Nord', '6', '7'])).toMatchObject({ heading: [1, 2], values: 4 });
  });
});

test('one slip in few rows does not make a column of numbers one of words', () => {
  expect(read(['place', 'period', 'ANC1'], ['Kaya', '202605', '12'], ['Nord', '202605', 'ten'])).toEqual({
    heading: [1],
    values: 1,
    left: 1,
  });
});

test('a column of numbers and words that was not read is told', () => {
  const words = ['7', 'ten', 'many', '9', 'few', 'some', '8', '4'];
  const rows = words.map((word, at) => [`Clinic ${at}`, '202606', String(at + 10), word]);
  const { unsure } = readProposed(gridOf([['place', 'period', 'ANC1', 'Measles doses'], ...rows]), {});
  expect(unsure).toMatchObject([{ code: 'mixed-column', at: { line: 1, column: 4 } }]);
});

import { expect, test } from 'vitest';
import { UserError } from '../../core/user-error.ts';
import { gridOf } from '../../../test/grid-literal.ts';
import { checkMapping, proposeMapping, readMapped } from './index.ts';

const ROWS = [
  ['District', 'Month', 'Cases'],
  ['Kaya', '202601', '4'],
];

function saved() {
  const { mapping } = proposeMapping(gridOf(ROWS));
  if (mapping === undefined) throw new Error('no mapping');
  return mapping;
}

test('a source that fits is read, also where it has grown', () => {
  const grown = gridOf([...ROWS, ['Kaya', '202602', '5']]);
  expect([...readMapped(grown, saved(), {}).observations()].map(({ value }) => value)).toEqual([4, 5]);
});

test('a source that does not fit stops at the place where it differs', () => {
  const moved = gridOf(
    [
      ['District', 'Year', 'Month', 'Cases'],
      ['Kaya', '2026', '1', '4'],
    ],
    { file: 'new.csv' },
  );
  expect(() => checkMapping(moved, saved())).toThrow(UserError);
  expect(() => checkMapping(moved, saved())).toThrow('Unexpected heading "Year" in column B, expected "Month" (it stands in column C).');
  try {
    checkMapping(moved, saved());
  } catch (error) {
    expect((error as UserError).at).toEqual({ file: 'new.csv', line: 1, column: 2 });
  }
});

test('a file with fewer columns, and an empty one', () => {
  expect(() => checkMapping(gridOf([['District', 'Month']]), saved())).toThrow('Unexpected heading blank in column C, expected "Cases".');
  expect(() => checkMapping(gridOf([]), saved())).toThrow('Unexpected heading blank in column A, expected "District".');
});

test('a period in a mapping that does not exist is refused', () => {
  const mapping = { ...saved(), constants: { period: '2026Q7' } };
  expect(() => readMapped(gridOf(ROWS), mapping, {})).toThrow('Unexpected period "2026Q7" in the mapping');
});

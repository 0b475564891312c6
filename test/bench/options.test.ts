import { expect, test } from 'vitest';
import { PARTS, readOptions } from './options.ts';

test('everything is run unless parts are named', () => {
  expect(readOptions([])).toEqual({ parts: PARTS });
  expect(readOptions(['--only', 'csv,workbook', '--rows', '500', '--rounds', '1'])).toEqual({
    parts: ['csv', 'workbook'],
    rows: 500,
    rounds: 1,
  });
});

test.each([
  [['--only', 'cvs'], 'Unexpected part "cvs"'],
  [['--rows', '1e-3'], 'Unexpected --rows 1e-3'],
  [['--rounds', '0'], 'Unexpected --rounds 0'],
  [['--fast'], '--fast'],
])('%j is refused', (args, words) => {
  expect(() => readOptions(args)).toThrow(words);
});

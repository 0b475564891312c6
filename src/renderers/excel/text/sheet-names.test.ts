import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedSheet, sheetNames } from './sheet-names.ts';

test('legal names stay as given', () => {
  expect(sheetNames(['Summary', 'Enfants complètement vaccinés', '=1+1'])).toEqual(['Summary', 'Enfants complètement vaccinés', '=1+1']);
});

test('names that a workbook refuses are made legal', () => {
  expect(sheetNames(["'a/b'", '', 'History', 'x'.repeat(40), 'A', 'a'])).toEqual([
    'a b',
    'Sheet 2',
    'History (1)',
    'x'.repeat(31),
    'A',
    'a (2)',
  ]);
});

test('any names give unique legal names', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 }), (names) => {
      const made = sheetNames(names);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of made) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u);
    }),
  );
});

test('an apostrophe is doubled in references', () => {
  expect(quotedSheet("It's")).toBe("'It''s'");
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kebab, sectionNames } from './section-names.ts';

test('ids are plain and unique', () => {
  const names = sectionNames();
  expect([names.id('Enfants vaccinés'), names.id('enfants-vaccines'), names.id('???')]).toEqual([
    'enfants-vaccines',
    'enfants-vaccines-2',
    'section',
  ]);
  expect(kebab('  ', 'x')).toBe('x');
});

test('sheets keep to 31 characters, stay apart ignoring case, and avoid the name Excel keeps', () => {
  const names = sectionNames();
  expect(names.sheet('Nurses in post in district hospitals')).toBe('Nurses in post in district hosp');
  expect(names.sheet('NURSES in post in district hospitals, again')).toBe('NURSES in post in district (2)');
  expect(names.sheet('History')).toBe('History (2)');
  expect(names.sheet("'A/B: [c]?'")).toBe('A B c');
  expect(names.sheet('')).toBe('Sheet');
});

test('any titles give names that Excel takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 20 }), (titles) => {
      const names = sectionNames();
      const sheets = titles.map((title) => names.sheet(title));
      expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(sheets.length);
      for (const sheet of sheets) expect(sheet).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
    }),
  );
});

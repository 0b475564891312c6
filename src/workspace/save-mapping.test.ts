import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../core/mapping.ts';
import { UserError } from '../core/user-error.ts';
import { Findings, sayProblem } from './problem.ts';
import { saveMapping } from './save-mapping.ts';
import { readSettings } from './settings.ts';

const MAPPING: Mapping = {
  sheet: 'Kaya',
  layout: 'wide-by-indicator',
  headerRows: [3, 4],
  firstRow: 5,
  keys: [
    { column: 1, header: 'District', role: 'place' },
    { column: 2, header: 'Mois: "2024"', role: 'period' },
  ],
  values: [
    { column: 3, header: 'ANC 1', indicator: 'ANC 1', category: 'under 20' },
    { column: 4, header: '2024-06', period: '202406' },
  ],
  constants: { place: '0012' },
  numbers: { decimal: ',', group: ' ' },
  dates: 'dmy',
};

const TEXT = `# our workspace
version: 1
name: Ministry # of health

sources:
  # from the districts
  - files: data/*.csv # monthly
    include_hidden: true
`;

function mappingsOf(text: string) {
  const findings = new Findings();
  const settings = readSettings('deliver.yaml', text, findings);
  expect(findings.problems.map(sayProblem)).toEqual([]);
  return settings?.sources.map(({ files, mapping }) => ({ files, mapping }));
}

describe('a saved mapping', () => {
  test('stands under its source, readable; comments and the rest stay', () => {
    expect(saveMapping(TEXT, 'data/*.csv', MAPPING)).toBe(`${TEXT}    mapping:
      sheet: Kaya
      layout: wide-by-indicator
      header_rows: [ 3, 4 ]
      first_row: 5
      keys:
        - { column: 1, header: District, role: place }
        - { column: 2, header: 'Mois: "2024"', role: period }
      values:
        - { column: 3, header: ANC 1, indicator: ANC 1, category: under 20 }
        - { column: 4, header: 2024-06, period: "202406" }
      constants: { place: "0012" }
      numbers: { decimal: ",", group: " " }
      dates: dmy
`);
  });

  test('is read back as it was; another file or sheet is another source; saving again replaces', () => {
    const once = saveMapping(TEXT, 'data/*.csv', MAPPING);
    const other = saveMapping(once, 'data/b.xlsx', MAPPING);
    const sheet = saveMapping(other, 'data/b.xlsx', { ...MAPPING, sheet: 'Boulsa' });
    expect(saveMapping(sheet, 'data/b.xlsx', MAPPING)).toBe(sheet);
    expect(mappingsOf(sheet)).toEqual([
      { files: 'data/*.csv', mapping: MAPPING },
      { files: 'data/b.xlsx', mapping: MAPPING },
      { files: 'data/b.xlsx', mapping: { ...MAPPING, sheet: 'Boulsa' } },
    ]);
  });

  test.each(['version: 1\nname: A\n', 'version: 1\nname: A\nsources: []\n', 'version: 1\nname: A\nsources:\n'])(
    'is added to %j',
    (text) => {
      expect(mappingsOf(saveMapping(text, 'data/a.csv', MAPPING))).toEqual([{ files: 'data/a.csv', mapping: MAPPING }]);
    },
  );

  test('keeps Windows line ends', () => {
    const saved = saveMapping(TEXT.replaceAll('\n', '\r\n'), 'data/*.csv', MAPPING);
    expect(saved.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(mappingsOf(saved)).toHaveLength(1);
  });

  test('leaves every other line as it is, also in a file laid out by hand', () => {
    const head = "version:   1\nname: 'A'     # us\nfiscal_year: 07  # July\nthresholds: {completeness_floor: 0.80}\n\nsources:\n";
    const first = '- files: data/a.csv   # one\n  # elements: later\n';
    const second = '- files: data/b.csv\n  elements: {x: y}   # two\n# the end\n';
    const once = saveMapping(head + first + second, 'data/a.csv', MAPPING);
    expect(once.startsWith(`${head}- files: data/a.csv   # one\n  mapping:\n    sheet: Kaya\n`)).toBe(true);
    expect(once.endsWith(second)).toBe(true);
    const both = saveMapping(once, 'data/b.csv', MAPPING);
    expect(both.startsWith(once.slice(0, once.indexOf('# two') + 5))).toBe(true);
    expect(both.endsWith('# the end\n')).toBe(true);
    const again = saveMapping(both, 'data/a.csv', { ...MAPPING, firstRow: 9 });
    expect(again).toBe(both.replace('first_row: 5', 'first_row: 9'));
    expect(mappingsOf(saveMapping(again.trimEnd(), 'data/c.csv', MAPPING))).toHaveLength(3);
  });

  test.each([
    'sources: [{ files: data/a.csv }]',
    'sources:\n  - { files: data/a.csv }',
    'sources:\n  - mapping:\n      layout: long\n    files: data/a.csv',
  ])('is written also where %j has no lines of its own', (sources) => {
    expect(
      mappingsOf(
        saveMapping(`version: 1\nname: A\n${sources}\n`, 'data/a.csv', { ...MAPPING, sheet: undefined } as unknown as Mapping),
      )?.at(-1)?.files,
    ).toBe('data/a.csv');
  });

  test('is not written into a text that cannot be read', () => {
    expect(() => saveMapping('version: 1\nsources: 5\n', 'a', MAPPING)).toThrow(UserError);
    expect(() => saveMapping('version: "1\n', 'a', MAPPING)).toThrow(UserError);
  });

  test('comes back whatever its headings hold', () => {
    // A blank category or place is no category or place, and is not written by anybody.
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const heading = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(heading, word, word, fc.integer({ min: 1, max: 16_384 }), (header, indicator, place, column) => {
        const mapping: Mapping = {
          layout: 'long',
          headerRows: [],
          firstRow: 1,
          keys: [{ column, header, role: 'place' }],
          values: [{ column, header, indicator }],
          constants: { place },
          numbers: { decimal: '.' },
        };
        expect(mappingsOf(saveMapping('version: 1\nname: A\n', 'data/a.csv', mapping))?.[0]?.mapping).toEqual(mapping);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

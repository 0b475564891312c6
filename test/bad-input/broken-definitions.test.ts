import { describe, expect, it } from 'vitest';
import { runSpoilt, type Spoiling } from './spoilt-workspace.ts';

const BINARY = Uint8Array.from({ length: 3000 }, (_, index) => (index * 89) % 256);

/** What is spoilt → the one line that is said, KEYS for those of deliver.yaml. Every one ends with exit code 2. */
const CASES: Readonly<Record<string, readonly [Spoiling, string]>> = {
  'no deliver.yaml': [
    { 'deliver.yaml': null },
    'Unexpected folder without deliver.yaml here or above, expected a workspace, go into one, name it with --workspace, or make one: deliver init.',
  ],
  'an empty deliver.yaml': [
    { 'deliver.yaml': '' },
    'deliver.yaml, line 1, column 1: Unexpected empty file, expected the keys KEYS. Write them below, indented: "version: …".',
  ],
  'an open bracket': [
    { 'deliver.yaml': 'version: 1\nname: [x\nlanguage: en\n' },
    'deliver.yaml, line 3, column 1: Unexpected indentation or an open bracket, expected all keys of a group under each other. Align the line; close every [ and {.',
  ],
  'an unknown key': [
    { 'deliver.yaml': (text) => `${text}langage: fr\n` },
    'deliver.yaml, line 8, column 1 (langage): Unexpected key "langage", expected one of KEYS. Write "language" (the nearest).',
  ],
  'binary bytes as deliver.yaml': [
    { 'deliver.yaml': BINARY },
    'deliver.yaml: Unexpected binary content, expected text. Save the file as plain text (UTF-8).',
  ],
  'a huge deliver.yaml': [
    { 'deliver.yaml': `version: 1\n${'# more\n'.repeat(200_000)}` },
    'deliver.yaml: Unexpected size of 1400011 bytes, expected at most 1000000. Is this the right file?',
  ],
  'a circle of places': [
    { 'places.csv': (text) => text.replace('SA,Sahel region,,', 'SA,Sahel region,D1,') },
    'places.csv, line 2, column 3 (parent): Unexpected circle of places: SA → D1 → SA, expected parents that end at the top. Correct one parent.',
  ],
  'a place below nothing': [
    { 'places.csv': (text) => text.replace('BA,CSPS Bani,D2,', 'BA,CSPS Bani,D9,') },
    'places.csv, line 7, column 3 (parent): Unexpected parent "D9", expected the code of a place. Write "D1" (the nearest).',
  ],
  'a place twice': [
    { 'places.csv': (text) => `${text}KO,Again,D1,facility,,,\n` },
    'places.csv, line 9, column 1 (code): Unexpected second place with code "KO", expected each code once (first: places.csv, line 5, column 1 (code)). Remove one, or give it its own code.',
  ],
  'an empty places.csv': [
    { 'places.csv': '' },
    'places.csv: Unexpected empty file, expected a heading and rows. Export the table again and check that it has content.',
  ],
  'no indicators': [
    { 'indicators.csv': null },
    'indicators.csv: Unexpected gap: no indicators.csv, expected it (or a sheet Indicators in workspace.xlsx). Add the file with the headings code, name, kind, over_time, numerator, direction.',
  ],
  'half an expression': [
    { 'indicators.csv': (text) => text.replace('#{skilled}', '#{skilled} +') },
    'indicators.csv, line 2, column 5 (numerator): Unexpected numerator "#{skilled} +" at character 13: Unexpected end at character 13, expected a number, #{element} or (. Write it as #{element} + #{element.category}.',
  ],
  'a target for an unknown place': [
    { 'targets.csv': 'priority,place,baseline,target\nskilled-births,D9,1,2\n' },
    'targets.csv, line 2, column 2 (place): Unexpected place "D9", expected the code of a place in the table of places. Write "D1" (the nearest), or add "D9" to the places.',
  ],
  'reports from nobody': [
    { 'reports.csv': (text) => text.replace('facility', 'faclity') },
    'reports.csv, line 2, column 4 (who): Unexpected who "faclity", expected a level ("region", "district", "facility") or codes of places. Write "facility" (the nearest).',
  ],
  'patterns that fit no file': [
    { 'deliver.yaml': (text) => text.replace('data/*.csv', 'date/*.csv') },
    'data: Unexpected lack of data files, expected at least one, put exports into data/ or name them under sources in deliver.yaml.',
  ],
  'no plan at all': [
    { 'plans/skilled-births.yaml': null },
    'Unexpected workspace without plans, expected at least one in plans/ or plans.xlsx, write one as templates show: deliver init.',
  ],
  'the only plan broken': [
    { 'plans/skilled-births.yaml': (text) => text.replace('value: 92', 'value: many') },
    'plans/skilled-births.yaml, line 6, column 35 (target.value): Unexpected target "many", expected a number. Correct the number.',
  ],
};

describe('definitions that do not hold stop everything with one line', () => {
  it.each(Object.keys(CASES))('%s', async (name) => {
    const [changes, line] = CASES[name] as (typeof CASES)[string];
    for (const args of [['stocktake'], ['trajectory', 'skilled-births']]) {
      const done = await runSpoilt(changes, args);
      expect(done.stderr.replace(/"version", "name"[^.]*/, 'KEYS')).toBe(`deliver: ${line}\n`);
      expect(done.exitCode).toBe(2);
      expect(done.stdout).toBe('');
      expect([...done.written]).toEqual([]);
    }
  });
});

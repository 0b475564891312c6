import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../src/core/bytes.ts';
import { folderInMemory } from '../../src/core/folder-in-memory.ts';
import { sayDiskFault } from '../../src/effects/disk-fault.ts';
import type { Effects } from '../../src/effects.ts';
import { hasRealData, realData } from '../real-data.ts';
import { bytesOf, runSpoilt, spoil } from './spoilt-workspace.ts';

const DATA = 'data/monthly-reports.csv';
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Enough bytes of no meaning, without chance. */
const BINARY = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31 + 7) % 256);
const ZIP = zipSync({ 'letter.txt': text('no workbook') });

/** What a file is → the sentence after its name. */
const FILES: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  empty: [text(''), 'Unexpected empty file, expected a heading and rows. Export the table again and check that it has content.'],
  binary: [BINARY, 'Unexpected binary content, expected a delimited text file. Export the table as CSV and give that file.'],
  'a web page': [
    text('<!DOCTYPE html><html><body>Please log in</body></html>'),
    'Unexpected web page (HTML), expected a delimited text file. Log in, export the table as CSV and give that file.',
  ],
  'an archive without a workbook': [
    ZIP,
    'Unexpected archive without a workbook, expected a workbook (.xlsx, .xlsm, .xlsb, .xls or .ods). Unpack it and give the workbook inside.',
  ],
  'a cut-off workbook': [
    ZIP.subarray(0, ZIP.length - 30),
    'Unexpected archive that is cut off, expected a whole workbook. Copy or download it again, or open it in Excel, repair and save it.',
  ],
  'a cut-off DHIS2 export': [
    text('{"dataValues":[{"dataElement":"births","period":"202606","orgUnit":"KO","value":"4'),
    'Unexpected end of the file, expected the closing quote. Export it again, or mend it at this place.',
  ],
};

describe('a data file that cannot be read', () => {
  it.each(Object.keys(FILES))('%s', async (name) => {
    const [bytes, sentence] = FILES[name] as (typeof FILES)[string];
    for (const args of [
      ['stocktake'],
      ['inspect', DATA],
      ['inspect', DATA, '--format', 'json'],
      ['tidy', DATA],
      ['tidy', DATA, '-o', 'x'],
    ]) {
      const done = await runSpoilt({ [DATA]: bytes }, args);
      expect([args[0], done.stderr]).toEqual([args[0], expect.stringMatching(startOf(`deliver: ${DATA}`, sentence))]);
      expect(done.stderr.trim().split('\n')).toHaveLength(1);
      expect([done.exitCode, done.stdout, [...done.written]]).toEqual([2, '', []]);
    }
  });

  it('missing', async () => {
    for (const command of ['inspect', 'tidy', 'render']) {
      const done = await runSpoilt({}, [command, 'nope.csv'], { open: diskLike('ENOENT') });
      expect(done.stderr).toBe(
        'deliver: nope.csv: Unexpected nothing at this path, expected a file or folder, check the name and the folder you are in.\n',
      );
      expect([done.exitCode, done.stdout]).toEqual([2, '']);
    }
  });

  it('locked by another program, or not ours to read', async () => {
    const locked = 'file in use, expected a free one, close it (in Excel, perhaps) and try again.';
    const forbidden = 'no right to use it, expected a file you may read or write, close it elsewhere or ask for the right.';
    for (const [code, words] of [
      ['EBUSY', locked],
      ['EACCES', forbidden],
    ] as const) {
      const tidied = await runSpoilt({}, ['tidy', DATA], { open: diskLike(code) });
      expect([tidied.exitCode, tidied.stderr]).toEqual([2, `deliver: ${DATA}: Unexpected ${words}\n`]);
      const good = folderInMemory(spoil({}));
      const folder = { ...good, open: (path: string) => (path === DATA ? diskLike(code)(path) : good.open(path)) };
      const packed = await runSpoilt({}, ['stocktake'], { folder: () => folder });
      expect([packed.exitCode, packed.stderr, packed.stdout, [...packed.written]]).toEqual([
        2,
        `deliver: ${DATA}: Unexpected ${words}\n`,
        '',
        [],
      ]);
    }
  });

  it('of several files, the bad one is named and nothing is written of the others', async () => {
    const done = await runSpoilt({ 'bad.csv': '' }, ['tidy', DATA, 'bad.csv', '--output', 'tidy.csv']);
    expect([done.exitCode, done.stdout, [...done.written]]).toEqual([2, '', []]);
    expect(done.stderr).toMatch(/^deliver: bad\.csv: Unexpected empty file/);
  });

  it('huge: a text that says it is 3 GB is refused or read in pieces, never taken whole', async () => {
    const head = text('{"dataValues":[');
    const huge = {
      size: 3_000_000_000,
      read: (offset: number, length: number) => (offset === 0 ? head.subarray(0, length) : new Uint8Array(0)),
    };
    const done = await runSpoilt({}, ['tidy', 'huge.json'], { open: () => huge });
    expect([done.exitCode, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toMatch(/^deliver: huge\.json: Unexpected size of \d+ MB, expected at most \d+ MB\. /);
  });

  it.skipIf(!hasRealData('xlsx-calamine/pass_protected.xlsx'))('password-protected', async () => {
    const bytes = bytesOf(realData('xlsx-calamine/pass_protected.xlsx'));
    for (const args of [
      ['tidy', 'q.xlsx'],
      ['inspect', 'q.xlsx'],
    ]) {
      const done = await runSpoilt({}, args, { open: () => bytesInMemory(bytes) });
      expect([done.exitCode, done.stdout]).toEqual([2, '']);
      expect(done.stderr).toBe(
        'deliver: q.xlsx: Unexpected password-protected workbook, expected one that opens without a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save, and run again.\n',
      );
    }
  });
});

describe('values that cannot be counted are named, and the rest counts', () => {
  const CASES: Readonly<Record<string, readonly [(data: string) => string, string]>> = {
    'a period that does not parse': [
      (data) => data.replaceAll(',2026-06,', ',Juneish,'),
      `Not counted: ${DATA}, line 138, column 2: Unexpected period "Juneish", expected a month, quarter, week or year, write it as 202601, 2026Q1, 2026W3 or 2026. (8 cells with a value)`,
    ],
    'a place in no hierarchy': [
      (data) => `${data}Nowhere HC,2026-06,births,40\n`,
      `Not counted: ${DATA}, line 146, column 4: Unexpected place "Nowhere HC", expected one of places.csv: 1 value, sum 40 not counted; correct the name or add it as an alias.`,
    ],
    'a word for a number': [
      (data) => data.replace(/^(CSPS Bani,2026-06,births,).*/m, '$1forty'),
      `Not counted: ${DATA}, line 142, column 4: "forty" is not a number (1 cell with a value)`,
    ],
    'two values for one key': [
      (data) => `${data}CSPS Bani,2026-06,births,99\n`,
      `Not counted: births, BA, June 2026: 34 (${DATA}, line 142, column 4); 99 (${DATA}, line 146, column 4): they differ and no ledger says which counts: none is counted`,
    ],
  };

  it.each(Object.keys(CASES))('%s', async (name) => {
    const [change, note] = CASES[name] as (typeof CASES)[string];
    const done = await runSpoilt({ [DATA]: change }, ['stocktake', '--format', 'json']);
    expect([done.exitCode, done.stderr]).toEqual([0, `${note}\n`]);
  });
});

function diskLike(code: string): Effects['open'] {
  return (path) => {
    throw sayDiskFault(Object.assign(new Error(code), { code }), path);
  };
}

/** A place inside the file may stand between its name and the sentence. */
function startOf(start: string, sentence: string): RegExp {
  const plain = (part: string): string => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${plain(start)}(, line \\d+(, column \\d+)?)?: ${plain(sentence)}\n$`);
}

describe('a recorded stocktake that cannot be read', () => {
  it('is remarked in the pack, and stops nothing', async () => {
    const done = await runSpoilt({ 'stocktakes/2026-03.json': '{"schema":' }, ['stocktake', '--format', 'markdown']);
    expect(done.exitCode).toBe(0);
    expect(done.stdout).toContain('| stocktakes/2026-03.json | Unexpected content, expected JSON. It is left out of the history;');
    expect(done.stdout).not.toContain('Since March');
  });
});

it('a quarter as as-of leaves months months', async () => {
  const done = await runSpoilt({}, ['stocktake', '--format', 'terminal', '--as-of', '2026Q1']);
  expect(done.stdout).toContain('stocktake for Q1 2026');
  expect(done.stdout).toContain('12 months');
});

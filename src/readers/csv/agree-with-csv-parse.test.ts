import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../core/grid.ts';
import { bytesInMemory } from '../../core/bytes.ts';
import { UserError } from '../../core/user-error.ts';
import { readCsv } from './read-csv.ts';
import { ScanNotes } from './scan-notes.ts';
import { scanRows } from './scan-rows.ts';

const LINE_ENDS = ['\r\n', '\n', '\r'];
/** Ours to judge: what csv-parse reads otherwise, or refuses, is noted by us. */
const OWN_JUDGEMENT = new Set(['unclosed-quote', 'space-beside-quote']);

function referee(text: string, delimiter: string): string[][] {
  const options = { delimiter, record_delimiter: LINE_ENDS, relax_column_count: true, relax_quotes: true };
  return (parse(text, options) as string[][]).map((cells) => (cells.length === 1 && cells[0] === '' ? [] : cells));
}

function ours(pieces: string[], delimiter: string) {
  const notes = new ScanNotes();
  const rows = [...scanRows(pieces, { dialect: { delimiter, quote: '"' }, notes, file: 'x.csv' })];
  return { rows, cells: rows.map((row) => row.cells), codes: notes.list().map(({ code }) => code) };
}

/** Text cut at any places. */
const cut = (text: string, places: number[]): string[] => {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
};

const hostile = fc.string({
  unit: fc.constantFrom('a', '1', ' ', '"', '"', ',', ',', ';', '\n', '\r', '\r\n', 'é', '\0', '\t', "'"),
  maxLength: 60,
});
const clean = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', ';', '\n', '\r', '\r\n', 'é'), maxLength: 60 });
const places = fc.array(fc.nat(60), { maxLength: 6 });

describe('our scanner and csv-parse', () => {
  it('agree on text without quotes', () => {
    fc.assert(
      fc.property(clean, places, (text, at) => {
        expect(ours(cut(text, at), ',').cells).toEqual(referee(text, ','));
      }),
      { numRuns: 3000 },
    );
  });

  it('agree on hostile text, wherever our notes do not say why not', () => {
    let compared = 0;
    fc.assert(
      fc.property(hostile, places, fc.constantFrom(',', ';', '\t'), (text, at, delimiter) => {
        const { cells, codes } = ours(cut(text, at), delimiter);
        const own = codes.some((code) => OWN_JUDGEMENT.has(code)) || (codes.includes('stray-quote') && text.includes('""'));
        // csv-parse takes a NUL after a quote for the end of the text
        if (own || text.includes('"\0')) return;
        compared++;
        expect(cells.map((row) => (row.length === 1 && row[0] === '' ? [] : row))).toEqual(referee(text, delimiter));
      }),
      { numRuns: 10_000 },
    );
    expect(compared).toBeGreaterThan(2000);
  });

  it('gives the same rows, lines and notes wherever the text is cut', () => {
    fc.assert(
      fc.property(hostile, places, (text, at) => {
        expect(ours(cut(text, at), ',')).toEqual(ours([text], ','));
      }),
      { numRuns: 5000 },
    );
  });

  it('loses no character: cells, delimiters, quotes and line ends are the whole text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { cells, rows } = ours([text], ',');
        const kept = cells
          .flat()
          .join('')
          .replace(/[\s",]/gu, '');
        expect(kept).toBe(text.replace(/[\s",]/gu, ''));
        const breaks = text.split(/\r\n|\n|\r/u).length;
        expect(rows.at(-1)?.line ?? 1).toBeLessThanOrEqual(breaks);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('records longer than allowed', () => {
  it('are refused, or read without losing a character', () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(60), { minLength: 6, maxLength: 12 }), (text, at) => {
        try {
          const rows = [
            ...scanRows(cut(text, at), {
              dialect: { delimiter: ',', quote: '"' },
              notes: new ScanNotes(),
              file: 'x.csv',
              longestRecord: 4,
            }),
          ];
          expect(
            rows
              .flatMap((row) => row.cells)
              .join('')
              .replace(/[\s",]/gu, ''),
          ).toBe(text.replace(/[\s",]/gu, ''));
          read++;
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          refused++;
        }
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(100);
  });
});

describe('any table written by csv-stringify', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    hostile.map((text) => text.slice(0, 10)),
    fc.constantFrom('', '12', '1,5', 'Dowa', 'Thyolo, TA', 'œuf'),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    record_delimiter: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be') as fc.Arbitrary<
      'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be'
    >,
  });

  it('reads back to itself, with the line of each row', () => {
    fc.assert(
      fc.property(table, dialect, fc.integer({ min: 4, max: 64 }), (rows, { encoding, ...written }, pieceBytes) => {
        const wellFormed = rows.map((row) =>
          row.map((text) => text.replace(/^[ \t]+(?=")|(?<=")[ \t]+$/gu, '').replace(/^[ \t]+(?="?)/gu, '')),
        );
        const text = stringify(wellFormed, { ...written, escape_formulas: false, quoted_match: /^\s|\s$|[\r\n\t"]/u, quoted_empty: true });
        const grid = readCsv('x.csv', bytesInMemory(encode(text, encoding)), { delimiter: written.delimiter, encoding, pieceBytes })
          .grids[0] as Grid;
        const read = [...grid.rows()];
        expect(read.map((row) => row.cells)).toEqual(wellFormed);
        expect(read.map((row) => row.line)).toEqual(firstLines(wellFormed));
      }),
      { numRuns: 2000 },
    );
  });
});

function firstLines(rows: string[][]): number[] {
  let line = 1;
  return rows.map((row) => {
    const first = line;
    line += 1 + row.reduce((sum, text) => sum + text.split(/\r\n|\n|\r/u).length - 1, 0);
    return first;
  });
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`, 'utf8');
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? units : units.swap16();
}

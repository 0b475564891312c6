import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import { UserError } from '../../core/user-error.ts';
import { readCsv } from './read-csv.ts';

const TABLE = 'lieu,valeur\nMzimba – Nord,“œuf” 5 €\nl’hôpital,Ž';
const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

function read(bytes: Uint8Array, pieceBytes = 7) {
  const file = readCsv('upload.csv', bytesInMemory(bytes), { pieceBytes });
  const grid = file.grids[0];
  const rows = [...(grid?.rows() ?? [])];
  return { encoding: file.encoding, cells: rows.map((row) => row.cells), notes: grid?.notes ?? [] };
}

const CELLS = TABLE.split('\n').map((line) => line.split(','));

/** Windows-1252 by Python 3.11: `TABLE.encode('cp1252')`. */
const WINDOWS = Buffer.from('6c6965752c76616c6575720a4d7a696d62612096204e6f72642c939c756694203520800a6c9268f4706974616c2c8e', 'hex');

describe('the encoding is found', () => {
  it.each([
    ['utf-8', Buffer.from(TABLE, 'utf8')],
    ['utf-8-bom', Buffer.from(`\uFEFF${TABLE}`, 'utf8')],
    ['utf-16le', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(TABLE, 'utf16le')],
    ['utf-16be', Buffer.from(TABLE, 'utf16le').swap16()],
    ['windows-1252', WINDOWS],
  ])('%s', (encoding, bytes) => {
    expect(read(bytes)).toEqual({ encoding, cells: CELLS, notes: [] });
  });

  it('UTF-16 in another script, without a mark', () => {
    const text = 'ጤና ጣቢያ;ቁጥር\nአዲስ አበባ 01;12\nድሬ ዳዋ 02;140\n';
    expect(read(Buffer.from(text, 'utf16le')).cells).toEqual([
      ['ጤና ጣቢያ', 'ቁጥር'],
      ['አዲስ አበባ 01', '12'],
      ['ድሬ ዳዋ 02', '140'],
    ]);
  });

  it('the same wherever the pieces are cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.integer({ min: 4, max: 20 }), (text, pieceBytes) => {
        const table = `a${text.replace(/[",;|\t\r\n]/gu, '')}b,1\r\n2,3`;
        const bytes = Buffer.from(table, 'utf8');
        expect(read(bytes, pieceBytes).cells).toEqual(table.split('\r\n').map((line) => line.split(',')));
      }),
    );
  });
});

describe('bytes that do not fit', () => {
  it('a few in a UTF-8 file: named with their lines, shown as U+FFFD', () => {
    const { encoding, cells, notes } = read(bytesOf('é,è\nà,ù\nKarong', [0xe0], ',1\nô,2'));
    expect(encoding).toBe('utf-8');
    expect(cells[2]).toEqual(['Karong\uFFFD', '1']);
    expect(notes).toEqual([{ code: 'wrong-encoding', line: 3, text: expect.stringContaining('that do not fit UTF-8 (1 in the file)') }]);
  });

  it('after a byte order mark UTF-8 stays UTF-8', () => {
    expect(read(bytesOf([0xef, 0xbb, 0xbf], 'a,b\n', [0xe9], ',1'))).toMatchObject({ encoding: 'utf-8-bom', notes: [{ line: 2 }] });
  });

  it('UTF-8 in a Windows-1252 file', () => {
    const { encoding, notes } = read(bytesOf([0xe9], ',', [0xe8], '\r\nh', [0xf4], 'pital,é'));
    expect(encoding).toBe('windows-1252');
    expect(notes).toEqual([{ code: 'wrong-encoding', line: 2, text: expect.stringContaining('look like UTF-8') }]);
  });

  it('bytes that Windows-1252 does not use', () => {
    expect(read(bytesOf('a,b\n', [0xe9, 0x81], ',1')).notes).toEqual([
      { code: 'wrong-encoding', line: 2, text: expect.stringContaining('Windows-1252') },
    ]);
  });

  it('overlong forms, surrogates and values above U+10FFFF are no UTF-8', () => {
    for (const bytes of [
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0xaf],
      [0xf8, 0x88],
    ]) {
      expect(read(bytesOf('ééééé,è,à\n', bytes, ',1,2')).notes[0]).toMatchObject({ code: 'wrong-encoding', line: 2 });
    }
  });

  it('any bytes at all are read or refused in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is no text', () => {
  it.each([
    ['zip', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], 'an Excel workbook (.xlsx)'],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'an old Excel workbook'],
    ['png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'a PNG picture'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'a gzip archive'],
    ['zeros', Array.from({ length: 400 }, () => 0), 'binary content,'],
    ['noise', Array.from({ length: 400 }, (_, i) => (i * i * 7 + i * 13) % 31), 'binary content,'],
  ])('%s is refused', (_name, bytes, words) => {
    expect(() => read(Uint8Array.from(bytes))).toThrow(UserError);
    expect(() => read(Uint8Array.from(bytes))).toThrow(`Unexpected binary content`);
    expect(() => read(Uint8Array.from(bytes))).toThrow(words);
  });

  it.each(['<!DOCTYPE html>\n<html><body>Please log in</body></html>', '\uFEFF <table><tr><td>1</td></tr></table>'])(
    '%j is a web page',
    (text) => {
      expect(() => read(Buffer.from(text, 'utf8'))).toThrow('Unexpected web page (HTML), expected a delimited text file.');
    },
  );

  it('a sign for less than is no web page', () => {
    expect(read(Buffer.from('<5,tables\n1,2\n')).cells).toHaveLength(2);
  });

  it.each([[''], ['\uFEFF'], ['\n\n'], ['  \r\n']])('%j is empty', (text) => {
    expect(() => read(Buffer.from(text, 'utf8'))).toThrow('Unexpected empty file, expected a heading and rows.');
  });

  it('a few NUL characters are noted and kept', () => {
    const { cells, notes } = read(Buffer.from('a,b\n1,\0\0\n'));
    expect(cells[1]).toEqual(['1', '\0\0']);
    expect(notes).toEqual([{ code: 'nul-character', line: 2, text: expect.any(String) }]);
  });
});

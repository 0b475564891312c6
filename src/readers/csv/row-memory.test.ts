import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Grid, Row } from '../../core/grid.ts';
import { readCsv } from './read-csv.ts';
import { RowMemory } from './row-memory.ts';

const gridOf = (text: string, pieceBytes?: number): Grid =>
  readCsv('x.csv', bytesInMemory(new TextEncoder().encode(text)), pieceBytes === undefined ? {} : { pieceBytes }).grids[0] as Grid;

function remembered(rows: readonly Row[]): Row[] | undefined {
  const memory = new RowMemory();
  for (const row of rows) if (!memory.add(row)) return undefined;
  return memory.seal() ? [...memory.rows()] : undefined;
}

/** Not refused as empty or binary. */
function isReadable(text: string): boolean {
  try {
    return gridOf(text).file !== '';
  } catch {
    return false;
  }
}

const units = ['a', '1', ' ', '"', '""', '"b"', ',', ',', ',', '\n', '\n', '\r\n', '\r', 'é', '\0', '"x,y"', 'a long name of a place'];
const texts = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 200 });
const lines = fc
  .array(fc.array(fc.constantFrom('a', 'b', '"b"', '"x,y"', '10', '', 'é', '"'), { minLength: 1, maxLength: 3 }), { minLength: 1 })
  .map((rows) => rows.map((cells) => cells.join(',')).join('\n'));

test('rows and notes are the same remembered as read, however they are written', () => {
  fc.assert(
    fc.property(fc.oneof(texts, lines), fc.integer({ min: 4, max: 80 }), (text, pieceBytes) => {
      fc.pre(isReadable(text));
      const read = gridOf(text, pieceBytes);
      const rows = [...read.rows()];
      const { notes } = read;
      const grid = gridOf(text, pieceBytes);
      expect(grid.coded?.()).toBeDefined();
      expect([...grid.rows()]).toEqual(rows);
      expect(grid.notes).toEqual(notes);
      read.coded?.();
      expect([...read.rows()]).toEqual(rows);
      expect(read.notes).toEqual(notes);
    }),
    { numRuns: 3000 },
  );
});

test('bytes of any kind are remembered as the text they are read as', () => {
  const cell = fc.uint8Array({ maxLength: 5 }).map((bytes) => bytes.map((byte) => (byte < 48 ? byte + 128 : byte)));
  const row = fc.array(cell, { minLength: 2, maxLength: 3 }).map((cells) => cells.flatMap((bytes) => [...bytes, 44]).slice(0, -1));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('utf-8' as const, 'windows-1252' as const), (rows, encoding) => {
      const bytes = bytesInMemory(new Uint8Array([...Buffer.from('a,b\n'), ...rows.flatMap((one) => [...one, 10])]));
      const grid = readCsv('x.csv', bytes, { encoding, delimiter: ',' }).grids[0] as Grid;
      const read = [...grid.rows()];
      expect(grid.coded?.()).toBeDefined();
      expect([...grid.rows()]).toEqual(read);
    }),
    { numRuns: 1000 },
  );
});

test('UTF-16 and a line that names the delimiter are remembered from their text, or not at all', () => {
  const wide = readCsv('x.csv', bytesInMemory(Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'))).grids[0] as Grid;
  expect(wide.coded?.()).toBeDefined();
  expect([...wide.rows()].map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  const named = gridOf('sep=;\na;b\n1;2\n');
  expect(named.coded?.()).toBeUndefined();
  expect([...named.rows()].map(({ line }) => line)).toEqual([2, 3]);
});

test('a reading that was given up is not remembered as the whole', () => {
  const grid = gridOf('a,b\n1,2\n3,4\n');
  for (const _ of grid.rows()) break;
  expect([...grid.rows()]).toHaveLength(3);
  expect([...grid.rows()]).toHaveLength(3);
});

test('rows of several chunks, with more texts than two bytes can number, stay themselves', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => ({ line: index + 1, cells: [`place ${index % 7}`, String(index)] }));
  const read = remembered(rows);
  expect(read).toHaveLength(rows.length);
  expect(read?.findIndex((row, index) => row.line !== rows[index]?.line || row.cells.join() !== rows[index]?.cells.join())).toBe(-1);
});

test('odd rows keep their lines and widths', () => {
  const rows = [
    { line: 2, cells: ['a', 'b'] },
    { line: 3, cells: [] },
    { line: 4, cells: ['1', '2', '3'] },
    { line: 9, cells: ['4', '5'] },
    { line: 10, cells: ['', ''] },
  ];
  expect(remembered(rows)).toEqual(rows);
});

test('a file that is not worth it is not remembered', () => {
  expect(
    remembered(Array.from({ length: 8000 }, (_, index) => ({ line: index + 1, cells: index % 2 === 0 ? ['a'] : ['a', 'b'] }))),
  ).toBeUndefined();
  expect(
    remembered(Array.from({ length: 2000 }, (_, line) => ({ line: line + 1, cells: Array.from({ length: 201 }, () => '') }))),
  ).toBeUndefined();
});

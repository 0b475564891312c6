import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import type { CodedRows, Grid, Row } from '../../core/grid.ts';
import { readCsv } from './read-csv.ts';
import { RowMemory } from './row-memory.ts';
import { scanPart } from './scan-part.ts';
import type { ScanElsewhere } from './scanned-part.ts';

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

/** The end of a file, scanned as another thread does: with all that goes to and fro copied. */
function inParts(text: string, pieceBytes: number, asked: string[]): Grid {
  const bytes = bytesInMemory(new TextEncoder().encode(text));
  const scanElsewhere: ScanElsewhere = (request) => {
    const part = structuredClone(scanPart(structuredClone(request), bytes));
    return () => {
      asked.push(text);
      return part;
    };
  };
  return readCsv('x.csv', bytes, { pieceBytes, scanElsewhere, fewestShared: 1 }).grids[0] as Grid;
}

/** All that a coded grid tells, down to the numbers. */
function codesOf(grid: Grid): object {
  const coded = grid.coded?.() as CodedRows;
  const blocks = [...coded.blocks()];
  const columns = coded.texts.map((_, index) => blocks.flatMap(({ codes, length, odd }) => codesIn(codes[index], length, odd)));
  return { count: coded.count, texts: coded.texts, columns, rows: [...grid.rows()], notes: grid.notes };
}

function codesIn(codes: ArrayLike<number> | undefined, length: number, odd: ReadonlyMap<number, Row>): (number | undefined)[] {
  return Array.from({ length }, (_, at) => (odd.has(at) ? undefined : codes?.[at]));
}

test('a file whose end was scanned elsewhere gives the same rows, notes, texts and codes', () => {
  const asked: string[] = [];
  const row = fc.constantFrom(
    'a,b',
    'a,b',
    'b,c',
    '"b",c',
    '10,',
    ',',
    '',
    '1,2,3',
    'é,é',
    '"x,y",b',
    '"a\nb",c',
    'a""b,c',
    '"a""",1',
    '"',
  );
  const plain = fc.constantFrom('a,b', 'b,c', '"b",c', '10,', '', '1,2,3');
  const manyLines = fc
    .tuple(
      fc.array(plain, { minLength: 20, maxLength: 60 }),
      fc.array(row, { minLength: 3, maxLength: 40 }),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([first, rest, end]) => `a,b\n${first.join('\n')}${end}${rest.join(end)}\n${rest.join('\n')}`);
  const isSame = (text: string, pieceBytes: number): void => {
    expect(codesOf(inParts(text, pieceBytes, asked))).toEqual(codesOf(gridOf(text, pieceBytes)));
  };
  fc.assert(fc.property(manyLines.filter(isReadable), fc.integer({ min: 30, max: 80 }), isSame), { numRuns: 2000 });
  expect(asked.length).toBeGreaterThan(300);
});

test('a file of hostile text whose end was scanned elsewhere gives the same rows and notes', () => {
  const asked: string[] = [];
  const told = (grid: Grid): object => ({ count: grid.coded?.()?.count, rows: [...grid.rows()], notes: grid.notes });
  // Where a line is longer than a piece, it is chance from where on cells are told apart by their texts.
  const isSame = (text: string, pieceBytes: number): void => {
    expect(told(inParts(text, pieceBytes, asked))).toEqual(told(gridOf(text, pieceBytes)));
  };
  fc.assert(fc.property(fc.oneof(texts, lines).filter(isReadable), fc.integer({ min: 4, max: 80 }), isSame), { numRuns: 3000 });
  expect(asked.length).toBeGreaterThan(20);
});

test('an end with more texts than two bytes can number is the same scanned elsewhere', () => {
  const text = Array.from({ length: 150_000 }, (_, index) => `place ${index % 7},${(index * 7919) % 140_000}\n`).join('');
  const asked: string[] = [];
  expect(isDeepStrictEqual(codesOf(inParts(`a,b\n${text}`, 1 << 16, asked)), codesOf(gridOf(`a,b\n${text}`)))).toBe(true);
  expect(asked).toHaveLength(1);
});

test('an end that did not come to be scanned elsewhere is scanned here', () => {
  const text = 'a,b\n1,2\n3,4\n5,6\n7,8\n';
  const bytes = bytesInMemory(new TextEncoder().encode(text));
  const scanElsewhere: ScanElsewhere = () => () => undefined;
  const grid = readCsv('x.csv', bytes, { pieceBytes: 8, scanElsewhere, fewestShared: 1 }).grids[0] as Grid;
  expect(codesOf(grid)).toEqual(codesOf(gridOf(text)));
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

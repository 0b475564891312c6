import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Grid, Row } from '../../core/grid.ts';
import { readCsv } from './read-csv.ts';
import { RowMemory } from './row-memory.ts';

const gridOf = (text: string): Grid => readCsv('x.csv', bytesInMemory(new TextEncoder().encode(text))).grids[0] as Grid;

function remembered(rows: readonly Row[]): Row[] | undefined {
  const memory = new RowMemory();
  for (const row of rows) if (!memory.add(row)) return undefined;
  return memory.seal() ? [...memory.rows()] : undefined;
}

test('rows come back as they were read, however they are written', () => {
  const unit = fc.constantFrom('a', '1', ' ', '"', ',', ',', '\n', '\n', '\r\n', 'é', 'a long name of a place');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 120 }), (text) => {
      fc.pre(text.trim() !== '');
      const grid = gridOf(text);
      const first = [...grid.rows()];
      const notes = grid.notes;
      expect([...grid.rows()]).toEqual(first);
      expect([...grid.rows()]).toEqual(first);
      expect(grid.notes).toEqual(notes);
    }),
    { numRuns: 1000 },
  );
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

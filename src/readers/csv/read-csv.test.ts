import { describe, expect, it } from 'vitest';
import { bytesInMemory, type ByteSource } from '../../core/bytes.ts';
import { UserError } from '../../core/user-error.ts';
import { readCsv, type CsvOptions } from './read-csv.ts';

function read(text: string, options: CsvOptions = {}) {
  const grid = readCsv('upload.csv', bytesInMemory(Buffer.from(text)), options).grids[0];
  if (grid === undefined) throw new Error('no grid');
  const rows = [...grid.rows()];
  return { grid, rows, cells: rows.map((row) => row.cells), lines: rows.map((row) => row.line), notes: grid.notes };
}

describe('rows', () => {
  it('carry the physical line of their first character', () => {
    const { cells, lines } = read('a,b\r\n\r\n"1\r\n2",x\r\n3,"p\nq\rr"\r\n4,5');
    expect(cells).toEqual([['a', 'b'], [], ['1\r\n2', 'x'], ['3', 'p\nq\rr'], ['4', '5']]);
    expect(lines).toEqual([1, 2, 3, 5, 8]);
  });

  it('keep every cell as unquoted, blanks and zeros too', () => {
    expect(read('a,b,c\n 1 ,"  2",007\n"",,\n').cells).toEqual([
      ['a', 'b', 'c'],
      [' 1 ', '  2', '007'],
      ['', '', ''],
    ]);
  });

  it('keep extra cells and missing ones', () => {
    expect(read('a,b,c\n1,2\n1,2,3,4\n').cells).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]);
  });

  it.each([['\n'], ['\r\n'], ['\r']])('end with %j, the last with or without', (end) => {
    for (const last of ['', end])
      expect(read(`a,b${end}1,2${last}`)).toMatchObject({
        cells: [
          ['a', 'b'],
          ['1', '2'],
        ],
        notes: [],
      });
  });

  it('can be read again from the start, partly or at the same time', () => {
    const { grid } = read('a,b\n1,2\n"x,y\n');
    const [first, second] = [grid.rows()[Symbol.iterator](), grid.rows()[Symbol.iterator]()];
    expect(first.next().value).toEqual(second.next().value);
    expect([...grid.rows()]).toHaveLength(3);
    expect(grid.notes).toHaveLength(1);
  });

  it('are read piece by piece, never the file at once', () => {
    const bytes = Buffer.from(`a,b\n${'1,2\n'.repeat(600_000)}`);
    let longest = 0;
    const source: ByteSource = {
      size: bytes.length,
      read(offset, length) {
        longest = Math.max(longest, length);
        return bytes.subarray(offset, offset + length);
      },
    };
    let count = 0;
    for (const row of readCsv('x.csv', source).grids[0]?.rows() ?? []) count += row.cells.length;
    expect(count).toBe(1_200_002);
    expect(longest).toBeLessThanOrEqual(1 << 20);
  });
});

describe('quotes that do not fit', () => {
  it('a quote that is never closed takes its own line only', () => {
    const { cells, notes } = read('a,b\n1,"Dowa\n2,Dedza\n3,Kasungu\n');
    expect(cells).toEqual([
      ['a', 'b'],
      ['1', '"Dowa'],
      ['2', 'Dedza'],
      ['3', 'Kasungu'],
    ]);
    expect(notes).toEqual([{ code: 'unclosed-quote', line: 2, column: 2, text: expect.stringContaining('line 2, column 2') }]);
  });

  it('and so does one that the next cell in quotes seems to close', () => {
    const { cells, notes } = read('a,b\n"1,Dowa\n"2","Dedza, TA"\n');
    expect(cells).toEqual([
      ['a', 'b'],
      ['"1', 'Dowa'],
      ['2', 'Dedza, TA'],
    ]);
    expect(notes.map(({ code, line }) => [code, line])).toEqual([['unclosed-quote', 2]]);
  });

  it('cells before it in the line stay unquoted', () => {
    expect(read('"a,x",b\n"1,5","Dowa\n2,3\n').cells[1]).toEqual(['1,5', '"Dowa']);
  });

  it('a quote inside a cell stays, and is noted', () => {
    const { cells, notes } = read('a,b,c\n5" pipe,"x"y,"1"",2"\n');
    expect(cells[1]).toEqual(['5" pipe', '"x"y', '1",2']);
    expect(notes.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['stray-quote', 2, 1],
      ['stray-quote', 2, 2],
    ]);
  });

  it('blanks beside quotes stay in the cell, the quotes do not', () => {
    const { cells, notes } = read('a,b\n1,  "x, y" \n2, "z"\n');
    expect(cells).toEqual([
      ['a', 'b'],
      ['1', '  x, y '],
      ['2', ' z'],
    ]);
    expect(notes.map(({ code, line }) => [code, line])).toEqual([
      ['space-beside-quote', 2],
      ['space-beside-quote', undefined],
    ]);
  });

  it('a cell of very many lines is noted', () => {
    expect(read(`a,b\n"${'x\n'.repeat(30)}",1\n`).notes).toMatchObject([{ code: 'many-line-cell', line: 2, column: 1 }]);
  });

  it('are counted where there are too many to name', () => {
    const { notes } = read(`a,b\n${'5" pipe,1\n'.repeat(150)}`);
    expect(notes).toHaveLength(101);
    expect(notes.at(-1)?.text).toBe('50 more places with stray-quote further down, 150 in all.');
  });
});

describe('line ends', () => {
  it('mixed ones are all line ends, noted once', () => {
    const { cells, notes } = read('a,b\r\n1,2\n3,4\r5,6\r\n');
    expect(cells).toHaveLength(4);
    expect(notes).toEqual([{ code: 'mixed-line-ends', line: 2, text: expect.stringContaining('LF in line 2, expected CRLF') }]);
  });

  it('those inside quotes do not count', () => {
    expect(read('a,b\r\n"1\n2",x\r\n').notes).toEqual([]);
  });
});

describe('a record without end', () => {
  it('is refused with its line', () => {
    const error = caught(() => read(`a,b\n1,2\n${'x'.repeat(5000)}\n`, { longestRecord: 1000, pieceBytes: 100 }));
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).at).toEqual({ file: 'upload.csv', line: 3 });
  });

  it('an open quote counts as never closed after so much text', () => {
    const { cells, notes } = read(`a,b\n1,"Dowa\n${'2,Dedza\n'.repeat(1000)}`, { longestRecord: 1000, pieceBytes: 100 });
    expect(cells).toHaveLength(1002);
    expect(cells[1]).toEqual(['1', '"Dowa']);
    expect(notes.map(({ code, line }) => [code, line])).toEqual([['unclosed-quote', 2]]);
  });

  it('a file that shrinks while it is read is said to', () => {
    const source: ByteSource = { size: 20, read: (offset) => Buffer.from('a,b\n1,2\n').subarray(offset) };
    expect(() => [...(readCsv('x.csv', source).grids[0]?.rows() ?? [])]).toThrow('Unexpected end of the file');
  });
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

import { utils, write, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import { readWorkbook } from './read-workbook.ts';

/** One small workbook with a cell of every kind, a merge, and a hidden sheet. */
function sample(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['District', 'Value', 'Share', 'Month', 'Done'],
    ['Kaya', 12.5, 0.95, 42_019, true],
  ]);
  sheet['C2'].z = '0%';
  sheet['D2'].z = 'mmm-yy';
  sheet['A4'] = { t: 's', v: 'Notes' };
  sheet['B4'] = { t: 'e', v: 42 };
  sheet['!ref'] = 'A1:E4';
  sheet['!merges'] = [utils.decode_range('A4:A5')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['secret']]), 'Lists');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

function bytesOf(book: WorkBook, bookType: 'biff8' | 'xlsb' | 'ods' | 'xlsx'): Uint8Array {
  return new Uint8Array(write(book, { type: 'buffer', bookType, compression: true }) as Buffer);
}

for (const [bookType, format] of [
  ['biff8', 'xls'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
  ['xlsx', 'xlsx'],
] as const) {
  test(`an ${format} file gives the same cells, whatever it is called`, async () => {
    const read = await readWorkbook('misnamed.dat', bytesInMemory(bytesOf(sample(), bookType)));
    expect(read.format).toBe(format);
    expect(read.grids.map((grid) => grid.sheet)).toEqual(['Data', 'Lists']);
    const [data] = read.grids;
    const rows = [...(data?.rows() ?? [])];
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4]);
    expect(rows[0]?.cells).toEqual(['District', 'Value', 'Share', 'Month', 'Done']);
    expect(rows[1]?.cells[1]).toBe(12.5);
    expect(rows[1]?.cells[4]).toBe(true);
    expect(rows[2]?.cells[0]).toBe('Notes');
    if (format !== 'ods') {
      // SheetJS writes neither errors nor number formats nor states into .ods
      expect(rows[2]?.cells[1]).toEqual({ kind: 'error', code: '#N/A' });
      expect(rows[1]?.cells[2]).toEqual({ kind: 'percent', number: 0.95, shown: '95%' });
      expect(rows[1]?.cells[3]).toEqual({ kind: 'date', iso: '2015-01-15', shown: 'Jan-15' });
      expect(read.grids[1]?.state).toBe('hidden');
    }
    expect(data?.merges).toEqual([{ firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 1 }]);
    expect([...(data?.rows() ?? [])]).toEqual(rows);
  });
}

test('an .ods in which one line stands for a million is read row by row', async () => {
  const parts = unzipSync(bytesOf(sample(), 'ods'));
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace(
    '<table:table-row>',
    '<table:table-row table:number-rows-repeated="1000000">',
  );
  expect(content).toContain('repeated');
  const bomb = zipSync({ ...parts, 'content.xml': strToU8(content) });
  const [grid] = (await readWorkbook('b.ods', bytesInMemory(bomb))).grids;
  let count = 0;
  for (const row of grid?.rows() ?? []) if (row.cells[0] === 'District') count++;
  expect(count).toBe(1_000_000);
});

test('an .xls over the limits is refused before its cells are built', async () => {
  const xls = bytesInMemory(bytesOf(sample(), 'biff8'));
  await expect(readWorkbook('b.xls', xls, { wholeCells: 5 })).rejects.toThrow(/\.xls workbook of \d+ cells, expected at most 5/);
  await expect(readWorkbook('b.xls', xls, { wholeBytes: { xls: 100, xlsb: 100 } })).rejects.toThrow('.xls workbook of 1 MB');
});

test('an .xls that was cut off is refused in one line', async () => {
  const whole = bytesOf(sample(), 'biff8');
  const cut = await readWorkbook('cut.xls', bytesInMemory(whole.subarray(0, 1000))).catch((error: unknown) => error);
  expect(cut).toMatchObject({ name: 'UserError', message: expect.stringMatching(/^Unexpected \.xls file that does not hold together/) });
});

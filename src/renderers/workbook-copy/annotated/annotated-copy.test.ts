import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesInMemory } from '../../../core/bytes.ts';
import type { GridFile } from '../../../core/grid.ts';
import type { Severity } from '../../../core/finding.ts';
import type { Source } from '../../../core/source.ts';
import type { ReportFinding } from '../../../core/validation-report.ts';
import { checkOffice, hasCheckOffice } from '../../../../test/office/check-office.ts';
import { cellsOf, readBack } from '../../../../test/office/read-back.ts';
import { gridOf } from '../../../../test/grid-literal.ts';
import { readCsv } from '../../../readers/csv/read-csv.ts';
import { readWorkbook } from '../../../readers/xlsx/read-workbook.ts';
import { annotatedCopy } from './annotated-copy.ts';

const OFFICE = hasCheckOffice();

function finding(code: string, severity: Severity, places: readonly Source[], count = places.length): ReportFinding {
  const at = places[0] as Source;
  const words = { message: `Unexpected −4 for "ANC" <first>, expected 0 or more.`, fix: '=Check the register & enter the true count.' };
  return { code, severity, at, places, count, args: {}, ...words, fingerprint: code };
}

const report = (findings: readonly ReportFinding[], language: 'en' | 'fr' = 'en') => ({ findings, language });

async function upload(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const kaya = book.addWorksheet('Kaya & Co', { views: [{ state: 'frozen', ySplit: 1 }] });
  kaya.addRow(['Facility', 'June', 'Share', 'Sum']);
  kaya.addRow(['HC Rubona', -4, 0.25, { formula: 'B2*2', result: -8 }]);
  kaya.addRow(['CS Muhororo', 812, 0.5, { formula: 'B3*2', result: 1624 }]);
  kaya.getCell('C2').numFmt = '0.0 %';
  kaya.getCell('C2').font = { bold: true, color: { argb: 'FF00AA00' } };
  kaya.getCell('B3').note = 'We counted twice.';
  kaya.mergeCells('A5:C6');
  kaya.getCell('A5').value = 'A note over many cells';
  kaya.getColumn(1).width = 33;
  kaya.autoFilter = 'A1:D3';
  kaya.pageSetup.printArea = 'A1:D6';
  const hidden = book.addWorksheet('Hidden', { state: 'hidden' });
  hidden.addRow(['x', 1]);
  book.addWorksheet('Findings').addRow(['taken', 'name']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function findingsFor(file: string): ReportFinding[] {
  const at = (line: number, column: number, sheet = 'Kaya & Co'): Source => ({ file, sheet, line, column });
  return [
    finding('negative-count', 'error', [at(2, 2)]),
    finding('outlier', 'warning', [at(3, 2), at(2, 2), at(2, 3)]),
    finding('missing-value', 'info', [at(9, 7), at(6, 2)]),
    finding('hidden-sheet', 'info', [{ file, sheet: 'Hidden' }]),
    finding('elsewhere', 'error', [{ file: 'other.xlsx', sheet: 'Kaya & Co', line: 3, column: 1 }]),
  ];
}

describe('of a workbook', async () => {
  const bytes = await upload();
  const file = await readWorkbook('q3.xlsx', bytesInMemory(bytes));
  const copy = annotatedCopy({ file, bytes, report: report(findingsFor('q3.xlsx')) });
  const before = readBack(bytes);
  const after = readBack(copy);

  test('every sheet is as it was, behind the list of findings', () => {
    expect(after.SheetNames).toEqual(['Findings (2)', 'Kaya & Co', 'Hidden', 'Findings']);
    for (const sheet of before.SheetNames) {
      const was = cellsOf(before, sheet).map(([name, { v, f, t, z }]) => [name, v, f, t, z]);
      const is = cellsOf(after, sheet)
        .filter(([, { t }]) => t !== 'z')
        .map(([name, { v, f, t, z }]) => [name, v, f, t, z]);
      expect(is).toEqual(was.filter(([, , , t]) => t !== 'z'));
      expect(after.Sheets[sheet]?.['!merges']).toEqual(before.Sheets[sheet]?.['!merges']);
      expect(after.Sheets[sheet]?.['!cols']).toEqual(before.Sheets[sheet]?.['!cols']);
    }
    expect(after.Workbook?.Sheets?.map(({ Hidden }) => Hidden ?? 0)).toEqual([0, 0, 1, 0]);
    const area = after.Workbook?.Names?.find(({ Name, Sheet }) => Name === '_xlnm.Print_Area' && Sheet === 1);
    expect(area?.Ref).toBe("'Kaya & Co'!$A1:$D6");
  });

  test('found cells are coloured and keep their number format and font', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(copy.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Kaya & Co');
    const share = sheet?.getCell('C2');
    expect(share?.numFmt).toBe('0.0 %');
    expect(share?.font).toMatchObject({ bold: true, color: { argb: 'FF00AA00' } });
    expect(share?.fill).toMatchObject({ fgColor: { argb: 'FFFFE08A' } });
    expect(sheet?.getCell('B2').fill).toMatchObject({ fgColor: { argb: 'FFF4A6A0' } });
    expect(sheet?.getCell('G9').fill).toMatchObject({ fgColor: { argb: 'FFD6E9F8' } });
    // B6 is covered by A5:C6.
    expect(sheet?.getCell('A5').fill).toMatchObject({ fgColor: { argb: 'FFD6E9F8' } });
    expect(sheet?.getCell('A3').fill).toBeUndefined();
  });

  test('a note says each finding, and stands below a note that was there', () => {
    const note = (cell: string): string => (after.Sheets['Kaya & Co']?.[cell]?.c ?? []).map(({ t }: { t: string }) => t).join('|');
    expect(note('B2')).toContain('E · negative-count\nUnexpected −4 for "ANC" <first>, expected 0 or more.\n=Check the register');
    expect(note('B2')).toContain('W · outlier');
    expect(note('B3')).toMatch(/^We counted twice\.\n\nW · outlier/u);
  });

  test('the list has a row a finding, with severity, place as link and count, and only of this file', () => {
    const list = after.Sheets['Findings (2)'];
    const rows = [4, 5, 6, 7].map((row) => ['A', 'B', 'E', 'F'].map((column) => list?.[`${column}${row}`]?.v));
    expect(rows).toEqual([
      ['E', 'negative-count', 'Kaya & Co!B2', 1],
      ['W', 'outlier', 'Kaya & Co!B3', 3],
      ['I', 'missing-value', 'Kaya & Co!G9', 2],
      ['I', 'hidden-sheet', 'Hidden', 1],
    ]);
    expect(list?.['A8']).toBeUndefined();
    expect(list?.['E4']?.l?.Target).toBe("#'Kaya & Co'!B2");
    expect(list?.['D4']).toMatchObject({ t: 's', v: '=Check the register & enter the true count.' });
    expect(list?.['A1']?.v).toBe('q3.xlsx: 1 error, 1 warning, 2 remarks');
  });

  test('nothing of the upload is dropped: every part is there, and those not touched are the same', () => {
    const [was, is] = [unzipSync(bytes), unzipSync(copy)];
    expect(Object.keys(was).filter((path) => !path.endsWith('/') && is[path] === undefined)).toEqual([]);
    expect(strFromU8(is['xl/sharedStrings.xml'] as Uint8Array)).toBe(strFromU8(was['xl/sharedStrings.xml'] as Uint8Array));
    expect(strFromU8(is['xl/worksheets/sheet3.xml'] as Uint8Array)).toBe(strFromU8(was['xl/worksheets/sheet3.xml'] as Uint8Array));
  });

  test('the same request gives the same bytes, and the upload is not touched', () => {
    const kept = bytes.slice();
    const again = annotatedCopy({ file, bytes, report: report(findingsFor('q3.xlsx')) });
    expect(Buffer.compare(again, copy)).toBe(0);
    expect(Buffer.compare(bytes, kept)).toBe(0);
  });

  test('in French too', () => {
    const french = readBack(annotatedCopy({ file, bytes, report: report(findingsFor('q3.xlsx'), 'fr') }));
    expect(french.SheetNames[0]).toBe('Constats');
    expect(french.Sheets['Constats']?.['A5']?.v).toBe('A');
  });

  test.skipIf(!OFFICE)('Office would open it without a repair', () => {
    expect(checkOffice(bytes, 'before.xlsx')).toBe('before.xlsx: clean');
    expect(checkOffice(copy, 'after.xlsx')).toBe('after.xlsx: clean');
  });

  test('annotated twice, it still opens', async () => {
    const again = annotatedCopy({
      file: await readWorkbook('q3.xlsx', bytesInMemory(copy)),
      bytes: copy,
      report: report(findingsFor('q3.xlsx')),
    });
    expect(readBack(again).SheetNames[0]).toBe('Findings (3)');
    if (OFFICE) expect(checkOffice(again, 'again.xlsx')).toBe('again.xlsx: clean');
  });
});

describe('of a delimited file', () => {
  const text = 'place;code;value\r\n=1+1;007;12,5\r\n"Kaya\nNord";"1.0";-3\r\n-x;12345678901;+5\r\n';
  const file = readCsv('uploads/kaya.csv', bytesInMemory(new TextEncoder().encode(text)));
  const findings = [
    finding('negative-count', 'error', [{ file: 'uploads/kaya.csv', line: 3, column: 3, cell: 'C3' }]),
    finding('long', 'info', [{ file: 'uploads/kaya.csv' }]),
  ];
  const copy = annotatedCopy({ file, report: report(findings) });
  const book = readBack(copy);

  test('each cell stands at its line as in the file; a number only where nothing of its text changes', () => {
    const cells = cellsOf(book, 'kaya').map(([name, { t, v, f }]) => [name, t, v, f]);
    expect(cells.map(([name, t, v]) => [name, t, v])).toEqual([
      ['A1', 's', 'place'],
      ['B1', 's', 'code'],
      ['C1', 's', 'value'],
      ['A2', 's', '=1+1'],
      ['B2', 's', '007'],
      ['C2', 's', '12,5'],
      ['A3', 's', 'Kaya\nNord'],
      ['B3', 's', '1.0'],
      ['C3', 'n', -3],
      ['A5', 's', '-x'],
      ['B5', 'n', 12345678901],
      ['C5', 's', '+5'],
    ]);
    expect(cells.every(([, , , formula]) => formula === undefined)).toBe(true);
  });

  test('a finding without a cell is in the list only', () => {
    expect(book.Sheets['Findings']?.['E5']?.v).toBe('whole file');
    expect(book.Sheets['Findings']?.['E5']?.l).toBeUndefined();
    expect(book.Sheets['Findings']?.['E4']?.l?.Target).toBe("#'kaya'!C3");
  });

  test.skipIf(!OFFICE)('Office would open it without a repair', () => {
    expect(checkOffice(copy, 'kaya.xlsx')).toBe('kaya.xlsx: clean');
  });

  test('without findings it says so', () => {
    expect(readBack(annotatedCopy({ file, report: report([]) })).Sheets['Findings']?.['A2']?.v).toBe('Nothing was found in this file.');
  });
});

describe('of other formats', () => {
  const file: GridFile = {
    file: 'old.xls',
    format: 'xls',
    grids: [
      gridOf(
        [
          ['Facility', 'When', 'Share', 'Open', 'Sum'],
          [
            'A',
            { kind: 'date', iso: '2026-06-30', shown: '30/06/26' },
            { kind: 'percent', number: 0.955, shown: '95.5%' },
            true,
            { kind: 'error', code: '#N/A' },
          ],
          ['B', { kind: 'date', iso: '1899-12-31' }, 12.25, false, { kind: 'error', code: '#NO-VALUE' }],
        ],
        {
          file: 'old.xls',
          sheet: 'S/1',
          hiddenColumns: new Set([3]),
          merges: [{ firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 3 }],
        },
      ),
    ],
  };

  test('the cells are rebuilt, with a line that says so', () => {
    const copy = annotatedCopy({
      file,
      report: report([finding('x', 'warning', [{ file: 'old.xls', sheet: 'S/1', line: 2, column: 3 }])]),
    });
    const book = readBack(copy);
    expect(book.SheetNames).toEqual(['Findings', 'S 1']);
    expect(book.Sheets['Findings']?.['A3']?.v).toContain('rebuilt from the cells of the .xls file');
    const cells = cellsOf(book, 'S 1')
      .slice(5)
      .map(([name, { t, v, w }]) => [name, t, t === 'e' ? w : v]);
    expect(cells.slice(0, 5)).toEqual([
      ['A2', 's', 'A'],
      ['B2', 'n', 46203],
      ['C2', 'n', 0.955],
      ['D2', 'b', true],
      ['E2', 'e', '#N/A'],
    ]);
    expect(cells[6]).toEqual(['B3', 's', '1899-12-31']);
    if (OFFICE) expect(checkOffice(copy, 'old.xlsx')).toBe('old.xlsx: clean');
  });
});

test('ten thousand places are bounded, and it says how many are not marked', () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [`place ${index}`, index]);
  const file: GridFile = { file: 'many.csv', format: 'csv', grids: [gridOf(rows, { file: 'many.csv' })] };
  const places = rows.map((_, index) => ({ file: 'many.csv', line: index + 1, column: 2 }));
  const book = readBack(annotatedCopy({ file, report: report([finding('outlier', 'warning', places, 31_000)]) }));
  const notes = [2, 3, 4].map((row) => book.Sheets['Findings']?.[`A${row}`]?.v as unknown);
  expect(notes[1]).toBe('11,000 places are not marked in the sheets: the rows below count all of them.');
  expect(notes[2]).toBe('18,000 cells are coloured without a note: look up the code below.');
  expect(book.Sheets['Findings']?.['F6']?.v).toBe(31_000);
});

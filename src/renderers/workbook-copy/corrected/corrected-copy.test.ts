import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkOffice, hasCheckOffice } from '../../../../test/office/check-office.ts';
import { planRepairs, unexpectedChanges } from '../../../checks/repairs/index.ts';
import { bytesInMemory } from '../../../core/bytes.ts';
import type { GridFile } from '../../../core/grid.ts';
import type { Place } from '../../../core/place.ts';
import type { Repair } from '../../../core/repair.ts';
import type { Table } from '../../../core/table.ts';
import { readCsv } from '../../../readers/csv/read-csv.ts';
import { openSource } from '../../../readers/open.ts';
import { readWorkbook } from '../../../readers/xlsx/read-workbook.ts';
import { changesCsv, changesJson } from './changes.ts';
import { correctedCopy } from './corrected-copy.ts';

const OFFICE = hasCheckOffice();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (bytes: Uint8Array): GridFile => readCsv('a.csv', bytesInMemory(bytes));

function repair(line: number, column: number, from: string, to: string, sheet?: string): Repair {
  return { at: { file: 'a.csv', ...(sheet === undefined ? {} : { sheet }), line, column }, from, to, why: ['spaces'] };
}

describe('a delimited file', () => {
  test('only the repaired fields change; mark, line ends, quotes and the rest stay byte for byte', () => {
    const before = '\uFEFFplace;period;value\r\n" Kaya ";  x;"1;5"\n\n"a\r\nb"; Nord ;2\r"c""d";e  f;3';
    const bytes = utf8(before);
    const planned = [repair(2, 1, ' Kaya ', 'Kaya'), repair(4, 2, ' Nord ', 'No;rd'), repair(6, 2, 'e  f', 'e "f"')];
    const { bytes: copy, made, notMade } = correctedCopy(fileOf(bytes), bytes, planned);
    expect(notMade).toEqual([]);
    expect(made).toEqual(planned);
    expect(Buffer.from(copy).toString('utf8')).toBe(
      '\uFEFFplace;period;value\r\n"Kaya";  x;"1;5"\n\n"a\r\nb";"No;rd";2\r"c""d";"e ""f""";3',
    );
    expect(Buffer.from(bytes).toString('utf8')).toBe(before);
  });

  test('Windows-1252 and UTF-16 stay what they are; a character that is not in the encoding is left to a person', () => {
    const latin = new Uint8Array(Buffer.from('nom;v\r\n H\u00F4pital \u0080 ;1\r\nY;2\r\n', 'latin1'));
    const file: GridFile = { file: 'a.csv', format: 'csv', encoding: 'windows-1252', delimiter: ';', grids: [] };
    const { bytes, notMade } = correctedCopy(file, latin, [repair(2, 1, ' Hôpital € ', 'Hôpital €'), repair(3, 1, 'Y', 'Ő')]);
    expect(Buffer.from(bytes).toString('latin1')).toBe('nom;v\r\nH\u00F4pital \u0080;1\r\nY;2\r\n');
    expect(notMade.map(({ reason }) => reason)).toEqual(['encoding']);
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const swap = (buffer: Buffer): Buffer => (encoding === 'utf-16be' ? buffer.swap16() : buffer);
      const wide = new Uint8Array(swap(Buffer.from('\uFEFFa,b\r\n é ,Ő\r\n', 'utf16le')));
      const copy = correctedCopy({ ...file, encoding, delimiter: ',' }, wide, [repair(2, 1, ' é ', 'é')]).bytes;
      expect(swap(Buffer.from(copy)).toString('utf16le')).toBe('\uFEFFa,b\r\né,Ő\r\n');
    }
  });

  test('bytes that are no text, odd quotes and cells that differ are never rewritten', () => {
    const bytes = new Uint8Array([...utf8('a,b\n X'), 0xff, ...utf8(',1\n5" pipe, x \n y ,2\n')]);
    const file: GridFile = { file: 'a.csv', format: 'csv', encoding: 'utf-8', delimiter: ',', grids: [] };
    const planned = [
      repair(2, 1, ' X\uFFFD', 'X\uFFFD'),
      repair(3, 2, ' x ', 'x'),
      repair(4, 1, ' z ', 'z'),
      repair(9, 1, ' q', 'q'),
      repair(2, 5, ' q', 'q'),
    ];
    const { bytes: copy, made, notMade } = correctedCopy(file, bytes, planned);
    expect(Buffer.compare(copy, bytes)).toBe(0);
    expect(made).toEqual([]);
    expect(notMade.map(({ reason }) => reason)).toEqual(Array(5).fill('cell-differs'));
  });

  test('the list of changes says every one, with guarded texts', () => {
    const bytes = utf8('a,b\n =x ,1\nKaya  N,2\n');
    const correction = correctedCopy(fileOf(bytes), bytes, [repair(3, 1, 'Kaya  N', 'Kaya N'), repair(2, 1, '=y', 'y')]);
    expect(changesCsv(correction, 'en').split('\n')).toEqual([
      'file,sheet,line,column,cell,from,to,why,made',
      'a.csv,,3,1,,Kaya  N,Kaya N,spaces around or inside a name,yes',
      "a.csv,,2,1,,'=y,y,spaces around or inside a name,not changed: the cell is written in an unusual way",
      '',
    ]);
    expect(JSON.parse(changesJson(correction, 'fr'))).toMatchObject({
      schema: 'deliver.changes/1',
      changes: [{ to: 'Kaya N', why: ['spaces'] }],
      notMade: [{ notMade: 'cell-differs' }],
    });
  });
});

const PLACES: readonly Place[] = [
  { code: 'D1', name: 'Gakenke', level: 'district', aliases: ['Gakenke DH', 'GKK'] },
  { code: 'D2', name: 'Rulindo', level: 'district', aliases: ['RLD'] },
  { code: 'D3', name: 'Hôpital de Byumba', level: 'district', aliases: [] },
];

const NAMES = ['Gakenke', ' Gakenke', 'Gakenke DH', 'GKK ', 'Rulindo', 'RLD', 'Hôpital de  Byumba', 'Kaya', 'GAKENKE'];
const PERIODS = ['202601', 'January 2026', 'Feb 2026', '2026-03', 'mars 2026', ' 202604', '2026M05'];
const VALUES = ['1', '12.5', '0.25', '7.75', '812', '1.5'];
const ODD_VALUES = ['12,5', '', '0', '3'];

const table = fc.record({
  rows: fc.array(
    fc.record({
      place: fc.constantFrom(...NAMES),
      indicator: fc.constantFrom('ANC first visits', 'OPD  visits ', ' BCG'),
      period: fc.constantFrom(...PERIODS),
      value: fc.constantFrom(...VALUES, ...ODD_VALUES),
    }),
    { minLength: 12, maxLength: 30 },
  ),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  quoteAll: fc.boolean(),
});

function written({ rows, delimiter, newline, mark, quoteAll }: ReturnType<typeof sample>): Uint8Array {
  const cell = (text: string): string => (quoteAll || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text);
  // A few plain decimals settle the file's decimal sign.
  const settled = VALUES.map((value) => ({ place: 'Gakenke', indicator: 'BCG', period: '202512', value }));
  const lines = [
    ['district', 'indicator', 'period', 'value'],
    ...[...settled, ...rows].map(({ place, indicator, period, value }) => [place, indicator, period, value]),
  ];
  return utf8((mark ? '\uFEFF' : '') + lines.map((line) => line.map(cell).join(delimiter)).join(newline) + newline);
}

function sample(): typeof table extends fc.Arbitrary<infer T> ? T : never {
  throw new Error('only for its type');
}

async function opened(bytes: Uint8Array): Promise<{ readonly file: GridFile; readonly tables: readonly Table[] }> {
  const { tables } = await openSource('a.csv', bytesInMemory(bytes));
  return { file: fileOf(bytes), tables };
}

test('a corrected copy reads as its original but for the listed changes, cell for cell, and has nothing more to repair', async () => {
  let repaired = 0;
  await fc.assert(
    fc.asyncProperty(table, async (drawn) => {
      const bytes = written(drawn);
      const before = await opened(bytes);
      const repairs = planRepairs('a.csv', before.tables, { places: PLACES });
      const { bytes: copy, made, notMade } = correctedCopy(before.file, bytes, repairs);
      repaired += made.length;
      expect(notMade).toEqual([]);
      const after = await opened(copy);
      expect(unexpectedChanges(before.tables, after.tables, made)).toEqual([]);
      const changed = new Map(made.map(({ at, to }) => [`${at.line} ${at.column}`, to]));
      const expected = [...(before.file.grids[0]?.rows() ?? [])].map(({ line, cells }) => ({
        line,
        cells: cells.map((cell, index) => changed.get(`${line} ${index + 1}`) ?? cell),
      }));
      expect([...(after.file.grids[0]?.rows() ?? [])].map(({ line, cells }) => ({ line, cells: [...cells] }))).toEqual(expected);
      expect(planRepairs('a.csv', after.tables, { places: PLACES })).toEqual([]);
      if (made.length === 0) expect(Buffer.compare(copy, bytes)).toBe(0);
    }),
    { numRuns: 40 },
  );
  expect(repaired).toBeGreaterThan(300);
});

describe('a workbook', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Données');
  sheet.addRow(['district', 'indicator', 'period', 'value']);
  for (const [name, period, value] of [
    ['Gakenke ', 'January 2026', 12.5],
    ['GKK', 'Feb 2026', 3],
    ['Rulindo', 'mars 2026', '4,25'],
    ['RLD', '202604', 7.5],
  ] as const)
    sheet.addRow([name, 'ANC  visits', period, value]);
  sheet.getCell('A6').value = { formula: 'UPPER("rld ")', result: 'RLD' };
  sheet.getCell('A6').font = { bold: true };
  sheet.getCell('B6').value = { richText: [{ text: 'ANC ' }, { font: { bold: true }, text: ' visits' }] };
  sheet.getCell('A2').numFmt = '@';
  for (let row = 7; row < 12; row++) sheet.addRow(['Rulindo', 'ANC visits', `2026${String(row - 2).padStart(2, '0')}`, row + 0.5]);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const file = await readWorkbook('a.xlsx', bytesInMemory(bytes));
  const { tables } = await openSource('a.xlsx', bytesInMemory(bytes));
  const repairs = planRepairs('a.xlsx', tables, { places: PLACES });
  const { bytes: copy, made, notMade } = correctedCopy(file, bytes, repairs);
  const after = await openSource('a.xlsx', bytesInMemory(copy));

  test('the planned cells change, a formula does not', () => {
    expect(made.map(({ at, to }) => [at.cell, to])).toEqual([
      ['A2', 'Gakenke'],
      ['B2', 'ANC visits'],
      ['C2', '202601'],
      ['A3', 'Gakenke'],
      ['B3', 'ANC visits'],
      ['C3', '202602'],
      ['B4', 'ANC visits'],
      ['C4', '202603'],
      ['A5', 'Rulindo'],
      ['B5', 'ANC visits'],
      ['B6', 'ANC visits'],
    ]);
    expect(notMade.map(({ repair: { at }, reason }) => [at.cell, reason])).toEqual([['A6', 'formula']]);
  });

  test('it reads as before but for the changes, keeps formats, and has nothing more to repair', () => {
    expect(unexpectedChanges(tables, after.tables, made)).toEqual([]);
    expect(
      planRepairs('a.xlsx', after.tables, { places: PLACES }).filter(
        ({ at }) => !notMade.some(({ repair: left }) => left.at.cell === at.cell),
      ),
    ).toEqual([]);
    const [was, is] = [unzipSync(bytes), unzipSync(copy)];
    const changedParts = Object.keys(was).filter(
      (path) => !path.endsWith('/') && strFromU8(was[path] as Uint8Array) !== strFromU8(is[path] ?? new Uint8Array()),
    );
    expect(changedParts).toEqual(['xl/worksheets/sheet1.xml']);
    if (OFFICE) expect(checkOffice(copy, 'a.xlsx')).toBe('a.xlsx: clean');
  });

  test('the same repairs give the same bytes; without any the copy is the original', () => {
    expect(Buffer.compare(correctedCopy(file, bytes, repairs).bytes, copy)).toBe(0);
    expect(Buffer.compare(correctedCopy(file, bytes, []).bytes, bytes)).toBe(0);
  });
});

test('formats that are not written say so', () => {
  expect(() => correctedCopy({ file: 'a.xls', format: 'xls', grids: [] }, new Uint8Array(), [])).toThrow(
    'Unexpected .xls to correct, expected .csv or .xlsx.',
  );
});

test('headings of a wide table: months and places written otherwise read the same afterwards', async () => {
  const bytes = utf8('district ,January 2026,févr. 2026,202603\nGakenke,1.5,2.5,3\nRulindo,4,5.25,6\nGKK,7,8,9.5\n');
  const before = await opened(bytes);
  const repairs = planRepairs('a.csv', before.tables, { places: PLACES });
  const { bytes: copy, made } = correctedCopy(before.file, bytes, repairs);
  expect(Buffer.from(copy).toString('utf8').split('\n').slice(0, 1)).toEqual(['district,202601,202602,202603']);
  expect(made.map(({ at }) => at.cell)).toEqual(['A1', 'B1', 'C1', 'A4']);
  expect(unexpectedChanges(before.tables, (await opened(copy)).tables, made)).toEqual([]);
});

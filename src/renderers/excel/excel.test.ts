import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CellObject } from '@e965/xlsx';
import type { Block, Document, Section, TableBlock } from '../../core/document.ts';
import { exampleDocument } from '../../../test/documents/stocktake.ts';
import { checkOffice, hasCheckOffice } from '../../../test/office/check-office.ts';
import { cellsOf, compute, readBack, splitReference } from '../../../test/office/read-back.ts';
import { renderExcel } from './index.ts';

const example = await renderExcel(exampleDocument);
const book = readBack(example);
const officeIsThere = hasCheckOffice();

function documentOf(...sections: Section[]): Document {
  return { ...exampleDocument, sections };
}

function section(id: string, sheet: string, ...blocks: Block[]): Section {
  return { id, title: id, sheet, role: 'annex', blocks };
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

function values(bytes: Uint8Array, sheet: string): unknown[] {
  return cellsOf(readBack(bytes), sheet).map(([, cell]) => cell.v);
}

describe('the example stocktake', () => {
  test.skipIf(!officeIsThere)('opens in Office without a repair', () => {
    expect(checkOffice(example, 'stocktake.xlsx')).toMatch(/: clean$/u);
  });

  test('has a sheet for each section, in order, named as given', () => {
    expect(book.SheetNames).toEqual(exampleDocument.sections.map((one) => one.sheet));
  });

  test('holds every number of every table as a number', () => {
    for (const one of exampleDocument.sections) {
      const found = new Set(cellsOf(book, one.sheet).map(([, cell]) => cell.v));
      const tables = one.blocks.filter((block): block is TableBlock => block.kind === 'table');
      const numbers = tables.flatMap((table) => table.rows.flat().map((cell) => cell.value)).filter((value) => typeof value === 'number');
      expect(numbers.filter((number) => !found.has(number))).toEqual([]);
    }
  });

  test('has live formulas that give the very numbers that stand in their cells', () => {
    const formulas = book.SheetNames.flatMap((sheet) => cellsOf(book, sheet).map(([name, cell]) => ({ sheet, name, cell })));
    const live = formulas.filter(({ cell }) => cell.f !== undefined && !cell.f.startsWith('HYPERLINK('));
    expect(live.length).toBeGreaterThan(100);
    for (const { sheet, name, cell } of live) {
      const result = compute(book, sheet, cell.f ?? '');
      expect(result, `${sheet} ${name} ${cell.f}`).toBeTypeOf('number');
      expect(Math.abs(Number(result) - Number(cell.v)), `${sheet} ${name}`).toBeLessThan(2e-6);
    }
  });

  test('every chart shows what its cells hold, gaps as gaps', () => {
    const charts = Object.keys(unzipSync(example)).filter((path) => path.startsWith('xl/charts/chart'));
    expect(charts).toHaveLength(6);
    for (const path of charts) {
      const text = part(example, path);
      const references = [...text.matchAll(/<c:f>([^<]*)<\/c:f><c:(num|str)Cache>(.*?)<\/c:\2Cache>/gu)];
      expect(references.length).toBeGreaterThan(1);
      for (const [, reference = '', , cache = ''] of references) {
        const cached = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)].map(([, index, value]) => [Number(index), value]);
        expect(cached, `${path} ${reference}`).toEqual(columnCells(reference));
      }
    }
  });

  test('a chart’s gap is a gap and its band is no legend entry of two', () => {
    const text = part(example, 'xl/charts/chart2.xml');
    expect(text).toContain('<c:dispBlanksAs val="gap"/>');
    expect(text.match(/<c:legendEntry>/gu)).toHaveLength(1);
    expect(text).toContain('Outlook, low to high (80 %)');
  });

  test('every sheet but the summary links back to it, and the summary to the priorities', () => {
    for (const [index, name] of book.SheetNames.entries()) {
      if (index > 0) expect(part(example, `xl/worksheets/sheet${index + 1}.xml`), name).toContain(`location="'Summary'!A1"`);
    }
    const summary = part(example, 'xl/worksheets/sheet1.xml');
    expect(summary).toContain(`location="'Skilled birth attendance'!A1"`);
    const wrapped = cellsOf(book, 'Summary').find(([name]) => name === 'B9')?.[1];
    expect(wrapped?.f).toBe(`HYPERLINK("#'Nurses in post in district hosp'!A1","${String(wrapped?.v)}")`);
  });

  test('text that looks like a formula is text', () => {
    const looks = book.SheetNames.flatMap((sheet) => cellsOf(book, sheet)).filter(
      ([, cell]) => /^[=+\-@]/u.test(String(cell.v)) && cell.t === 's',
    );
    expect(looks.map(([, cell]) => cell.v)).toContain('=HYPERLINK("x")|pipe.csv');
    expect(looks.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  });

  test('a status is a letter', () => {
    const letters = cellsOf(book, 'Summary').filter(([name]) => /^A(?:[7-9]|1[0-3])$/u.test(name));
    expect(letters.map(([, cell]) => cell.v)).toEqual(['G', 'AG', 'AR', 'R', '?', '–', '×']);
  });

  test('a key figure that is missing says so, and a missing number in a table is an empty cell', () => {
    expect(cellsOf(book, 'Waiting time for surgery').map(([, cell]) => cell.v)).toContain('—');
    expect(book.Sheets['Summary']?.['C12']?.v).toBeUndefined();
  });

  test('prints on A4 landscape, one page wide, the summary on one page', () => {
    for (const index of book.SheetNames.keys()) {
      const sheet = part(example, `xl/worksheets/sheet${index + 1}.xml`);
      expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1"/u);
    }
    expect(part(example, 'xl/worksheets/sheet1.xml')).toContain('fitToHeight="1"');
    expect(part(example, 'xl/workbook.xml').match(/_xlnm.Print_Area/gu)).toHaveLength(book.SheetNames.length);
  });
});

/** Index and text of every filled cell of a column that a chart reads. */
function columnCells(reference: string): [number, string][] {
  const [sheet, area] = splitReference(reference);
  const [, column = '', first = '', last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/u.exec(area) ?? [];
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => index);
  return rows.flatMap((index): [number, string][] => {
    const cell = book.Sheets[sheet]?.[`${column}${Number(first) + index}`] as CellObject | undefined;
    return cell?.v === undefined ? [] : [[index, String(cell.v)]];
  });
}

describe('the same document', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives the same bytes on any day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-14T23:59:58Z') });
    const later = await renderExcel(exampleDocument);
    expect(Buffer.compare(later, example)).toBe(0);
  });

  test('gives the same bytes in any time zone', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const elsewhere = await renderExcel(exampleDocument);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(elsewhere, example)).toBe(0);
  });
});

const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a\u0000b', '_x0041_', '&<>"\'', '😀\ud800', ']]>', 'x'.repeat(40_000)];

function hostileDocument(texts: readonly string[]): Document {
  const table: TableBlock = {
    kind: 'table',
    id: 'hostile',
    filter: true,
    columns: [
      { id: 'text', label: texts[0] ?? 'text', kind: 'text' },
      { id: 'number', label: 'Number', kind: 'number', bar: true },
    ],
    rows: texts.map((text, index) => [{ value: text, link: 'summary' }, { value: index - 3 }]),
    note: texts[1] ?? '',
  };
  const block: Block = { kind: 'list', title: texts[2] ?? '', items: texts };
  const summary: Section = { ...section('summary', texts[3] ?? 's', block), role: 'summary' };
  return { ...documentOf(summary, section('two', texts[3] ?? 's', table)), title: texts.join(' '), author: texts[4] ?? '' };
}

describe('hostile text', () => {
  test('stays text, made visible and cut with a note', async () => {
    const bytes = await renderExcel(hostileDocument(HOSTILE));
    const found = values(bytes, readBack(bytes).SheetNames[1] ?? '');
    expect(found).toEqual(expect.arrayContaining(['=1+1', '+1', '-1', '@SUM(A1)', 'a␀b', '_x0041_', ']]>', '😀�']));
    // Once in its cell, once in the document's title.
    expect(found.filter((value) => typeof value === 'string' && value.length === 32_767 && value.endsWith(']'))).toHaveLength(2);
    expect(cellsOf(readBack(bytes), readBack(bytes).SheetNames[1] ?? '').filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  });

  test.skipIf(!officeIsThere)('opens in Office without a repair', async () => {
    expect(checkOffice(await renderExcel(hostileDocument(HOSTILE)), 'hostile.xlsx')).toMatch(/: clean$/u);
  });

  test.skipIf(!officeIsThere)('of any kind opens in Office without a repair', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 5, maxLength: 8 }), async (texts) => {
        expect(checkOffice(await renderExcel(hostileDocument(texts)), 'any.xlsx')).toMatch(/: clean$/u);
      }),
      { numRuns: 6 },
    );
  });
});

const NUMBERS: TableBlock = {
  kind: 'table',
  id: 'numbers',
  columns: [
    { id: 'period', label: 'Period', kind: 'period' },
    { id: 'actual', label: 'Actual', kind: 'number', decimals: 0 },
    { id: 'double', label: 'Double', kind: 'number', decimals: 0, formula: '{double} = {actual} * {two}' },
  ],
  rows: [
    [{ value: '202601', text: 'Jan' }, { value: 4 }, { value: 8 }],
    [{ value: '202602', text: 'Feb' }, { value: null, text: 'withheld' }, { value: 5 }],
    [{ value: '202603', text: 'Mar' }, { value: 6 }, { value: 99 }],
    [{ value: '202604', text: 'Apr' }, { value: 7, text: '7?' }, { value: null }],
  ],
  constants: { two: 2 },
};

function chartOf(numbers: readonly (number | null)[]): Block {
  return {
    kind: 'chart',
    id: 'chart',
    title: 'Chart',
    alt: 'Four months.',
    unit: '',
    decimals: 0,
    labels: ['Jan', 'Feb', 'Mar', 'Apr'],
    series: [{ name: 'Actual', role: 'actual', column: 'actual', values: numbers }],
    table: 'numbers',
  };
}

describe('formulas', () => {
  test('are live only where the row gives the value', async () => {
    const made = readBack(await renderExcel(documentOf(section('one', 'One', NUMBERS))));
    const formulas = cellsOf(made, 'One').filter(([, cell]) => cell.f !== undefined);
    expect(formulas.map(([, cell]) => [cell.f, cell.v])).toEqual([['IF(COUNT(B5)<1,"",B5*numbers_two)', 8]]);
    expect(cellsOf(made, 'One').map(([, cell]) => cell.v)).toEqual(expect.arrayContaining([5, 99, 'withheld', '7?']));
  });

  test('with an unknown column say what to do', async () => {
    const [period, actual] = NUMBERS.columns;
    if (period === undefined || actual === undefined) throw new Error('Unexpected table, expected two columns');
    const wrong: TableBlock = {
      ...NUMBERS,
      columns: [period, actual, { id: 'double', label: 'D', kind: 'number', formula: '{nobody} * 2' }],
    };
    await expect(renderExcel(documentOf(section('one', 'One', wrong)))).rejects.toThrow(/^Unexpected \{nobody\} in the formula/u);
  });
});

describe('charts', () => {
  test('read numbers beside the page where the table shows words: a chart would draw them as zero', async () => {
    const bytes = await renderExcel(documentOf(section('one', 'One', NUMBERS, chartOf([4, null, 6, 7]))));
    const chart = part(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain(`<c:f>'One'!$A$5:$A$8</c:f>`);
    expect(chart).toContain(`<c:f>'One'!$J$5:$J$8</c:f>`);
    const sheet = readBack(bytes).Sheets['One'] ?? {};
    expect(['J4', 'J5', 'J6', 'J7', 'J8'].map((cell) => (sheet[cell] as CellObject | undefined)?.v)).toEqual([
      'Actual',
      4,
      undefined,
      6,
      7,
    ]);
  });

  test('without a number say so in words', async () => {
    const bytes = await renderExcel(documentOf(section('one', 'One', chartOf([null, null, null, null]))));
    expect(part(bytes, 'xl/charts/chart1.xml')).toBe('');
    expect(values(bytes, 'One')).toContain('Chart: Four months.');
  });
});

test('a document without sections says what to do', async () => {
  await expect(renderExcel(documentOf())).rejects.toThrow(/^Unexpected document without sections/u);
});

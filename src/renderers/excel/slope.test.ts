import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { CellObject } from '@e965/xlsx';
import type { Document, Section, SlopeBlock, TableBlock } from '../../core/document.ts';
import { checkOffice, hasCheckOffice } from '../../../test/office/check-office.ts';
import { readBack, splitReference } from '../../../test/office/read-back.ts';
import { twinningDocument } from '../../../test/documents/twinning.ts';
import { renderExcel } from './index.ts';

const bytes = await renderExcel(twinningDocument);
const book = readBack(bytes);
const officeIsThere = hasCheckOffice();

function part(of: Uint8Array, path: string): string {
  return strFromU8(unzipSync(of)[path] ?? new Uint8Array());
}

function topicBlocks(): { readonly slope: SlopeBlock; readonly table: TableBlock; readonly section: Section } {
  const section = twinningDocument.sections.find((one) => one.id === 'antenatal');
  const slope = section?.blocks.find((block) => block.kind === 'slope');
  const table = section?.blocks.find((block) => block.kind === 'table');
  if (section === undefined || slope === undefined || table === undefined) throw new Error('Unexpected document, expected a topic');
  return { section, slope, table };
}

function topicWith(slope: Partial<SlopeBlock>, table: Partial<TableBlock>): Document {
  const topic = topicBlocks();
  const blocks = [
    { ...topic.slope, ...slope },
    { ...topic.table, ...table },
  ];
  return { ...twinningDocument, sections: [{ ...topic.section, blocks }] };
}

/** Series of a chart: name, cells, cached values by index. */
function seriesOf(of: Uint8Array, path: string): { xml: string; cells: string; cached: [number, number][] }[] {
  return [...part(of, path).matchAll(/<c:ser>.*?<\/c:ser>/gu)].map(([xml]) => {
    const [, cells = '', cache = ''] = /<c:numRef><c:f>([^<]*)<\/c:f>(.*?)<\/c:numRef>/u.exec(xml) ?? [];
    const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)];
    return { xml, cells, cached: points.map(([, index, value]): [number, number] => [Number(index), Number(value)]) };
  });
}

function rowValues(reference: string, of = book): [number, number][] {
  const [sheet, area] = splitReference(reference);
  const [, first = '', row = '', last = first] = /^([A-Z]+)(\d+)(?::([A-Z]+)\d+)?$/u.exec(area) ?? [];
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: to - from + 1 }, (_, index) => index).flatMap((index): [number, number][] => {
    const cell = of.Sheets[sheet]?.[`${String.fromCharCode(from + index)}${row}`] as CellObject | undefined;
    return typeof cell?.v === 'number' ? [[index, cell.v]] : [];
  });
}

test.skipIf(!officeIsThere)('opens in Office without a repair', () => {
  expect(checkOffice(bytes, 'twinning.xlsx')).toMatch(/: clean$/u);
});

test('every line shows what its cells hold, gaps as gaps', () => {
  const charts = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('xl/charts/chart'));
  expect(charts).toHaveLength(3);
  for (const path of charts) {
    const lines = seriesOf(bytes, path);
    expect(lines.length).toBeGreaterThan(3);
    for (const { cells, cached } of lines) expect(cached, `${path} ${cells}`).toEqual(rowValues(cells));
    expect(part(bytes, path)).toContain('<c:dispBlanksAs val="gap"/>');
    expect(part(bytes, path)).not.toContain('<c:legend>');
  }
});

test('lines are bound to the table’s own cells, names and measurements too', () => {
  const lines = seriesOf(bytes, 'xl/charts/chart3.xml');
  const inTable = lines.filter(({ cells }) => /^'Antenatal'!\$C\$\d+:\$D\$\d+$/u.test(cells));
  expect(inTable).toHaveLength(12);
  expect(inTable.find(({ xml }) => xml.includes('Gakenke'))?.cached).toEqual([
    [0, 50.97],
    [1, 72.07],
  ]);
  expect(inTable.filter(({ xml }) => /<c:tx><c:strRef><c:f>'Antenatal'!\$A\$\d+<\/c:f>/u.test(xml))).toHaveLength(11);
  expect(part(bytes, 'xl/charts/chart3.xml')).toMatch(/<c:cat><c:strRef><c:f>'Antenatal'!\$C\$\d+:\$D\$\d+<\/c:f>/u);
});

test('lines are told apart by width and dash, and named where they end', () => {
  const lines = seriesOf(bytes, 'xl/charts/chart3.xml');
  const byName = (name: string): string => lines.find(({ xml }) => xml.includes(name))?.xml ?? '';
  expect(byName('Gakenke')).toContain('<a:ln w="44450"');
  expect(byName('Mean of the others')).toContain('<a:prstDash val="dash"/>');
  expect(byName('Burera')).toContain('<a:ln w="15875"');
  expect(byName('Gakenke')).toMatch(/<c:idx val="1"\/><c:layout.*?<c:showSerName val="1"\/>/u);
  expect(byName('Burera')).not.toContain('<c:dLbls>');
});

test('a table that can be sorted does not carry lines that keep their thickness', async () => {
  const made = await renderExcel(topicWith({}, { filter: true }));
  const cells = seriesOf(made, 'xl/charts/chart1.xml').map((line) => line.cells);
  expect(cells.filter((one) => /!\$C\$/u.test(one))).toEqual([]);
  for (const { cells: one, cached } of seriesOf(made, 'xl/charts/chart1.xml')) expect(rowValues(one, readBack(made))).toEqual(cached);
});

test.each([
  ['other numbers than the line', { lines: [{ name: 'Gakenke', role: 'strong', values: [50, 72], row: 0 }] }],
  ['no such row', { lines: [{ name: 'Gakenke', role: 'strong', values: [50.97, 72.07], row: 99 }] }],
  ['columns that are not side by side', { columns: ['endline', 'baseline'] }],
  ['no such columns', { columns: ['nobody', 'endline'] }],
  ['no such table', { table: 'nobody' }],
] as const)('a table with %s is not bound: the numbers stand beside the page', async (_, slope) => {
  const made = await renderExcel(topicWith(slope as Partial<SlopeBlock>, {}));
  const lines = seriesOf(made, 'xl/charts/chart1.xml');
  for (const { cells, cached } of lines) {
    expect(cells).not.toMatch(/!\$[A-E]\$/u);
    expect(rowValues(cells, readBack(made))).toEqual(cached);
  }
  expect(lines.length).toBeGreaterThan(0);
});

test('a slope that nobody measured says so in words', async () => {
  const made = await renderExcel(topicWith({ lines: [{ name: 'A', role: 'strong', values: [null, null] }] }, {}));
  expect(part(made, 'xl/charts/chart1.xml')).toBe('');
});

test('a heat map is shaded from nothing to all, white letters on dark, and words keep their shade', () => {
  const sheet = part(bytes, 'xl/worksheets/sheet4.xml');
  expect(sheet.match(/<cfRule type="colorScale"/gu)).toHaveLength(5);
  expect(sheet).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="1"/>');
  expect(part(bytes, 'xl/styles.xml')).toContain('<dxfs count="1"><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs>');
  expect(book.Sheets['Dose']?.['B6']?.v).toBe(0);
  expect(book.Sheets['Dose']?.['F6']?.v).toBe('3 of 4');
});

test('a percent is shaded up to 100', async () => {
  const heat: TableBlock = {
    kind: 'table',
    id: 'heat',
    columns: [{ id: 'a', label: 'A', kind: 'percent', heat: true }],
    rows: [[{ value: 40 }], [{ value: null, text: 'no plan' }], [{ value: 0.5, style: { kind: 'share' } }], [{ value: 90 }]],
  };
  const section: Section = { id: 's', title: 'S', sheet: 'S', role: 'annex', blocks: [heat] };
  const sheet = part(await renderExcel({ ...twinningDocument, sections: [section] }), 'xl/worksheets/sheet1.xml');
  const areas = [...sheet.matchAll(/sqref="([^"]+)"><cfRule type="cellIs"[^>]*><formula>([^<]+)/gu)].map(([, area, from]) => [area, from]);
  expect(areas).toEqual([
    ['A5 A8', '72'],
    ['A7', '0.72'],
  ]);
});

test('a picture and its numbers are one page', () => {
  for (const sheet of [1, 2, 3]) expect(part(bytes, `xl/worksheets/sheet${sheet}.xml`)).toContain('fitToHeight="1"');
});

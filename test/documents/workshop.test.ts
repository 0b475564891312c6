/** Trees and forms in every format: what a retreat prints, and what is read back from it. */
import { expect, test } from 'vitest';
import type { Document, FormPart, Section } from '../../src/core/document.ts';
import { treeSvg } from '../../src/renderers/charts/tree/tree-svg.ts';
import { partText, unzipParts } from '../../src/renderers/archive/parts.ts';
import { renderExcel } from '../../src/renderers/excel/index.ts';
import { htmlPage } from '../../src/renderers/html/html.ts';
import { documentJson } from '../../src/renderers/json/json.ts';
import { readDocument } from '../../src/renderers/json/read-document.ts';
import { markdownPage, renderMarkdown } from '../../src/renderers/markdown/markdown.ts';
import { displayWidth } from '../../src/renderers/terminal/display-width.ts';
import { terminalPage } from '../../src/renderers/terminal/page.ts';
import { checkOffice, hasCheckOffice } from '../office/check-office.ts';
import { readBack } from '../office/read-back.ts';
import { workshopDocument } from './workshop.ts';

const trees = workshopDocument.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'tree'));
const officeIsThere = hasCheckOffice();

function onlySection(id: string): Document {
  return { ...workshopDocument, sections: workshopDocument.sections.filter((section) => section.id === id) };
}

function withPart(part: FormPart): Document {
  const section: Section = { id: 's', title: 'S', sheet: 'S', role: 'handout', blocks: [{ kind: 'form', id: 'f', parts: [part] }] };
  return { ...workshopDocument, sections: [section] };
}

test.each(trees.map((tree) => [tree.id, tree] as const))('tree %s', async (id, tree) => {
  await expect(treeSvg(tree)).toMatchFileSnapshot(`expected/${id}.svg`);
});

test('the Markdown page, with every picture beside it', async () => {
  const page = markdownPage(workshopDocument);
  await expect(page).toMatchFileSnapshot('expected/workshop.md');
  const paths = renderMarkdown(workshopDocument).map((file) => file.path);
  expect(paths).toEqual(['retreat.md', ...trees.map((tree) => `charts/${tree.id}.svg`)]);
  for (const [, path] of page.matchAll(/\]\(((?!#)[^)]+)\)/g)) expect(paths).toContain(path);
});

test('trees and forms in the terminal', async () => {
  const pages = workshopDocument.sections.map((section) => terminalPage(onlySection(section.id), { columns: 80, colour: false }));
  await expect(pages.join('\n')).toMatchFileSnapshot('expected/workshop.txt');
});

test.each([40, 60, 80, 120])('no line is wider than %d columns', (columns) => {
  for (const language of ['en', 'fr'] as const) {
    for (const section of workshopDocument.sections) {
      const wide = terminalPage({ ...onlySection(section.id), language }, { columns, colour: false })
        .split('\n')
        .filter((line) => displayWidth(line) > columns);
      expect(wide).toEqual([]);
    }
  }
});

test('the HTML page needs nothing from elsewhere; each handout begins a page', () => {
  const page = htmlPage(workshopDocument);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import/i);
  expect(page.match(/<section id="[^"]*" class="handout">/gu)).toHaveLength(4);
  expect(page).toContain('section.handout { page: handout; break-before: page;');
  expect(page).toContain('☐ after debate');
  expect(page.match(/<div class="line">/gu)).toHaveLength(4 + 6 * 3);
});

test('a sheet for each handout: A4, rows of at least 9 mm, borders to write between', async () => {
  const bytes = await renderExcel(workshopDocument);
  const parts = unzipParts(bytes);
  if (officeIsThere) expect(checkOffice(bytes, 'workshop.xlsx')).toMatch(/: clean$/u);
  for (const [index, section] of workshopDocument.sections.entries()) {
    if (section.role !== 'handout') continue;
    const sheet = partText(parts, `xl/worksheets/sheet${index + 1}.xml`, '');
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/u);
  }
  const commitments = partText(parts, 'xl/worksheets/sheet5.xml', '');
  const heights = [...commitments.matchAll(/<row r="(\d+)"[^>]*\sht="([\d.]+)"/gu)];
  const blank = heights.filter(([, row]) => Number(row) > 6).map(([, , points]) => (Number(points) / 72) * 25.4);
  expect(blank.filter((millimetres) => millimetres >= 9).length).toBeGreaterThanOrEqual(10);
});

test('a grid that is read back: headings exactly its columns, a real table, a name for it', async () => {
  const book = readBack(await renderExcel(workshopDocument));
  const name = book.Workbook?.Names?.find((one) => one.Name === 'commitments');
  expect(name?.Ref).toMatch(/^'?Commitments'?!\$A\$\d+:\$D\$\d+$/u);
  const [, first = '', last = ''] = /\$A\$(\d+):\$D\$(\d+)$/u.exec(name?.Ref ?? '') ?? [];
  expect(Number(last) - Number(first)).toBe(11);
  const sheet = book.Sheets['Commitments'] ?? {};
  const at = (cell: string): unknown => (sheet[cell] as { v?: unknown } | undefined)?.v;
  expect(['A', 'B', 'C', 'D'].map((column) => at(`${column}${first}`))).toEqual(['What', 'Who', 'By when', 'Priority']);
  expect(['A', 'B', 'C', 'D'].map((column) => at(`${column}${Number(first) + 1}`))).toEqual([
    'Clear the 14 vacant posts',
    'Director of human resources',
    '2026-09-30',
    'skilled-birth-attendance',
  ]);
  const merges = sheet['!merges'] ?? [];
  expect(merges.filter((merge) => merge.s.r + 1 >= Number(first) && merge.e.r + 1 <= Number(last))).toEqual([]);
  const table = partText(unzipParts(await renderExcel(workshopDocument)), 'xl/tables/table1.xml', '');
  expect(table).toContain(`displayName="table_commitments" ref="A${first}:D${last}"`);
  expect(table).not.toContain('autoFilter');
});

test.each([
  ['a name that reads as a cell', { readBack: 'q-1' }],
  ['headings that no table can have', { columns: ['What', 'what', ' '] }],
  ['no row at all', { blank: 0 }],
  ['blank rows beyond a page', { blank: 80 }],
])('a grid with %s is no broken workbook', async (_, change) => {
  const part: FormPart = {
    kind: 'grid',
    columns: ['What', 'Who', 'When'],
    widths: [3, 1, 1],
    rows: [],
    blank: 3,
    readBack: 'promises',
    ...change,
  };
  const bytes = await renderExcel(withPart(part));
  if (officeIsThere) expect(checkOffice(bytes, 'grid.xlsx')).toMatch(/: clean$/u);
});

test('a saved document comes back the same', () => {
  expect(readDocument(documentJson(workshopDocument), 'document.json')).toEqual(workshopDocument);
});

const GRID = { kind: 'grid', columns: ['What', 'Who'], widths: [1, 1], rows: [], blank: 1 } as const;

test.each<[string, unknown, RegExp]>([
  ['a width too few', { ...GRID, widths: [1] }, /one width for each column/],
  ['a text too many', { ...GRID, rows: [['a', 'b', 'c']] }, /one text for each column/],
  ['fewer than no rows', { ...GRID, blank: -1 }, /Unexpected value/],
  ['three fields', { kind: 'matrix', across: 'a', up: 'b', fields: ['1', '2', '3'], items: [] }, /Unexpected value/],
  ['a part of an unknown kind', { kind: 'crossword' }, /Unexpected value/],
  ['a million lines', { kind: 'lines', label: 'Why', lines: 1_000_000 }, /Unexpected value/],
])('a saved form with %s is refused', (_, part, message) => {
  expect(() => readDocument(JSON.stringify(withPart(part as FormPart)), 'document.json')).toThrow(message);
});

test('two grids read back under one name are refused: nobody would know which', () => {
  const grid: FormPart = { ...GRID, readBack: 'commitments' };
  const [section] = withPart(grid).sections;
  if (section === undefined) throw new Error('Unexpected document, expected a section');
  const twice = { ...section, blocks: [{ kind: 'form', id: 'f', parts: [grid, grid] }] };
  expect(() => readDocument(JSON.stringify({ ...workshopDocument, sections: [twice] }), 'document.json')).toThrow('second "commitments"');
});

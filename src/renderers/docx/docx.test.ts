import { expect, test } from 'vitest';
import type { Document, TreeNode } from '../../core/document.ts';
import { exampleDocument } from '../../../test/documents/stocktake.ts';
import { twinningDocument } from '../../../test/documents/twinning.ts';
import { workshopDocument } from '../../../test/documents/workshop.ts';
import { checkOffice, hasCheckOffice } from '../../../test/office/check-office.ts';
import { readBack } from '../../../test/office/read-back.ts';
import { partText, unzipParts, type Parts } from '../archive/parts.ts';
import { cellText } from '../format-number.ts';
import { statusText } from '../status-text.ts';
import { renderDocx } from './index.ts';

const DOCUMENTS: [string, Document][] = [
  ['stocktake', exampleDocument],
  ['stocktake in French', { ...exampleDocument, language: 'fr' }],
  ['twinning', twinningDocument],
  ['workshop', workshopDocument],
  ['workshop in French', { ...workshopDocument, language: 'fr' }],
];
const officeIsThere = hasCheckOffice();

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** The texts of each paragraph, in their order. */
function paragraphs(parts: Parts): { readonly style: string; readonly text: string }[] {
  const xml = partText(parts, 'word/document.xml', '');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gsu)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(inner)?.[1] ?? '',
    text: unescaped([...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)].map(([, text = '\n']) => text).join('')),
  }));
}

async function partsOf(document: Document): Promise<Parts> {
  return unzipParts(await renderDocx(document));
}

test.each(DOCUMENTS)('%s: twice the same bytes, and nothing that Word would repair', async (name, document) => {
  const [one, two] = [await renderDocx(document), await renderDocx(document)];
  expect(two).toEqual(one);
  if (officeIsThere) expect(checkOffice(one, `${name.replaceAll(' ', '-')}.docx`)).toMatch(/: clean$/u);
});

test.each(DOCUMENTS)('%s: every section is a heading, in its order', async (_, document) => {
  const headings = paragraphs(await partsOf(document)).filter((paragraph) => paragraph.style === 'Heading1');
  expect(headings.map((heading) => heading.text)).toEqual(document.sections.map((section) => section.title));
});

test.each(DOCUMENTS)('%s: every cell of every table stands in it as people read it', async (_, document) => {
  const found = new Set(paragraphs(await partsOf(document)).map((paragraph) => paragraph.text));
  let cells = 0;
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    if (block.kind !== 'table') continue;
    for (const [index, column] of block.columns.entries()) {
      if (block.rows.length > 0) expect(found).toContain(column.label.replaceAll(' %', '\u00A0%'));
      for (const row of block.rows) {
        const cell = row[index];
        if (cell === undefined) continue;
        const isStatus = column.kind === 'status' && cell.text === undefined && typeof cell.value === 'string';
        expect(found).toContain(isStatus ? statusText(String(cell.value), document.language) : cellText(cell, column, document.language));
        cells++;
      }
    }
  }
  expect(cells).toBeGreaterThan(4);
});

test('texts of trees and forms stand in it; control characters are seen, an equals sign stays text', async () => {
  const texts = paragraphs(await partsOf(workshopDocument)).map((paragraph) => paragraph.text);
  const whole = texts.join('\n');
  for (const text of [
    'Recruitment waits for clearance by three ministries, one after the other',
    'The price list hangs in no ward <b>& is "unknown"</b>',
    'Large effect, easy: first',
    'Community health worker',
    '☐\u00A0after debate',
    'skilled-birth-attendance',
    '=1+1 is no formula',
    'Keep the chain short. A bell ␇ rings after ten minutes.',
  ]) {
    expect(whole).toContain(text);
  }
});

test('a tree too deep for the page is an outline with all its words', async () => {
  const root = Array.from({ length: 9 }).reduce<TreeNode>((node, _unused, level) => ({ text: `cause ${level}`, children: [node] }), {
    text: 'the root cause',
    note: 'seen',
    children: [],
  });
  const blocks = [{ kind: 'tree', id: 't', title: 'Deep', alt: '', style: 'whys', root }] as const;
  const bytes = await renderDocx({ ...workshopDocument, sections: [{ id: 's', title: 'S', sheet: 'S', role: 'subject', blocks }] });
  if (officeIsThere) expect(checkOffice(bytes, 'deep.docx')).toMatch(/: clean$/u);
  const texts = paragraphs(unzipParts(bytes)).map((paragraph) => paragraph.text);
  expect(texts).toContain('cause 8');
  expect(texts).toContain('– the root cause');
  expect(texts).toContain('seen');
});

test('blank rows of a form are at least 9 mm high', async () => {
  const xml = partText(await partsOf(workshopDocument), 'word/document.xml', '');
  const heights = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/gu)].map(([, twips]) => (Number(twips) / 1440) * 25.4);
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(9);
});

test('every chart is native: its part, its numbers as they are in the document, and a workbook that holds them', async () => {
  for (const document of [exampleDocument, twinningDocument]) {
    const parts = await partsOf(document);
    const blocks = document.sections.flatMap((section) => section.blocks);
    const pictures = blocks.filter((block) => block.kind === 'chart' || block.kind === 'slope');
    expect(pictures.length).toBeGreaterThan(1);
    expect([...parts.keys()].filter((path) => /^word\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(pictures.length);
    const text = partText(parts, 'word/document.xml', '');
    for (const [index, block] of pictures.entries()) {
      expect(text).toContain(`r:id="rIdChart${index + 1}"`);
      const chart = partText(parts, `word/charts/chart${index + 1}.xml`, '');
      const lines = block.kind === 'chart' ? block.series.filter((series) => series.role !== 'high') : block.lines;
      const known = lines.flatMap((line) => line.values.filter((value) => value !== null));
      for (const value of known) expect(chart).toContain(`<c:v>${value}</c:v>`);
      const book = readBack(parts.get(`word/embeddings/chart${index + 1}.xlsx`) ?? new Uint8Array());
      const numbers = new Set(Object.values(book.Sheets['Data'] ?? {}).map((cell: unknown) => (cell as { v?: unknown }).v));
      for (const value of known) expect(numbers).toContain(value);
    }
  }
});

test('the workbook inside is clean too, and a series reads the cells that hold its numbers', async () => {
  const parts = await partsOf(exampleDocument);
  const bytes = parts.get('word/embeddings/chart1.xlsx') ?? new Uint8Array();
  if (officeIsThere) expect(checkOffice(bytes, 'chart1.xlsx')).toMatch(/: clean$/u);
  const sheet = readBack(bytes).Sheets['Data'] ?? {};
  const chart = partText(parts, 'word/charts/chart1.xml', '');
  let read = 0;
  for (const [, column = '', first, last, cache = ''] of chart.matchAll(
    /<c:numRef><c:f>'Data'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)<\/c:f>(.*?)<\/c:numRef>/gsu,
  )) {
    for (const [, index, value] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/gu)) {
      const row = Number(first) + Number(index);
      expect(row).toBeLessThanOrEqual(Number(last));
      expect((sheet[`${column}${row}`] as { v?: unknown } | undefined)?.v).toBe(Number(value));
      read++;
    }
  }
  expect(read).toBeGreaterThan(10);
});

test('links lead to headings that are there, and ids of bookmarks are unique', async () => {
  const text = partText(await partsOf(exampleDocument), 'word/document.xml', '');
  const names = [...text.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, name]) => name);
  const anchors = [...text.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/gu)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(0);
  for (const anchor of anchors) expect(names).toContain(anchor);
  expect(new Set(names).size).toBe(exampleDocument.sections.length);
});

test('each handout begins a page of its own', async () => {
  const text = partText(await partsOf(workshopDocument), 'word/document.xml', '');
  for (const section of workshopDocument.sections.filter((one) => one.role === 'handout')) {
    const at = text.indexOf(section.title.replaceAll('&', '&amp;'));
    const paragraph = text.slice(text.lastIndexOf('<w:p>', at), at);
    expect(paragraph).toContain('<w:pageBreakBefore/>');
  }
});

test.each([
  ['en', 'en-GB'],
  ['fr', 'fr-FR'],
] as const)('the language %s is set, with the author and no moment of writing', async (language, tag) => {
  const parts = await partsOf({ ...workshopDocument, language });
  expect(partText(parts, 'word/styles.xml', '')).toContain(`w:val="${tag}"`);
  const core = partText(parts, 'docProps/core.xml', '');
  expect(core).toContain('<dc:creator>Delivery Unit</dc:creator>');
  expect(core.match(/1980-01-01T00:00:00Z/gu)).toHaveLength(2);
  expect(core).not.toMatch(/20\d\d-/u);
});

test('a document without sections is refused', async () => {
  await expect(renderDocx({ ...workshopDocument, sections: [] })).rejects.toThrow('without sections');
});

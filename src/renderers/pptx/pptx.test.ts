import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleDocument } from '../../../test/documents/stocktake.ts';
import { twinningDocument } from '../../../test/documents/twinning.ts';
import { checkOffice, hasCheckOffice } from '../../../test/office/check-office.ts';
import type { Block, ChartBlock, Document, Section, SlopeBlock, TableBlock } from '../../core/document.ts';
import { cellText } from '../format-number.ts';
import { renderPptx } from './index.ts';

interface Opened {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly slides: readonly string[];
  readonly notes: string;
  readonly charts: readonly string[];
}

function part(parts: Opened['parts'], path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

function all(parts: Opened['parts'], pattern: RegExp): string[] {
  const number = (path: string): number => Number(/\d+/.exec(path)?.[0] ?? 0);
  const paths = Object.keys(parts).filter((path) => pattern.test(path));
  return paths.sort((one, two) => number(one) - number(two)).map((path) => part(parts, path));
}

async function open(document: Document): Promise<Opened> {
  const parts = unzipSync(await renderPptx(document));
  return {
    parts,
    slides: all(parts, /^ppt\/slides\/slide\d+\.xml$/),
    notes: all(parts, /^ppt\/notesSlides\//).join(''),
    charts: all(parts, /^ppt\/charts\/chart\d+\.xml$/),
  };
}

/** The text of a slide, a paragraph a line. */
function textOf(slide: string): string {
  const paragraphs = slide.match(/<a:p>.*?<\/a:p>/gs) ?? [];
  const text = paragraphs.map((one) => (one.match(/<a:t>[^<]*<\/a:t>/g) ?? []).join('').replace(/<\/?a:t>/g, ''));
  return text
    .join('\n')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Words alone: lines, spaces and breaks do not count. */
function words(text: string): string {
  return text.replace(/\s+/g, '');
}

function withSections(...sections: Section[]): Document {
  return { ...exampleDocument, sections };
}

function section(role: Section['role'], ...blocks: Block[]): Section {
  return { id: `a-${role}`, title: `The ${role}`, sheet: `The ${role}`, role, blocks };
}

const subject = (...blocks: Block[]): Document => withSections(section('subject', ...blocks));

function table(rows: number, more: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    id: 'places',
    title: 'Places',
    columns: [
      { id: 'place', label: 'District', kind: 'text' },
      { id: 'value', label: 'Value', kind: 'number', decimals: 0, align: 'right' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [{ value: `District ${index}` }, { value: 1000 + index }]),
    ...more,
  };
}

const officeIsThere = hasCheckOffice();

test.skipIf(!officeIsThere).each([
  ['a stocktake', exampleDocument],
  ['a twinning', twinningDocument],
  ['no sections', withSections()],
  ['only annexes', withSections(section('annex', table(3)))],
])('Office would open %s', async (_, document) => {
  expect(checkOffice(await renderPptx(document), 'deck.pptx')).toMatch(/: clean$/);
});

test('workbooks within charts are clean too', async () => {
  const { parts } = await open(twinningDocument);
  const books = Object.entries(parts).filter(([path]) => path.startsWith('ppt/embeddings/'));
  expect(books.length).toBeGreaterThan(0);
  for (const [, bytes] of books.slice(0, officeIsThere ? 2 : 0)) expect(checkOffice(bytes, 'data.xlsx')).toMatch(/: clean$/);
});

test('the same document gives the same bytes, whatever was drawn before and whenever', async () => {
  const first = await renderPptx(exampleDocument);
  await renderPptx(twinningDocument);
  const again = await renderPptx(exampleDocument);
  expect(Buffer.compare(first, again)).toBe(0);
  const core = part(unzipSync(first), 'docProps/core.xml');
  expect(core).toContain('<dc:creator>Delivery Unit</dc:creator>');
  expect(core).toContain('1980-01-01T00:00:00Z');
  const today = new Date().toISOString().slice(0, 10);
  for (const bytes of Object.values(unzipSync(first))) expect(strFromU8(bytes, true)).not.toContain(today);
});

test('slides: cover, summary, subjects, and what is left out', async () => {
  const { slides } = await open(exampleDocument);
  const texts = slides.map(textOf);
  expect(texts[0]).toContain('stocktake for June 2026');
  expect(texts[0]).toContain('Delivery Unit');
  expect(texts[1]).toContain('7 priorities · 30 districts · 503 of 521 facilities reported');
  expect(texts.at(-1)).toContain('What is not on these slides');
  for (const one of exampleDocument.sections.filter(({ role }) => role === 'annex')) expect(texts.at(-1)).toContain(one.title);
  expect(texts.at(-1)).toContain('Medicine stock-outs ↓: Month by month (24 rows)');
  // One to four slides a subject.
  const subjects = exampleDocument.sections.filter(({ role }) => role === 'subject');
  expect(slides.length).toBeGreaterThanOrEqual(subjects.length + 3);
  expect(slides.length).toBeLessThanOrEqual(subjects.length * 4 + 4);
});

test('every number and word of the summary is on its slides', async () => {
  const { slides } = await open(exampleDocument);
  const text = words(slides.slice(1, 4).map(textOf).join('\n'));
  const [summary] = exampleDocument.sections;
  for (const block of summary?.blocks ?? []) {
    if (block.kind === 'callout') for (const line of block.lines) expect(text).toContain(words(line));
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      for (const [index, cell] of row.entries()) {
        const column = block.columns[index];
        if (column === undefined || typeof cell.value === 'object' || column.kind === 'status') continue;
        expect(text).toContain(words(cellText(cell, column, 'en')));
      }
    }
  }
});

test('the summary leads to the slides of its subjects', async () => {
  const { parts, slides } = await open(exampleDocument);
  const target = slides.findIndex((slide) => textOf(slide).startsWith('Medicine stock-outs'));
  const relations = part(parts, 'ppt/slides/_rels/slide2.xml.rels');
  expect(relations).toContain(`slide${target + 1}.xml`);
});

test('letters are never smaller than 14 points, in tables 12', async () => {
  for (const document of [exampleDocument, twinningDocument]) {
    const { slides, charts } = await open(document);
    for (const slide of slides) {
      const outside = slide.replace(/<a:tbl>.*?<\/a:tbl>/gs, '');
      const sizes = [...outside.matchAll(/sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(1400, ...sizes)).toBe(1400);
      const inTables = [...slide.matchAll(/sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(1200, ...inTables)).toBe(1200);
    }
    for (const chart of charts) expect(Math.min(...[...chart.matchAll(/sz="(\d+)"/g)].map(([, size]) => Number(size)))).toBe(1400);
  }
});

test('nothing stands outside its slide', async () => {
  for (const document of [exampleDocument, twinningDocument, subject(table(40))]) {
    for (const slide of (await open(document)).slides) {
      for (const [, x, y, cx, cy] of slide.matchAll(/<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)) {
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(12_192_000);
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(6_858_000);
      }
    }
  }
});

const CHART: ChartBlock = {
  kind: 'chart',
  id: 'c',
  title: 'Births: actual against plan',
  alt: 'Actual rises, with a gap.',
  unit: '%',
  decimals: 1,
  labels: ['Jan 2026', 'Feb 2026', 'Mar 2026'],
  series: [
    { name: 'Actual', role: 'actual', values: [71, null, 73.5] },
    { name: 'Plan', role: 'plan', values: [70, 72, 74] },
    { name: 'Low', role: 'low', values: [null, null, 70] },
    { name: 'High', role: 'high', values: [null, null, 77] },
    { name: 'Nothing', role: 'thin', values: [null, null, null] },
  ],
};

test('a gap is a gap, in the picture and in its workbook; the picture has its words', async () => {
  const { parts, charts, slides } = await open(subject(CHART));
  const [chart = ''] = charts;
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  expect(chart).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>71</c:v></c:pt><c:pt idx="2"><c:v>73.5</c:v></c:pt></c:numCache>');
  expect(chart).not.toContain('<c:v>0</c:v>');
  expect(chart).toContain('<a:prstDash val="dash"/>');
  expect(chart).not.toContain('Nothing');
  expect(slides[1]).toContain('descr="Actual rises, with a gap."');
  const book = unzipSync(parts['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array());
  const sheet = part(book, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="C4"><f>D4-B4</f><v>7</v></c>');
  expect(sheet).toContain('<c r="E2"><v>71</v></c>');
  expect(sheet).not.toContain('r="E3"');
  expect(part(parts, 'ppt/charts/_rels/chart1.xml.rels')).toContain('Microsoft_Excel_Worksheet1.xlsx');
});

test('a band below zero is drawn as two thin lines', async () => {
  const low = { name: 'Low', role: 'low' as const, values: [null, null, -3] };
  const block = { ...CHART, series: [...CHART.series.filter(({ role }) => role !== 'low'), low] };
  const [chart = ''] = (await open(subject(block))).charts;
  expect(chart).not.toContain('<c:barChart>');
  expect(chart.match(/sysDash/g)).toHaveLength(2);
});

test('a picture without a number is its words alone', async () => {
  const series = CHART.series.map((one) => ({ ...one, values: [null, null, null] }));
  const { charts, slides } = await open(subject({ ...CHART, series }));
  expect(charts).toEqual([]);
  expect(slides.map(textOf).join('\n')).toContain('Actual rises, with a gap.');
});

test('a slope joins no measurements across a missing one', async () => {
  const slope: SlopeBlock = {
    kind: 'slope',
    id: 's',
    title: 'Rounds',
    alt: 'One line.',
    unit: '',
    decimals: 1,
    labels: ['One', 'Two', 'Three'],
    lines: [
      { name: 'Kibungo', role: 'strong', values: [41.2, null, 55.5] },
      { name: 'Mean', role: 'mean', values: [40, 45, 50] },
    ],
  };
  const [chart = ''] = (await open(subject(slope))).charts;
  expect(chart).toContain('<c:pt idx="0"><c:v>41.2</c:v></c:pt><c:pt idx="2"><c:v>55.5</c:v></c:pt>');
  expect(chart).toContain('<c:showSerName val="1"/>');
  expect(chart).toContain('<a:prstDash val="dash"/>');
});

test('a long table goes on under its heading; every row is there once', async () => {
  const { slides } = await open(subject(table(40)));
  const texts = slides.map(textOf);
  const shown = texts.filter((text) => text.includes('District 1') || text.includes('Places'));
  expect(shown.length).toBeGreaterThan(1);
  for (const text of shown) expect(text).toMatch(/District\nValue/);
  expect(texts[1]).toContain('The subject (1/');
  expect(texts[2]).toContain('Places (continued)');
  for (let index = 0; index < 40; index++)
    expect(
      texts
        .join('\n')
        .split('\n')
        .filter((line) => line === `District ${index}`),
    ).toHaveLength(1);
});

test('a table too long for slides is named in its place and at the end', async () => {
  const texts = (await open(subject(table(400)))).slides.map(textOf);
  expect(texts.length).toBe(3);
  expect(texts[1]).toContain('Places: 400 rows, in the workbook, sheet “The subject”.');
  expect(texts[2]).toContain('The subject: Places (400 rows)');
});

test('a table too wide for a slide goes on with its next columns, each time with the names of its rows', async () => {
  const columns = Array.from({ length: 30 }, (_, index) => ({
    id: `c${index}`,
    label: `Indicator${index}`,
    kind: 'number' as const,
    decimals: 0,
  }));
  const wide = table(2, {
    columns: [{ id: 'place', label: 'District', kind: 'text' }, ...columns],
    rows: [0, 1].map((row) => [{ value: `District ${row}` }, ...columns.map((_, index) => ({ value: row * 100 + index }))]),
  });
  const text = (await open(subject(wide))).slides.map(textOf).join('\n');
  for (let index = 0; index < 30; index++) expect(text.split('\n')).toContain(`Indicator${index}`);
  expect(text.split('\n').filter((line) => line === 'District 0').length).toBeGreaterThan(1);
});

test('a text longer than a slide goes on, with all its words', async () => {
  const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
  const narrow = table(1, { rows: [[{ value: long }, { value: 5 }]] });
  for (const block of [
    { kind: 'paragraph', text: long },
    { kind: 'callout', tone: 'info', title: 'Read', lines: [long] },
    narrow,
  ] as Block[]) {
    const { slides } = await open(withSections(section('summary', block)));
    expect(slides.length).toBeGreaterThan(2);
    const text = words(slides.map(textOf).join('\n'));
    for (let index = 0; index < 900; index++) expect(text).toContain(`word${index}`);
  }
});

test('a title that no two lines hold stands on the slide in full', async () => {
  const title = `${'A very long title of a priority '.repeat(9)}end`;
  const { slides } = await open(withSections({ ...section('subject', table(2)), title }));
  expect(words(textOf(slides[1] ?? ''))).toContain(words(title));
});

test('headings longer than a slide run off no slide', async () => {
  const title = Array.from({ length: 700 }, (_, index) => `head${index}`).join(' ');
  const blocks: Block[] = [
    { kind: 'callout', tone: 'decision', title, lines: ['Decide.'] },
    table(2, { title }),
    { kind: 'list', title, items: ['One'] },
  ];
  const { slides } = await open(withSections(section('summary', ...blocks)));
  const text = slides.map(textOf).join('\n');
  for (const word of ['head0', 'head699', 'Decide.', 'One']) expect(text).toContain(word);
  for (const slide of slides) {
    for (const [, y, cy] of slide.matchAll(/<a:off x="\d+" y="(\d+)"\/>\s*<a:ext cx="\d+" cy="(\d+)"\/>/g)) {
      expect(Number(y) + Number(cy)).toBeLessThanOrEqual(6_858_000);
    }
  }
});

test('control characters are shown, XML stays text, formulas stay text', async () => {
  const nasty = 'a\u0000b\u0007 <b>&"\uFFFF =1+1 \uD800';
  const blocks: Block[] = [
    { kind: 'paragraph', text: nasty },
    { kind: 'paragraph', tone: 'note', text: nasty },
    table(1, { title: nasty, rows: [[{ value: nasty, link: 'nowhere' }, { value: 1 }]] }),
    { ...CHART, title: nasty, alt: nasty, unit: nasty, series: CHART.series.map((one) => ({ ...one, name: nasty })) },
  ];
  const document = { ...subject(...blocks), title: nasty, subtitle: nasty, author: nasty };
  const bytes = await renderPptx(document);
  if (officeIsThere) expect(checkOffice(bytes, 'deck.pptx')).toMatch(/: clean$/);
  const { slides } = await open(document);
  expect(textOf(slides[1] ?? '')).toContain('a␀b␇ <b>&"� =1+1 �');
});

test('notes are for the speaker, each in its own paragraph', async () => {
  const note = (text: string): Block => ({ kind: 'paragraph', tone: 'note', text });
  const { slides, notes } = await open(subject(note('First note.'), note('Second note.'), table(2, { note: 'Of the table.' })));
  expect(notes).toMatch(/<a:t>First note\.<\/a:t><\/a:r><\/a:p><a:p>.*<a:t>Second note\.<\/a:t>/s);
  expect(notes).toContain('Of the table.');
  expect(slides.map(textOf).join('\n')).not.toContain('First note.');
});

test('sheets to fill in, annexes and what is for facilitators are only listed', async () => {
  const secret: Section = {
    ...section('subject', { kind: 'paragraph', text: 'Ask the director alone.' }),
    id: 'f',
    title: 'Guide',
    facilitators: true,
  };
  const handout = section('handout', { kind: 'form', id: 'form', parts: [{ kind: 'lines', label: 'Your answer', lines: 3 }] });
  const form: Block = { kind: 'form', id: 'g', title: 'Commitments', parts: [{ kind: 'lines', label: 'I will', lines: 1 }] };
  const { slides } = await open(withSections(section('summary', { kind: 'paragraph', text: 'Said.' }, form), secret, handout));
  const text = slides.map(textOf).join('\n');
  expect(text).not.toMatch(/Ask the director|Your answer|I will/);
  expect(text).toMatch(/For facilitators only\nGuide/);
  expect(text).toContain('Sheets to be printed\nThe handout');
  expect(text).toContain('The summary: Commitments');
});

test('causes are boxes with lines; what is too deep is a list', async () => {
  const leaf = (text: string) => ({ text, children: [] });
  const root = {
    text: 'Stock-outs',
    children: [{ text: 'Late orders', category: 'Process', children: [leaf('No data')] }, leaf('No budget')],
  };
  const tree = (style: 'whys' | 'fishbone'): Block => ({ kind: 'tree', id: style, title: 'Causes', alt: 'Why.', style, root });
  const { slides, notes } = await open(subject(tree('whys'), tree('fishbone')));
  for (const slide of slides.slice(1, 3)) {
    expect(slide).toContain('prst="line"');
    for (const text of ['Stock-outs', 'Late orders', 'Process', 'No data', 'No budget']) expect(textOf(slide)).toContain(text);
  }
  expect(notes).toContain('Why.');
  const many = {
    text: 'Root',
    children: Array.from({ length: 60 }, (_, index) => ({ text: `Cause ${index}`, children: [leaf(`Deep ${index}`)] })),
  };
  const { slides: long } = await open(subject({ kind: 'tree', id: 'm', title: 'Many', alt: 'Many.', style: 'whys', root: many }));
  const lines = long.map(textOf).join('\n').split('\n');
  for (let index = 0; index < 60; index++) expect(lines).toContain(`Deep ${index}`);
});

test('French speaks French', async () => {
  const { slides } = await open({ ...subject(table(400)), language: 'fr' });
  const text = slides.map(textOf).join('\n');
  expect(text).toContain('Places : 400 lignes, dans le classeur, feuille « The subject ».');
  expect(text).toContain('Ce qui n’est pas sur ces diapositives');
  expect(slides.join('')).toContain('lang="fr-FR"');
  expect(slides.join('')).not.toContain('en-US');
});

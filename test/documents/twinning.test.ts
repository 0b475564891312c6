/** A document that is no stocktake, in every format: slope charts, a heat map, no plan and no trajectory. */
import { expect, test } from 'vitest';
import type { Document, SlopeBlock } from '../../src/core/document.ts';
import { slopeSvg } from '../../src/renderers/charts/slope/slope-svg.ts';
import { htmlPage } from '../../src/renderers/html/html.ts';
import { RENDERERS } from '../../src/renderers/index.ts';
import { documentJson } from '../../src/renderers/json/json.ts';
import { readDocument } from '../../src/renderers/json/read-document.ts';
import { markdownPage, renderMarkdown } from '../../src/renderers/markdown/markdown.ts';
import { displayWidth } from '../../src/renderers/terminal/display-width.ts';
import { terminalPage } from '../../src/renderers/terminal/page.ts';
import { checkOffice, hasCheckOffice } from '../office/check-office.ts';
import { twinningDocument } from './twinning.ts';

const PLAIN = { columns: 80, colour: false };
const blocks = twinningDocument.sections.flatMap((section) => section.blocks);
const slopes = blocks.filter((block) => block.kind === 'slope');
const french: Document = { ...twinningDocument, language: 'fr' };
// oxlint-disable-next-line no-control-regex -- colour codes begin with ESC
const COLOURS = /\u001B\[[\d;]*m/g;

function onlySection(id: string): Document {
  return { ...twinningDocument, sections: twinningDocument.sections.filter((section) => section.id === id) };
}

test('the terminal page is the summary', async () => {
  await expect(terminalPage(twinningDocument, PLAIN)).toMatchFileSnapshot('expected/twinning-page.txt');
});

test('a heat map in the terminal, and a document without a summary', async () => {
  await expect(terminalPage(onlySection('dose'), PLAIN)).toMatchFileSnapshot('expected/twinning-dose.txt');
});

test('the Markdown page', async () => {
  await expect(markdownPage(twinningDocument)).toMatchFileSnapshot('expected/twinning.md');
});

test.each(slopes.map((slope) => [slope.id, slope] as const))('slope %s', async (id, slope) => {
  await expect(slopeSvg(slope, 'en')).toMatchFileSnapshot(`expected/${id}.svg`);
});

test.each([40, 60, 80, 120])('no line is wider than %d columns', (columns) => {
  for (const document of [twinningDocument, french, ...twinningDocument.sections.map((section) => onlySection(section.id))]) {
    const wide = terminalPage(document, { columns, colour: false })
      .split('\n')
      .filter((line) => displayWidth(line) > columns);
    expect(wide).toEqual([]);
  }
});

test('colour changes no letter', () => {
  const coloured = terminalPage(twinningDocument, { columns: 80, colour: true });
  expect(coloured.replace(COLOURS, '')).toBe(terminalPage(twinningDocument, PLAIN));
});

test('a page says all that its tables have no room for', () => {
  const page = terminalPage(twinningDocument, PLAIN);
  expect(page).toContain('The gap closed because the mentor fell: that is no progress.');
});

test('lines that are not shown are counted', () => {
  const [slope] = slopes;
  if (slope === undefined) throw new Error('Unexpected document, expected a slope');
  const lines = Array.from({ length: 40 }, (_, index) => ({ name: `District ${index}`, role: 'plain' as const, values: [index, null] }));
  const section = { id: 's', title: 'S', sheet: 'S', role: 'summary' as const, blocks: [{ ...slope, lines }] };
  const page = terminalPage({ ...twinningDocument, sections: [section] }, PLAIN);
  expect(page.match(/District/g)).toHaveLength(24);
  expect(page).toContain('16 more lines are not shown');
});

test('every picture of the Markdown page is written beside it, and shades have marks', () => {
  const page = markdownPage(twinningDocument);
  const paths = renderMarkdown(twinningDocument).map((file) => file.path);
  expect(paths).toEqual(['twinning.md', ...slopes.map((slope) => `charts/${slope.id}.svg`)]);
  for (const [, path] of page.matchAll(/\]\(((?!#)[^)]+)\)/g)) expect(paths).toContain(path);
  expect(page).toContain('| █ 117 % |');
  expect(page).toContain('| · 0 % |');
});

test('the HTML page needs nothing from elsewhere; a missing number has no shade', () => {
  const page = htmlPage(twinningDocument);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import/i);
  expect(page).toContain('<td class="right number heat" style="background:#2F4156;color:#fff">100 %</td>');
  expect(page).toContain('<td class="right number heat none">—</td>');
});

test('a gap is a gap: no line joins two measurements across a missing one', () => {
  const rounds = slopes.find((slope) => slope.id === 'score-rounds');
  if (rounds === undefined) throw new Error('Unexpected document, expected the slope of rounds');
  const kibungo: SlopeBlock = { ...rounds, lines: rounds.lines.filter((line) => line.name === 'Kibungo') };
  const svg = slopeSvg(kibungo, 'en');
  // A path of two points would hold an L.
  expect(svg.match(/<path d="[^"]*L/g)).toBeNull();
  expect(svg.match(/<circle/g)).toHaveLength(2);
});

test('a slope that nobody measured is drawn without a number', () => {
  const [slope] = slopes;
  if (slope === undefined) throw new Error('Unexpected document, expected a slope');
  const empty: SlopeBlock = { ...slope, lines: slope.lines.map((line) => ({ ...line, values: [null, null] })) };
  expect(slopeSvg(empty, 'en')).not.toContain('NaN');
  expect(slopeSvg({ ...empty, lines: [] }, 'en')).not.toContain('NaN');
});

test('a saved document comes back the same', () => {
  expect(readDocument(documentJson(twinningDocument), 'document.json')).toEqual(twinningDocument);
});

test.each([
  ['one measurement', { labels: ['Jul 2021'] }, /sections\.0\.blocks\.2|labels/],
  ['a value too few', { lines: [{ name: 'A', role: 'strong', values: [1] }] }, /one value for each label/],
  ['a column too few', { columns: ['baseline'] }, /one column for each label/],
  ['an unknown role', { lines: [{ name: 'A', role: 'thick', values: [1, 2] }] }, /Unexpected value/],
])('a saved slope with %s is refused', (_, change, message) => {
  const [summary, ...rest] = twinningDocument.sections;
  const broken = summary?.blocks.map((block) => (block.kind === 'slope' ? { ...block, ...change } : block));
  const text = JSON.stringify({ ...twinningDocument, sections: [{ ...summary, blocks: broken }, ...rest] });
  expect(() => readDocument(text, 'document.json')).toThrow(
    message.source.includes('sections')
      ? expect.objectContaining({ at: expect.objectContaining({ field: expect.stringMatching(message) }) })
      : message,
  );
});

test('two pictures with one id are refused: one file would overwrite the other', () => {
  const twice = {
    ...twinningDocument,
    sections: twinningDocument.sections.map((one) => ({
      ...one,
      blocks: one.blocks.map((block) => (block.kind === 'slope' ? { ...block, id: 'same' } : block)),
    })),
  };
  expect(() => readDocument(JSON.stringify(twice), 'document.json')).toThrow('second "same"');
});

const officeIsThere = hasCheckOffice();

test.each(Object.keys(RENDERERS) as (keyof typeof RENDERERS)[])('%s draws it, also without a summary, twice the same', async (format) => {
  for (const document of [twinningDocument, french, onlySection('pair-1')]) {
    const [one, two] = [await RENDERERS[format](document), await RENDERERS[format](document)];
    expect(one.length).toBeGreaterThan(0);
    expect(two).toEqual(one);
    const [file] = one;
    if (officeIsThere && file?.path.endsWith('.xlsx') === true) expect(checkOffice(file.bytes, file.path)).toMatch(/: clean$/u);
  }
});

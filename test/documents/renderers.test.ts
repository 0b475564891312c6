/** The example document in every text format, held against what a person has looked at. */
import { expect, test } from 'vitest';
import { chartSvg } from '../../src/renderers/charts/svg.ts';
import { htmlPage } from '../../src/renderers/html/html.ts';
import { markdownPage, renderMarkdown } from '../../src/renderers/markdown/markdown.ts';
import { terminalPage } from '../../src/renderers/terminal/page.ts';
import { displayWidth } from '../../src/renderers/terminal/display-width.ts';
import { terminalTrajectory } from '../../src/renderers/terminal/trajectory-page.ts';
import { exampleDocument } from './stocktake.ts';

const PLAIN = { columns: 80, colour: false };
const charts = exampleDocument.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'chart'));
const french = { ...exampleDocument, language: 'fr' as const };
// oxlint-disable-next-line no-control-regex -- colour codes begin with ESC
const COLOURS = /\u001B\[[\d;]*m/g;

test('the terminal page', async () => {
  await expect(terminalPage(exampleDocument, PLAIN)).toMatchFileSnapshot('expected/page.txt');
});

test('a trajectory in the terminal', async () => {
  await expect(terminalTrajectory(exampleDocument, 'fully-immunised', PLAIN)).toMatchFileSnapshot('expected/trajectory.txt');
});

test('the Markdown page, in both languages', async () => {
  await expect(markdownPage(exampleDocument)).toMatchFileSnapshot('expected/stocktake.md');
  expect(markdownPage(french)).toContain('| 93,1\u202F% |');
});

test('the HTML page', async () => {
  await expect(htmlPage(exampleDocument)).toMatchFileSnapshot('expected/stocktake.html.txt');
});

test.each(charts.map((chart) => [chart.id, chart] as const))('chart %s', async (id, chart) => {
  await expect(chartSvg(chart, 'en')).toMatchFileSnapshot(`expected/${id}.svg`);
});

test.each([40, 60, 80, 120, 200])('no line is wider than %d columns', (columns) => {
  for (const document of [exampleDocument, french]) {
    const text = terminalPage(document, { columns, colour: false }) + terminalTrajectory(document, undefined, { columns, colour: false });
    const wide = text.split('\n').filter((line) => displayWidth(line) > columns);
    expect(wide).toEqual([]);
  }
});

test('colour changes no letter', () => {
  const coloured = terminalPage(exampleDocument, { columns: 80, colour: true });
  expect(coloured).toMatch(COLOURS);
  expect(coloured.replace(COLOURS, '')).toBe(terminalPage(exampleDocument, PLAIN));
});

test('an unknown priority is named with those that are known', () => {
  expect(() => terminalTrajectory(exampleDocument, 'malaria', PLAIN)).toThrow(
    'Unexpected priority "malaria", expected one of: skilled-birth',
  );
});

test('every picture of the Markdown page is written beside it, and every link has its anchor', () => {
  const page = markdownPage(exampleDocument);
  const paths = renderMarkdown(exampleDocument).map((file) => file.path);
  for (const [, path] of page.matchAll(/\]\(((?!#)[^)]+)\)/g)) expect(paths).toContain(path);
  for (const [, id] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(page).toContain(`<a id="${id}"></a>`);
});

test('the HTML page needs nothing from elsewhere and runs nothing', () => {
  const page = htmlPage(exampleDocument);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import/i);
  expect(page).toContain('&lt;script&gt;');
});

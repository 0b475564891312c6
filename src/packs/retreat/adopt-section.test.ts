import { expect, test } from 'vitest';
import type { Block, ChartBlock, Section, TableBlock } from '../../core/document.ts';
import { adoptBlocks, adoptSection } from './adopt-section.ts';

const TABLE: TableBlock = {
  kind: 'table',
  id: 'series',
  columns: [
    { id: 'place', label: 'Place', kind: 'text' },
    { id: 'actual', label: 'Actual', kind: 'number', formula: '{place} * {direction}' },
  ],
  rows: [
    [{ value: 'Kaya', link: 'known', strong: true }, { value: 1.25 }],
    [
      { value: 'Huye', link: 'elsewhere' },
      { value: null, text: '—' },
    ],
  ],
  constants: { direction: 1 },
};

const CHART: ChartBlock = {
  kind: 'chart',
  id: 'trajectory',
  title: 'T',
  alt: 'A',
  unit: '%',
  decimals: 1,
  labels: ['Jun 2026'],
  series: [{ name: 'Actual', role: 'actual', values: [1.25], column: 'actual' }],
  table: 'series',
};

const OTHERS: readonly Block[] = [
  { kind: 'paragraph', text: 'words' },
  { kind: 'tree', id: 'whys', title: 'T', alt: 'A', style: 'whys', root: { text: 'r', children: [] } },
  { kind: 'form', id: 'form', parts: [] },
  {
    kind: 'slope',
    id: 'slope',
    title: 'T',
    alt: 'A',
    unit: '',
    decimals: 0,
    labels: ['a', 'b'],
    lines: [],
    table: 'not-here',
    columns: ['a'],
  },
  { kind: 'key-figures', figures: [{ label: 'L', cell: { value: 2, link: 'elsewhere' }, column: { kind: 'number' } }] },
];

const LINKS = new Map([['known', 'brief-1']]);

test('ids are new, in pictures and their tables alike, and every value stays', () => {
  const [table, chart] = adoptBlocks([TABLE, CHART], { prefix: 'twinning', links: LINKS }) as [TableBlock, ChartBlock];
  expect(table).toEqual({
    ...TABLE,
    id: 'twinning-series',
    rows: [
      [{ value: 'Kaya', link: 'brief-1', strong: true }, { value: 1.25 }],
      [{ value: 'Huye' }, { value: null, text: '—' }],
    ],
  });
  expect(chart).toEqual({ ...CHART, id: 'twinning-trajectory', table: 'twinning-series' });
});

test('a picture whose table is not taken over refers to none', () => {
  const [chart] = adoptBlocks([CHART], { prefix: 'p' });
  expect(chart).not.toHaveProperty('table');
});

test('blocks of every kind', () => {
  const adopted = adoptBlocks(OTHERS, { prefix: 'p' });
  expect(adopted.map((block) => ('id' in block ? block.id : block.kind))).toEqual([
    'paragraph',
    'p-whys',
    'p-form',
    'p-slope',
    'key-figures',
  ]);
  expect(adopted[3]).not.toHaveProperty('table');
  expect(adopted[4]).toEqual({ kind: 'key-figures', figures: [{ label: 'L', cell: { value: 2 }, column: { kind: 'number' } }] });
});

test('a section keeps whom it is for, and what it was taken from is not changed', () => {
  const section: Section = { id: 'summary', sheet: 'Summary', title: 'Summary', role: 'annex', facilitators: true, blocks: [TABLE] };
  const before = structuredClone(section);
  const adopted = adoptSection(section, { id: 'leaders', sheet: 'Leaders', title: 'Leaders' }, { prefix: 'p' });
  expect(adopted).toMatchObject({ id: 'leaders', sheet: 'Leaders', title: 'Leaders', role: 'annex', facilitators: true });
  expect(section).toEqual(before);
});

import { expect, test } from 'vitest';
import type { Document, TableBlock } from '../../core/document.ts';
import { periodFromId } from '../../core/period/index.ts';
import type { CausesOfPriority } from '../../delivery/causes/result.ts';
import { causesDocument } from './causes-document.ts';
import { CAUSES, PLANS } from './result.fixture.ts';

const INPUTS = [
  { file: 'programme/interventions.csv', sha256: 'cd', rows: 7 },
  { file: 'programme/causes.csv', sha256: 'ab', rows: 5 },
];

function draw(causes: readonly CausesOfPriority[] = CAUSES, language: 'en' | 'fr' = 'en'): Document {
  const asOf = periodFromId('202606');
  if (asOf === undefined) throw new Error('no period');
  return causesDocument({ causes, plans: PLANS, workspace: { name: 'Ministry', author: 'Unit' }, inputs: INPUTS, asOf, language });
}

function table(document: Document, id: string): TableBlock {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

function values(block: TableBlock): Record<string, unknown>[] {
  return block.rows.map((row) => Object.fromEntries(block.columns.map((column, index) => [column.id, row[index]?.value])));
}

test('a summary, a section for each priority, annexes', () => {
  expect(draw().sections.map(({ id, role }) => `${role} ${id}`)).toEqual([
    'summary summary',
    'subject stock-outs',
    'subject maternal-deaths',
    'subject health-workers',
    'annex method',
    'annex inputs',
  ]);
  expect(draw().sections[0]?.blocks[0]).toMatchObject({ text: '3 priorities: 5 causes named, 2 interventions rated.' });
  expect(values(table(draw(), 'priorities'))[0]).toMatchObject({
    priority: 'Fewer medicine stock-outs',
    causes: 4,
    interventions: 2,
    first: 'Monthly stock count with a card',
    score: 4.25,
  });
});

test('the whys keep their order, depth and evidence; the fishbone stands where kinds are named', () => {
  const [stockOuts, deaths] = [draw().sections[1], draw().sections[2]];
  const trees = stockOuts?.blocks.filter((block) => block.kind === 'tree') ?? [];
  expect(trees.map(({ style }) => style)).toEqual(['whys', 'fishbone']);
  expect(trees[0]).toMatchObject({
    alt: '4 causes in 3 levels, the problem first.',
    root: {
      text: 'Fewer medicine stock-outs',
      children: [
        {
          text: 'Orders go out late',
          category: 'process',
          note: '14 of 20 orders in March were late',
          children: [{ text: 'Consumption is not known', children: [{ text: 'Stock cards are not filled in', children: [] }] }],
        },
        { text: 'One pharmacist for three stores' },
      ],
    },
  });
  expect(deaths?.blocks.filter((block) => block.kind === 'tree')).toHaveLength(1);
});

test('what has no rating on a criterion has no score and no rank, never zero', () => {
  const [first, second] = values(table(draw(), 'stock-outs-ranking'));
  expect(first).toMatchObject({ rank: 1, score: 4.25, answers: 'Stock cards are not filled in' });
  expect(first?.['remark']).toBe('raters differ by 3 or more on time: talk before choosing; in the plan already');
  expect(second).toMatchObject({ rank: null, score: null, cost: null, remark: 'one rater only' });
});

test('the spread of raters stands beside each mean', () => {
  const rows = values(table(draw(), 'stock-outs-spread'));
  expect(rows[3]).toMatchObject({ criterion: 'Time', lowest: 1, highest: 5, agreement: 'differ by 3 or more' });
  expect(rows[6]).toMatchObject({ criterion: 'Cost', raters: 0, mean: null, agreement: 'nobody rated it' });
});

test('a priority without causes says so', () => {
  expect(draw().sections[3]?.blocks).toEqual([
    { kind: 'paragraph', tone: 'lead', text: 'No intervention is rated for this priority.' },
    { kind: 'paragraph', tone: 'note', text: 'No cause is recorded for this priority.' },
    { kind: 'list', title: 'What is missing', items: ['No cause is recorded.'] },
  ]);
  expect(draw([]).sections[0]?.blocks).toEqual([{ kind: 'paragraph', tone: 'lead', text: 'No cause and no intervention is recorded.' }]);
});

test('the facts name no rater, and inputs stand by file name', () => {
  expect(draw().facts).toMatchObject({ schema: 'deliver.causes/1', asOf: '202606', inputs: [{ file: 'programme/causes.csv' }, {}] });
  expect(JSON.stringify(draw().facts)).not.toContain('"rater"');
});

test('interventions that share the first rank are all named', () => {
  const tie = { ...CAUSES[0]!, interventions: CAUSES[0]!.interventions.map((one) => ({ ...one, score: 4.25, rank: 1 })) };
  const document = draw([tie]);
  expect(JSON.stringify(document.sections[1])).toContain(
    'Ranked first: Monthly stock count with a card, New ordering software (4.25 of 5).',
  );
  expect(values(table(document, 'priorities'))[0]).toMatchObject({ first: 'Monthly stock count with a card, New ordering software' });
});

test('a row that was not taken is said on the summary, in its section and in the facts', () => {
  const row = {
    at: { file: 'programme/interventions.csv', line: 4 },
    message: 'Unexpected impact 7, expected 1 to 5.',
    fix: 'Correct it.',
  };
  const asOf = periodFromId('202606')!;
  const workspace = { name: 'Ministry', author: 'Unit' };
  const document = causesDocument({ causes: [], plans: PLANS, leftOut: [row], workspace, inputs: INPUTS, asOf, language: 'en' });
  expect(document.sections[0]?.blocks.at(-1)).toMatchObject({
    tone: 'caveat',
    lines: ['1 row left out, first programme/interventions.csv, line 4: see “Left out”.'],
  });
  expect(document.sections.map(({ id }) => id)).toContain('left-out');
  expect(document.facts).toMatchObject({ leftOut: [row] });
});

import { expect, test } from 'vitest';
import type { Document, Section, TableBlock } from '../../core/document.ts';
import type { LeadershipResult } from '../../leadership/result.ts';
import { leadershipDocument } from './leadership-document.ts';
import { FOUR_PEOPLE, month, NO_PEERS, NOBODY, ONE_ROUND, PLANTED_TEXT, SURVEYS, WORKSPACE } from './result.fixture.ts';

const INPUTS = [{ file: 'leadership/responses.csv', sha256: 'ab', rows: 84 }];

function draw(result: LeadershipResult = SURVEYS, language: 'en' | 'fr' = 'en'): Document {
  return leadershipDocument({ result, facts: {}, workspace: WORKSPACE, inputs: INPUTS, asOf: month('202606'), language });
}

function section(document: Document, id: string): Section {
  const found = document.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id} among ${document.sections.map((one) => one.id).join(', ')}`);
  return found;
}

function table(document: Document, id: string): TableBlock {
  const blocks = document.sections.flatMap((one) => one.blocks);
  const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** What a reader sees: the text where there is one. */
function values(block: TableBlock): Record<string, unknown>[] {
  return block.rows.map((row) =>
    Object.fromEntries(block.columns.map((column, index) => [column.id, row[index]?.text ?? row[index]?.value])),
  );
}

test('the sections in their order, each instrument by itself', () => {
  expect(draw().sections.map(({ id, role }) => `${role} ${id}`)).toEqual([
    'summary summary',
    'subject practices',
    'subject climate',
    'subject staged',
    'subject teams',
    'subject team-stores',
    'subject team-clinical',
    'subject team-planning',
    'annex reliability',
    'annex free-texts',
    'annex left-out',
    'annex not-checked',
    'annex method',
    'annex inputs',
  ]);
});

test('the eight practices in their order, own scales after them, with mean by round, change, self against peer and spread', () => {
  const rows = values(table(draw(), 'practices-summary'));
  expect(rows.map((row) => row['scale'])).toEqual([
    'Scan',
    'Focus',
    'Align and mobilise',
    'Inspire',
    'Plan',
    'Organise',
    'Implement',
    'Monitor and evaluate',
    'listening',
  ]);
  expect(rows[2]).toEqual({
    scale: 'Align and mobilise',
    'round-1': 2.9,
    'round-2': 3,
    change: 3 - 2.9,
    self: 3.8,
    peer: 2.6,
    difference: 1.2,
    sd: 0.62,
    respondents: 42,
  });
});

test('the summary says what stands out and what to know first', () => {
  const { blocks } = section(draw(), 'summary');
  expect(blocks[0]).toMatchObject({
    text: 'Round 2: highest Inspire (4.40), lowest Align and mobilise (3.00); rose most: Organise +0.60; fell most: Plan −0.10.',
  });
  const lines = blocks.flatMap((block) => (block.kind === 'callout' ? block.lines : []));
  expect(lines).toContain('Leaders see themselves higher than their colleagues do, most on Align and mobilise (+1.20)');
  expect(lines).toContain('People differ most on Inspire (SD 0.91)');
  expect(lines.join(' ')).toContain('Some results are hidden (■)');
  expect(lines.join(' ')).toContain('Inspire (40 % of people at the highest score)');
});

test.each([
  ['team-planning', '■ fewer than 5'],
  ['team-clinical', '■ protects another'],
])('a hidden team %s: every cell is a sign and words, never a number, never blank', (id, sign) => {
  const document = draw();
  const scores = table(document, `${id}-practices`);
  for (const row of values(scores)) {
    const { scale, ...cells } = row;
    expect(scale).not.toBe('');
    expect(new Set(Object.values(cells))).toEqual(new Set([sign]));
  }
  expect(scores.note).toContain('■ fewer than 5: fewer than 5 people answered');
  expect(section(document, id).blocks.some((block) => block.kind === 'slope')).toBe(false);
  expect(section(document, id).blocks[0]).toMatchObject({ text: expect.stringContaining('no result can be shown') });
});

test('a planted number of a hidden cell stands nowhere in the document', () => {
  for (const result of [SURVEYS, NO_PEERS, ONE_ROUND, FOUR_PEOPLE]) {
    for (const language of ['en', 'fr'] as const) expect(JSON.stringify(draw(result, language))).not.toMatch(PLANTED_TEXT);
  }
});

test('4 people: the summary says so and shows no number', () => {
  const { blocks } = section(draw(FOUR_PEOPLE), 'summary');
  expect(blocks[0]).toMatchObject({
    text: 'Round 2: no practice can be shown, since fewer than 5 people answered or could be told apart.',
  });
  expect(blocks.some((block) => block.kind === 'callout' && block.tone === 'decision')).toBe(false);
  const numbers = draw(FOUR_PEOPLE)
    .sections.filter(({ id }) => id !== 'inputs')
    .flatMap((one) => one.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])))
    .filter(({ value }) => typeof value === 'number');
  expect(numbers).toEqual([]);
});

test('no peers, one round and an instrument without answers are said', () => {
  const noPeers = draw(NO_PEERS);
  expect(JSON.stringify(section(noPeers, 'summary'))).toContain('self cannot be held against peer');
  expect(table(noPeers, 'practices-summary').columns.map(({ id }) => id)).not.toContain('peer');
  const one = draw(ONE_ROUND);
  expect(section(one, 'summary').blocks[0]).toMatchObject({ text: expect.stringContaining('one round so far, so no change can be given') });
  expect(section(one, 'practices').blocks.some((block) => block.kind === 'slope')).toBe(false);
  expect(section(draw(), 'staged').blocks).toEqual([
    { kind: 'paragraph', tone: 'lead', text: 'Staged self-assessment: no answer to it counts yet.' },
  ]);
  expect(section(draw(), 'climate').blocks[0]).toMatchObject({ text: 'Round 2: mean 3.72; one round so far, so no change can be given.' });
  expect(section(draw(NOBODY), 'summary').blocks).toEqual([
    { kind: 'paragraph', tone: 'lead', text: 'No answer to the survey on the eight practices counts yet.' },
  ]);
});

test('a slope is bound to its table, cell for cell', () => {
  const slope = section(draw(), 'practices').blocks.find((block) => block.kind === 'slope');
  if (slope === undefined) throw new Error('no slope');
  const bound = table(draw(), slope.table ?? '');
  expect(slope.labels).toEqual(['Round 1', 'Round 2']);
  expect(slope.lines).toHaveLength(9);
  for (const line of slope.lines) {
    const cells = (slope.columns ?? []).map(
      (id) => bound.rows[line.row ?? -1]?.[bound.columns.findIndex((column) => column.id === id)]?.value,
    );
    expect(cells).toEqual(line.values);
  }
});

test('changes of the same people with their test, or the reason why not', () => {
  const [scan, focus] = values(table(draw(), 'practices-changes'));
  expect(scan).toMatchObject({ paired: null, remark: 'Fewer than 5 of the same people answered both rounds.' });
  expect(focus).toMatchObject({ people: 30, p: 0.0004, 'smallest-p': '< 0.00001', remark: '' });
});

test('the result that a team chose stands beside its scores, and a ceiling is a caution', () => {
  const { blocks } = section(draw(), 'team-stores');
  expect(values(table(draw(), 'team-stores-result'))[1]?.['value']).toBe('72.0 % (Jun 2025) → 81.5 % (May 2026), gain +9.5');
  expect(blocks.find((block) => block.kind === 'callout')).toMatchObject({ lines: ['Inspire (40 % of people at the highest score)'] });
  expect(table(draw(), 'team-stores-result').note).toContain('not cause and effect');
});

test('free texts: without names, and none of fewer than 5 people', () => {
  const { blocks, facilitators } = section(draw(), 'free-texts');
  expect(facilitators).toBe(true);
  expect(blocks[1]).toMatchObject({ kind: 'list', title: 'What should change? (Round 1)' });
  expect(blocks[2]).toMatchObject({ text: 'What should change? (Round 2): ■ fewer than 5 people answered, so their words are not shown.' });
  expect(JSON.stringify(draw())).not.toContain('My boss shouts');
});

test('both languages hold the same numbers, and no English stays', () => {
  const numbers = (document: Document): unknown =>
    document.sections.map(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : [])) : [],
      ),
    );
  expect(numbers(draw(SURVEYS, 'fr'))).toEqual(numbers(draw()));
  expect(JSON.stringify(draw(SURVEYS, 'fr').sections)).not.toMatch(/fewer than 5:|protects another|Spread|Self −/u);
});

test('sheet names are unique and short, ids plain, tables unique', () => {
  const { sections } = draw(SURVEYS, 'fr');
  expect(new Set(sections.map(({ sheet }) => sheet.toLowerCase())).size).toBe(sections.length);
  const ids = sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('id' in block ? [block.id] : [])));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { sheet, id } of sections) {
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
});

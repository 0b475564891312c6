import { expect, test } from 'vitest';
import type { Document, Section, TableBlock } from '../../core/document.ts';
import type { ProgrammeResult } from '../../programme/result.ts';
import { STOCK_OUT_CAUSES } from '../causes/result.fixture.ts';
import { programmeDocument } from './programme-document.ts';
import { ACTIONS, month, NO_ACTIONS, NOTHING, PROGRAMME, WORKSPACE } from './result.fixture.ts';

const INPUTS = [{ file: 'programme/leaders.csv', sha256: 'ab', rows: 3 }];
const COMMON = { facts: {}, workspace: WORKSPACE, inputs: INPUTS, asOf: month('202606') };

function draw(language: 'en' | 'fr' = 'en', result: ProgrammeResult = PROGRAMME): Document {
  return programmeDocument({ ...COMMON, result, actions: ACTIONS, causes: [STOCK_OUT_CAUSES], language });
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

function values(block: TableBlock): Record<string, unknown>[] {
  return block.rows.map((row) => Object.fromEntries(block.columns.map((column, index) => [column.id, row[index]?.value])));
}

test('the sections in their order', () => {
  expect(draw().sections.map(({ id, role }) => `${role} ${id}`)).toEqual([
    'summary summary',
    'subject coaching',
    'subject stock-outs',
    'subject maternal-deaths',
    'subject health-workers',
    'subject agreed-actions',
    'annex by-institution',
    'annex by-leader',
    'annex log',
    'annex left-out',
    'annex not-checked',
    'annex method',
    'annex inputs',
  ]);
});

test('the summary answers what was held, what is left, and what gained traction', () => {
  const { blocks } = section(draw(), 'summary');
  expect(blocks[0]).toMatchObject({
    text: '3 of 4 planned activities held; 7 of 9 places due by now taken up (78 %); 5 places are left before the end; gained traction: Fewer medicine stock-outs.',
  });
  expect(blocks.find((block) => block.kind === 'callout' && block.tone === 'decision')).toMatchObject({
    lines: [
      'Coaching rounds: the pace cannot be held: 2.5 a month needed, 0.8 held so far',
      'Stalled: Health workers where they are needed',
      '1 institution came to less than 50 % of what was due: Medical Procurement (33 %)',
      '1 leader came to less than 50 % of what was due: C. Ingabire (33 %)',
      '1 action late, longest: “Share the order calendar” (Head of pharmacy, 90 days)',
    ],
  });
});

test('held against planned, with the pace or the reason why there is none', () => {
  const [retreats, rounds] = values(table(draw(), 'kinds'));
  expect(retreats).toMatchObject({ planned: 3, attended: 3, share: 1, needed: null, remark: 'All that was planned has been held.' });
  expect(rounds).toMatchObject({ planned: 9, due: 6, attended: 4, left: 5, needed: 2.5, 'held-pace': 0.8 });
});

test('traction: what is not known is an empty cell, never zero', () => {
  const [gained, unknown] = values(table(draw(), 'traction'));
  expect(gained).toMatchObject({ verdict: 'gained traction', milestones: '2 of 3', from: 72, to: 81.5, gain: 9.5, support: '4 + 2' });
  expect(unknown).toMatchObject({ verdict: 'cannot be told', milestones: 'none', from: null, to: null, gain: null });
  expect(table(draw(), 'traction').note).toContain('not cause and effect');
});

test('the heat map: share attended of due, empty where a round is not due', () => {
  expect(values(table(draw(), 'round-shares'))).toEqual([
    { institution: 'Ministry of Health', 'round-1': 1, 'round-2': 1, 'round-3': null },
    { institution: 'Medical Procurement', 'round-1': 0, 'round-2': 0, 'round-3': null },
    { institution: 'All institutions', 'round-1': 2 / 3, 'round-2': 2 / 3, 'round-3': null },
  ]);
});

test('leaders: the lowest first, with the rounds that they missed', () => {
  const rows = values(table(draw(), 'leaders'));
  expect(rows.map((row) => row['leader'])).toEqual(['C. Ingabire', 'A. Uwase', 'B. Mugisha']);
  expect(rows[0]).toMatchObject({ missed: 'Round 1, Round 2', due: 3, attended: 1 });
});

test('private lines are a count and nothing else, even where a reader let one through', () => {
  const secret = { ...PROGRAMME.log[0]!, challenge: 'Marital trouble', private: true };
  const document = draw('en', { ...PROGRAMME, log: [...PROGRAMME.log, secret] });
  expect(JSON.stringify(document)).not.toContain('Marital trouble');
  expect(section(document, 'log').blocks[1]).toMatchObject({ text: '2 private lines are not shown, here or in any other format.' });
  expect(table(document, 'coaching-log').rows).toHaveLength(2);
});

test('actions: states in words, and the indicator beside them in its own unit', () => {
  const rows = values(table(draw(), 'actions'));
  expect(rows.map((row) => row['state'])).toEqual(['done', 'late, 90 days, carried over', 'dropped: no post']);
  expect(rows[0]?.['moved']).toBe('72.0 % (Dec 2025) → 81.5 % (May 2026), gain +9.5');
  expect(section(draw(), 'agreed-actions').blocks.at(-1)).toMatchObject({ items: ['A4 Later: Agreed after 2026-06-30.'] });
});

test('a priority: traction, its actions, its causes and the ranking', () => {
  const kinds = section(draw(), 'stock-outs').blocks.map((block) => ('id' in block ? block.id : block.kind));
  expect(kinds).toEqual([
    'paragraph',
    'stock-outs-traction',
    'stock-outs-actions',
    'stock-outs-whys',
    'stock-outs-ranking',
    'stock-outs-spread',
    'list',
  ]);
});

test('causes of a priority without traction have a section of their own', () => {
  const causes = [{ ...STOCK_OUT_CAUSES, priority: 'vaccines' }];
  const document = programmeDocument({ ...COMMON, result: NOTHING, actions: NO_ACTIONS, causes, language: 'en' });
  expect(section(document, 'vaccines').blocks[0]).toMatchObject({ text: 'Traction is not known for this priority.' });
});

test('nothing planned is said, and no table of nothing is drawn', () => {
  const document = programmeDocument({ ...COMMON, result: NOTHING, actions: NO_ACTIONS, language: 'en' });
  expect(section(document, 'summary').blocks).toEqual([
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'No activity is planned: the table of activities has no row that could be used; no priority is followed.',
    },
  ]);
});

test('both languages hold the same numbers, and no English stays', () => {
  const numbers = (document: Document): unknown =>
    document.sections.map(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : [])) : [],
      ),
    );
  expect(numbers(draw('fr'))).toEqual(numbers(draw()));
  expect(JSON.stringify(draw('fr').sections)).not.toMatch(/gained traction|Coaching rounds|Held|Attended/u);
});

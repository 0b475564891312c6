import { expect, test } from 'vitest';
import type { Block, Document, Section, TableBlock } from '../../core/document.ts';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { twinningFacts } from '../../twinning/facts.ts';
import type { TwinningResult } from '../../twinning/result.ts';
import { EMPTY, large, SMALL } from './result.fixture.ts';
import { pCell, pText } from './topic-style.ts';
import { twinningDocument } from './twinning-document.ts';

const INPUTS = [{ file: 'twinning/pairs.csv', sha256: 'ab', rows: 4 }];

function draw(result: TwinningResult, language: 'en' | 'fr' = 'en'): Document {
  const facts = twinningFacts(result, INPUTS);
  const workspace = { name: 'Rwanda network', author: 'Unit' };
  return twinningDocument({ result, facts, settings: DEFAULT_TWINNING, workspace, inputs: INPUTS, language });
}

function section(document: Document, id: string): Section {
  const found = document.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id} among ${document.sections.map((one) => one.id).join(', ')}`);
  return found;
}

function table(document: Document, id: string): TableBlock {
  const found = document.sections
    .flatMap((one) => one.blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** Values by column for each row. */
function values(block: TableBlock): Record<string, unknown>[] {
  return block.rows.map((row) => Object.fromEntries(block.columns.map((column, index) => [column.id, row[index]?.value])));
}

function textsOf(blocks: readonly Block[]): string {
  return JSON.stringify(blocks);
}

test('the sections in their order', () => {
  expect(draw(SMALL).sections.map(({ id, role }) => `${role} ${id}`)).toEqual([
    'summary summary',
    'subject learned',
    'subject topic-cbhi',
    'subject topic-stock-outs',
    'subject topic-accreditation',
    'subject topic-referral',
    'subject pair-p1',
    'subject pair-p2',
    'subject pair-p3',
    'subject pair-p4',
    'annex dose',
    'annex checklists',
    'annex sensitivity',
    'annex left-out',
    'annex not-checked',
    'annex method',
    'annex inputs',
  ]);
});

test('the summary answers which are alive, which improve, who needs help', () => {
  const summary = section(draw(SMALL), 'summary');
  expect(summary.blocks[0]).toMatchObject({
    tone: 'lead',
    text: '2 of 3 running partnerships have met; an effect is shown on CBHI (+4.5); 1 partnership needs help: Gakenke → Nyaruguru.',
  });
  expect(summary.blocks.find((block) => block.kind === 'callout' && block.tone === 'decision')).toMatchObject({
    lines: [
      'CBHI: effect shown (+4.5): take it to the 2 members that did not select it?',
      'Gakenke → Nyaruguru: status R, score 12, running without contact, milestone “Joint action plan” is late',
    ],
  });
  expect(textsOf(summary.blocks)).toContain('1 row left out, first twinning/pairs.csv, line 7');
});

test('best score first; what has no score stands last with empty cells, never zero', () => {
  const rows = values(table(draw(SMALL), 'pairs'));
  expect(rows.map((row) => row['pair'])).toEqual([
    'Gakenke → Burera',
    'Ruhengeri Referral Hospital → Nemba District Hospital',
    'Gakenke → Nyaruguru',
    'Huye ↔ Kirehe',
  ]);
  expect(rows[0]).toMatchObject({ status: 'G', topics: 'CBHI', outcome: 82.4, rank: 1 });
  expect(rows[2]).toMatchObject({
    topics: 'CBHI + 1 more',
    outcome: 0,
    reciprocity: null,
    rank: 3,
    next: 'Bring the two together: no contact so far',
  });
  const ranks = table(draw(SMALL), 'pairs');
  expect(ranks.rows[0]?.[ranks.columns.findIndex(({ id }) => id === 'rank')]?.text).toBe('1 (1–2)');
  expect(rows[3]).toMatchObject({ status: 'no-data', score: null, outcome: null, rank: null });
});

test('the score is a live formula over the parts that are there', () => {
  const pairs = table(draw(SMALL), 'pairs');
  const at = pairs.columns.findIndex(({ id }) => id === 'score');
  expect(pairs.rows.map((row) => row[at]?.formula)).toEqual([
    '({outcome} * 0.4 + {milestones} * 0.25 + {dose} * 0.2 + {reciprocity} * 0.15) / (0.4 + 0.25 + 0.2 + 0.15)',
    '({milestones} * 0.25 + {dose} * 0.2 + {reciprocity} * 0.15) / (0.25 + 0.2 + 0.15)',
    '({outcome} * 0.4 + {milestones} * 0.25 + {dose} * 0.2) / (0.4 + 0.25 + 0.2)',
    undefined,
  ]);
});

test('no recorded session of a pair is no sign that nobody met', () => {
  const pairs = SMALL.pairs.map((one) => ({ ...one, together: { held: 0, both: 0, hosted: [0, 0] as const } }));
  const summary = textsOf(section(draw({ ...SMALL, pairs }), 'summary').blocks);
  expect(summary).toContain('nobody knows which have met');
  expect(summary).not.toContain('without contact');
});

test('40 members: the summary keeps to a page, all pairs stand behind it', () => {
  const document = draw(large());
  const shown = table(document, 'pairs');
  expect(shown.rows).toHaveLength(8);
  expect(shown.note).toContain('All partnerships');
  expect(values(shown).filter((row) => row['status'] === 'R')).toHaveLength(4);
  expect(table(document, 'all-pairs-table').rows).toHaveLength(20);
  expect(table(document, 'dose-members').rows).toHaveLength(40);
  expect(new Set(document.sections.map(({ id }) => id)).size).toBe(document.sections.length);
});

test('no pairs at all is said, and no table of nothing is drawn', () => {
  const summary = section(draw(EMPTY), 'summary');
  expect(summary.blocks).toEqual([
    { kind: 'paragraph', tone: 'lead', text: 'No partnership is recorded: the table of pairs has no row that could be used.' },
  ]);
  expect(textsOf(section(draw(EMPTY), 'learned').blocks)).toContain('No topic is recorded.');
});

test('a slope is bound to its table, cell for cell, and leaves out who has not both ends', () => {
  const { blocks } = section(draw(SMALL), 'topic-cbhi');
  const slope = blocks.find((block) => block.kind === 'slope');
  if (slope === undefined) throw new Error('no slope');
  const bound = table(draw(SMALL), slope.table ?? '');
  for (const line of slope.lines) {
    const cells = (slope.columns ?? []).map(
      (id) => bound.rows[line.row ?? -1]?.[bound.columns.findIndex((column) => column.id === id)]?.value,
    );
    expect(cells).toEqual(line.values);
  }
  expect(slope.lines.map(({ name, role }) => `${role} ${name}`)).toEqual([
    'strong Gakenke',
    'strong Burera',
    'strong Nyaruguru',
    'plain Huye',
    'mean Mean, selected (3)',
  ]);
  expect(slope.labels).toEqual(['Jul 2021', 'Jan 2023']);
  expect(slope.alt).toContain('1 without both ends');
});

test('the tests of a topic are followed by the caveat that members chose themselves', () => {
  const { blocks } = section(draw(SMALL), 'topic-cbhi');
  const caveat = blocks[blocks.findIndex((block) => block.kind === 'table' && block.id === 'topic-cbhi-tests') + 1];
  expect(caveat).toMatchObject({ kind: 'callout', tone: 'caveat' });
  expect(textsOf([caveat as Block])).toContain('chose their topics themselves');
});

test('a gain where lower is better stands beside the change', () => {
  const [row] = values(table(draw(SMALL), 'topic-stock-outs-members'));
  expect(row).toMatchObject({ change: -3, gain: 3 });
  expect(table(draw(SMALL), 'topic-cbhi-members').columns.map(({ id }) => id)).not.toContain('gain');
});

test('cautions are on the page, and a mentor that fell stands beside the closing of the gap', () => {
  const document = draw(SMALL);
  const caution = section(document, 'pair-p2').blocks.find((block) => block.kind === 'callout');
  expect(caution).toMatchObject({ tone: 'caveat', lines: ['Gakenke is in p1 and p2 at the same time.'] });
  const [partly, fell] = values(table(document, 'pair-p2-gaps'));
  expect(partly).toMatchObject({ closure: 0.875, mentor: -4, mentee: 3, fall: 4 / 7 });
  expect(fell).toMatchObject({ closure: -0.25, mentee: -1 });
  expect(table(document, 'pair-p2-gaps').note).toContain('CBHI: The gap closed because the mentor fell: not counted as progress.');
});

test('a session of which nobody wrote down who came is neither attended nor missed', () => {
  const rows = values(table(draw(SMALL), 'pair-p4-dose'));
  expect(rows).toEqual([
    { kind: 'Coaching in person', planned: 4, held: 4, attended: 2, unrecorded: 1, share: 2 / 3 },
    { kind: 'Learning workshop', planned: 8, held: 6, attended: 0, unrecorded: 6, share: null },
  ]);
  expect(section(draw(SMALL), 'pair-p4').blocks).toContainEqual({
    kind: 'list',
    title: 'Next steps',
    items: ['Ended: keep what was learned'],
  });
});

test('the parts of a score add up to it, and a missing part has its reason', () => {
  const rows = values(table(draw(SMALL), 'pair-p2-score'));
  const sum = rows.reduce((total, row) => total + (typeof row['points'] === 'number' ? row['points'] : 0), 0);
  expect(sum).toBeCloseTo(SMALL.pairs[1]?.score ?? Number.NaN);
  expect(rows[3]).toMatchObject({ part: 'Reciprocity', value: null, used: 0, points: null });
  expect(table(draw(SMALL), 'pair-p2-score').note).toMatch(/^Reciprocity: No visit was hosted\. /u);
});

test('dose of a member: capped at its plan, empty where nothing is planned', () => {
  const rows = values(table(draw(SMALL), 'dose-members'));
  expect(rows[5]).toMatchObject({ member: 'Ruhengeri Referral Hospital', launch: 1, 'learning-workshop': 1 });
  expect(
    table(draw(SMALL), 'dose-members')
      .columns.filter(({ heat }) => heat === true)
      .map(({ id }) => id),
  ).toEqual(['launch', 'coaching-in-person', 'learning-workshop', 'all']);
});

test('a p above zero never reads as zero', () => {
  expect(textsOf(section(draw(SMALL), 'topic-accreditation').blocks)).toContain(
    'Friedman χ²(2) = 16.00, p = 0.00034; the largest possible here is 16.00.',
  );
});

test('both languages hold the same numbers', () => {
  const numbers = (document: Document): unknown =>
    document.sections.map(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : [])) : [],
      ),
    );
  expect(numbers(draw(SMALL, 'fr'))).toEqual(numbers(draw(SMALL)));
  const french = textsOf(draw(SMALL, 'fr').sections.flatMap(({ blocks }) => blocks));
  expect(french).toContain('Dans 2 jumelages en cours sur 3, les deux membres se sont rencontrés');
  expect(french).not.toMatch(/Partnership:|Partnerships|Mentor’s|Baseline/u);
});

test('sheet names are unique and short, ids plain', () => {
  for (const result of [SMALL, large(), EMPTY]) {
    const { sections } = draw(result, 'fr');
    expect(new Set(sections.map(({ sheet }) => sheet.toLowerCase())).size).toBe(sections.length);
    for (const { sheet, id } of sections) {
      expect(sheet.length).toBeLessThanOrEqual(31);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  }
});

test('a pair is one upright page: nothing of goals, results and reasons is said twice', () => {
  const { portrait, blocks } = section(draw(SMALL), 'pair-p2');
  expect(portrait).toBe(true);
  const ids = blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []));
  expect(ids).toEqual(['pair-p2-results', 'pair-p2-gaps', 'pair-p2-milestones', 'pair-p2-dose', 'pair-p2-score']);
});

test('a topic: one matched set a row, and those without a comparator in one sentence', () => {
  const { portrait, blocks } = section(draw(SMALL), 'topic-cbhi');
  expect(portrait).toBe(true);
  expect(blocks.some((block) => block.kind === 'list' && block.title?.startsWith('Without a comparator'))).toBe(false);
});

test('a p too small to be read is told as less than what can be', () => {
  expect(pCell(1.86e-9, 'en')).toEqual({ value: 1.86e-9, text: '< 0.00001' });
  expect(pText(1.86e-9, 'fr')).toBe('< 0,00001');
  expect(pCell(0.00034, 'en')).toEqual({ value: 0.00034, style: { kind: 'number', decimals: 5 } });
});

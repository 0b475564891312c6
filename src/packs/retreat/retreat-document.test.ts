import { describe, expect, test } from 'vitest';
import type { Block, Document, Section, TableBlock, TableCell } from '../../core/document.ts';
import { UserError } from '../../core/user-error.ts';
import { retreatFacts } from './facts.ts';
import { retreatDocument } from './retreat-document.ts';
import { FACILITATORS_ONLY, full, LEADERS, poorest, PRIVATE, RETREAT } from './result.fixture.ts';

const FULL = retreatDocument(full());
const POOREST = retreatDocument(poorest());
const ALL: readonly (readonly [string, Document])[] = [
  ['full', FULL],
  ['poorest', POOREST],
  ['full, fr', retreatDocument(full('fr'))],
  ['poorest, fr', retreatDocument(poorest('fr'))],
];

function section(document: Document, id: string): Section {
  const found = document.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id} among ${document.sections.map((one) => one.id).join(', ')}`);
  return found;
}

function tablesOf(document: Document): TableBlock[] {
  return document.sections.flatMap(({ blocks }) => blocks).filter((block): block is TableBlock => block.kind === 'table');
}

function table(document: Document, id: string): TableBlock {
  const found = tablesOf(document).find((one) => one.id === id);
  if (found === undefined)
    throw new Error(
      `no table ${id} among ${tablesOf(document)
        .map((one) => one.id)
        .join(', ')}`,
    );
  return found;
}

function values(block: TableBlock): Record<string, TableCell['value'] | undefined>[] {
  return block.rows.map((row) => Object.fromEntries(block.columns.map((column, index) => [column.id, row[index]?.value])));
}

function idsOf(document: Document): string[] {
  const blocks = document.sections.flatMap((one): readonly Block[] => one.blocks);
  return [...document.sections.map(({ id }) => id), ...blocks.flatMap((block) => ('id' in block ? [block.id] : []))];
}

test('the sections in their order', () => {
  expect(FULL.sections.map(({ id, role, facilitators }) => `${role} ${id}${facilitators === true ? ' !' : ''}`)).toEqual([
    'summary summary',
    'subject agenda',
    'subject nurses',
    'subject medicine-stockouts',
    'subject maternal-deaths',
    'subject unknown-one',
    'subject leaders',
    'subject network',
    'subject learned',
    'subject last-time',
    'subject groups',
    'annex participants',
    'handout prioritisation-matrix',
    'handout trajectory-setting-nurses',
    'handout trajectory-setting-medicine-stockouts',
    'handout trajectory-setting-maternal-deaths',
    'handout trajectory-setting-unknown-one',
    'handout root-cause-medicine-stockouts',
    'handout commitments',
    'handout evaluation',
    'annex facilitators !',
    'annex materials !',
    'annex not-checked',
    'annex method',
    'annex inputs',
  ]);
});

test('the poorest retreat says what is not there', () => {
  expect(POOREST.sections.map(({ id }) => id)).toEqual([
    'summary',
    'agenda',
    'nurses',
    'leaders',
    'network',
    'last-time',
    'groups',
    'participants',
    'evaluation',
    'facilitators',
    'materials',
    'not-checked',
    'method',
    'inputs',
  ]);
  const lead = (id: string): unknown => section(POOREST, id).blocks[0];
  expect(lead('leaders')).toMatchObject({ text: 'There is no leadership survey to show.' });
  expect(lead('network')).toMatchObject({ text: 'There is no twinning network to show.' });
  expect(lead('last-time')).toMatchObject({ text: expect.stringContaining('No action is recorded') as string });
  expect(lead('agenda')).toMatchObject({ text: 'The agenda has no item yet.' });
  expect(lead('summary')).toMatchObject({ text: 'Wednesday 15 July 2026 · no venue is set' });
});

test.each(ALL)('%s: ids and sheets are unique, every link and every table of a picture is there', (_, document) => {
  const ids = idsOf(document);
  expect(new Set(ids).size).toBe(ids.length);
  const sheets = document.sections.map(({ sheet }) => sheet.toLowerCase());
  expect(new Set(sheets).size).toBe(sheets.length);
  const sections = new Set(document.sections.map(({ id }) => id));
  const links = tablesOf(document).flatMap((one) => one.rows.flat().flatMap(({ link }) => link ?? []));
  for (const link of links) expect(sections).toContain(link);
  for (const { blocks } of document.sections)
    for (const block of blocks)
      if ((block.kind === 'chart' || block.kind === 'slope') && block.table !== undefined)
        expect(blocks.some((one) => one.kind === 'table' && one.id === block.table)).toBe(true);
});

test('numbers are those of the stocktake, cell by cell', () => {
  const stocktake = full().stocktake.document;
  const theirs = values(table(stocktake, 'priorities'));
  const ours = values(table(FULL, 'standing'));
  expect(ours.map((row) => row['status'])).toEqual([theirs[0]?.['status'], theirs[1]?.['status'], 'not-run', 'not-run']);
  for (const column of ['actual', 'plan', 'gap', 'decision'])
    expect(ours.slice(0, 2).map((row) => row[column])).toEqual(theirs.slice(0, 2).map((row) => row[column]));
  expect(ours[2]?.['decision']).toContain('plans/deaths.yaml');
  expect(ours[3]).toMatchObject({ priority: 'unknown-one', decision: 'no plan', actual: null });
});

test('a brief: what to decide comes first, then the numbers, the causes, what was agreed', () => {
  expect(section(FULL, 'medicine-stockouts').blocks.map((block) => ('id' in block ? block.id : block.kind))).toEqual([
    'paragraph',
    'callout',
    'key-figures',
    'stocktake-medicine-stockouts-trajectory',
    'medicine-stockouts-whys',
    'medicine-stockouts-ranking',
    'list',
    'paragraph',
    'callout',
  ]);
  const callout = section(FULL, 'medicine-stockouts').blocks[1];
  expect(callout).toMatchObject({
    kind: 'callout',
    tone: 'decision',
    title: 'To decide first: what closes the gap of −1.0 to the plan before June 2027?',
    lines: [
      expect.stringMatching(/^From the stocktake: needs .* a month, recently/u) as string,
      'Deepest causes named: Stock cards are not filled in; One pharmacist for three stores.',
      'Ranked best and not in the plan yet: Monthly stock count with a card (4.25 of 5).',
      'Raters differ by 3 or more: talk before choosing on Monthly stock count with a card.',
    ],
  });
});

test('a brief without causes says so and invents nothing', () => {
  const callout = section(POOREST, 'nurses').blocks[1];
  expect(callout).toMatchObject({ lines: expect.arrayContaining(['No root cause is recorded.', 'No intervention is rated.']) as string[] });
  expect(section(FULL, 'unknown-one').blocks).toHaveLength(2);
  expect(section(FULL, 'maternal-deaths').blocks[0]).toMatchObject({ text: 'Not run: plans/deaths.yaml, line 3: no target' });
});

test('the last eight of ten places, in the order of the league table', () => {
  const league = table(FULL, 'stocktake-nurses-league');
  const ranks = values(league).map((row) => row['rank']);
  expect(ranks).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  expect(values(league).at(-1)).toMatchObject({ place: 'Kaya', actual: 52 });
  expect(league.note).toMatch(/^The last 8 of 10 ranked places\./u);
});

describe('the agenda', () => {
  test('minutes add up, or what is missing is said', () => {
    const [first, second] = [table(FULL, 'agenda-1'), table(FULL, 'agenda-2')];
    for (const one of [first, second]) {
      const minutes = values(one).map((row) => Number(row['minutes']));
      expect(minutes.at(-1)).toBe(minutes.slice(0, -1).reduce((sum, value) => sum + value, 0));
    }
    expect(first.note).toBe('From 08:30 to 12:30 are 240 minutes, and the items add up to them.');
    expect(second.note).toBe('From 08:30 to 11:15 are 165 minutes; 15 of them stand in no item.');
    expect(first.title).toBe('Day 1 · Wednesday 15 July 2026');
  });

  test('a priority jumps to its brief, an exercise has its name', () => {
    const row = table(FULL, 'agenda-1').rows[2];
    expect(row?.map(({ value }) => value)).toContain('exercise: Root causes');
    expect(row?.find(({ link }) => link !== undefined)?.link).toBe('medicine-stockouts');
  });

  test('items that overlap are said, whoever let them through', () => {
    const input = full();
    const [welcome] = RETREAT.items;
    if (welcome === undefined) throw new Error('no item');
    const items = [welcome, { ...welcome, title: 'At the same time' }];
    const document = retreatDocument({ ...input, retreat: { ...RETREAT, items } });
    expect(table(document, 'agenda-1').note).toContain('the items take 60 more');
  });
});

test('everybody is in exactly one group, and who asked is together', () => {
  const rows = values(table(FULL, 'participants-list'));
  expect(rows.map((row) => row['name'])).toEqual(LEADERS.map(({ name }) => name));
  const groups = values(table(FULL, 'groups-list'));
  const members = groups.flatMap((row) => String(row['members']).split(', '));
  expect(members.toSorted()).toEqual(LEADERS.map(({ name }) => name).toSorted());
  expect(groups.reduce((sum, row) => sum + Number(row['people']), 0)).toBe(14);
  const groupOf = (name: string): unknown => rows.find((row) => row['name'] === name)?.['group'];
  expect(groupOf('Leader A')).toBe(groupOf('Leader E'));
  expect(section(FULL, 'groups').blocks[2]).toMatchObject({
    lines: expect.arrayContaining([
      'Asked to be in one group: Leader A, Leader E',
      'Not in the table of leaders, so without name and group: L99.',
    ]) as string[],
  });
});

test('actions stand as the stocktake has them; links to priorities without a brief are removed', () => {
  const rows = table(FULL, 'actions-agreed-last-time').rows;
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual(
    table(full().stocktake.document, 'agreed-last-time').rows.map((row) => row.map(({ value }) => value)),
  );
  expect(rows.flat().flatMap(({ link }) => link ?? [])).toEqual(['nurses']);
  expect(section(FULL, 'last-time').blocks.at(-1)).toMatchObject({ items: [expect.stringContaining('A4 Only later') as string] });
});

test('what leaders and the network say is taken over word by word', () => {
  const { leadership, twinning } = full();
  const summary = leadership?.sections[0]?.blocks ?? [];
  const ours = section(FULL, 'leaders').blocks;
  expect(ours).toHaveLength(summary.length + 1);
  expect(ours[0]).toEqual(summary[0]);
  expect(section(FULL, 'learned').blocks[0]).toEqual(twinning?.sections.find(({ id }) => id === 'learned')?.blocks[0]);
});

test('notes for facilitators stand with the facilitators only; a private line of the coaching log nowhere', () => {
  const open = FULL.sections.filter(({ facilitators }) => facilitators !== true);
  expect(JSON.stringify(open)).not.toContain(FACILITATORS_ONLY);
  expect(JSON.stringify(section(FULL, 'facilitators'))).toContain(FACILITATORS_ONLY);
  expect(JSON.stringify(FULL)).not.toContain(PRIVATE);
});

test('how often each sheet is to be printed', () => {
  expect(values(table(FULL, 'materials-list'))).toEqual([
    { sheet: 'Prioritisation matrix', pages: 1, copies: 3, for: 'one for each group', when: 'Day 1 11:30' },
    { sheet: 'Trajectory setting', pages: 4, copies: 3, for: 'one for each group', when: 'Day 2 08:30' },
    { sheet: 'Root causes', pages: 1, copies: 3, for: 'one for each group', when: 'Day 1 10:00' },
    { sheet: 'Commitments', pages: 1, copies: 14, for: 'one for each participant', when: 'Day 2 10:15' },
    { sheet: 'Evaluation form', pages: null, copies: 14, for: 'one for each participant', when: 'at the end' },
  ]);
});

test('an exercise without a template is an error with its place', () => {
  const input = full();
  const templates = new Map([...input.templates].filter(([name]) => name !== 'commitments'));
  expect(() => retreatDocument({ ...input, templates })).toThrow(UserError);
  expect(() => retreatDocument({ ...input, templates })).toThrow('Unexpected retreat without a template for the sheet “commitments”');
});

test('facts: what is not known is null, and nothing that is for facilitators', () => {
  const facts = retreatFacts(full()) as Record<string, unknown>;
  expect(facts).toMatchObject({
    schema: 'deliver.retreat/1',
    retreat: { code: 'retreat-3', groups: 3 },
    priorities: [
      { id: 'nurses' },
      { id: 'medicine-stockouts' },
      { id: 'maternal-deaths', status: 'not-run' },
      { id: 'unknown-one', status: null },
    ],
    inputs: [{ file: 'programme/leaders.csv' }, { file: 'retreats/retreat-3.yaml' }],
  });
  expect(facts['agenda']).toHaveLength(6);
  expect(facts['participants']).toHaveLength(14);
  expect(JSON.stringify(facts)).not.toMatch(new RegExp(`${FACILITATORS_ONLY}|${PRIVATE}`, 'u'));
  expect(retreatFacts(full('fr'))).toEqual(facts);
});

test('both languages hold the same numbers, and no English stays', () => {
  const numbers = (document: Document): unknown =>
    tablesOf(document).map(({ rows }) => rows.flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : [])));
  const french = retreatDocument(full('fr'));
  expect(numbers(french)).toEqual(numbers(FULL));
  expect(JSON.stringify(french.sections)).not.toMatch(/To decide|Taken over|Participants by|Agenda|From the stocktake|group work/u);
});

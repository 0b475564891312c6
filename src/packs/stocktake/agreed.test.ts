import { describe, expect, test } from 'vitest';
import type { Action } from '../../core/action.ts';
import type { Document, TableBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { day, periodFromId } from '../../core/period/index.ts';
import type { Plan } from '../../core/plan.ts';
import { stocktakeFacts } from '../../delivery/facts.ts';
import { fakeMeasures, place } from '../../delivery/fake-measures.fixture.ts';
import { action } from '../../delivery/actions/actions.fixture.ts';
import { plan } from '../../delivery/plan.fixture.ts';
import { takeStock } from '../../delivery/stocktake.ts';
import { VALUES, workspace } from '../../delivery/workspace.fixture.ts';
import { stocktakeDocument } from './stocktake-document.ts';

interface Given {
  readonly actions?: readonly Action[];
  readonly language?: Language;
  readonly previous?: boolean;
  readonly plans?: readonly Plan[];
}

function packOf({ actions, language = 'en', previous = true, plans }: Given = {}): Document {
  const own = workspace({ language, ...(plans === undefined ? {} : { plans }) });
  const base = {
    workspace: own,
    measures: fakeMeasures({ places: [place('Kaya'), place('Huye')], values: VALUES }),
    today: day(2026, 7, 5),
  };
  const april = stocktakeFacts(takeStock({ ...base, asOf: periodFromId('202604')! }), []);
  const result = takeStock({ ...base, ...(previous ? { previous: april } : {}), ...(actions === undefined ? {} : { actions }) });
  return stocktakeDocument({ result, facts: stocktakeFacts(result, []), workspace: own, inputs: [], language });
}

const ACTIONS = [
  action({ code: 'A1', agreed: '2026-02-10', due: '2026-03-31', priority: 'nurses' }),
  action({ code: 'A2', agreed: '2026-02-10', due: '2026-06-30', done: '2026-06-01', title: 'Old and closed since' }),
  action({ code: 'A3', agreed: '2026-02-10', due: '2026-03-31', done: '2026-03-30', title: 'History' }),
  action({ code: 'A4', agreed: '2026-05-04', due: '2026-09-30' }),
  action({ code: 'A5', agreed: '2026-05-04', due: '2026-06-15', done: '2026-06-18', priority: 'medicine-stockouts' }),
  action({ code: 'A6', agreed: '2026-05-04', due: '2026-06-29', title: '=1+1 | <b>' }),
  action({ code: 'A7', agreed: '2026-05-04', due: '2026-06-29', dropped: 'no budget', done: '2026-06-01' }),
];

function tableIn(document: Document, id: string): TableBlock | undefined {
  return document.sections.flatMap(({ blocks }) => blocks).find((block): block is TableBlock => block.kind === 'table' && block.id === id);
}

/** What a table says in some of its columns, row by row. */
function said(document: Document, id: string, ...columns: string[]): unknown[][] | undefined {
  const table = tableIn(document, id);
  return table?.rows.map((row) => columns.map((column) => row[table.columns.findIndex((one) => one.id === column)]?.value));
}

function summaryLine(document: Document): string[] {
  return document.sections[0]!.blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === undefined ? [block.text] : []));
}

describe('a pack with actions', () => {
  const pack = packOf({ actions: ACTIONS });

  test('says in one line of the summary what came of last time', () => {
    expect(summaryLine(pack)).toEqual(['1 of 4 actions from April 2026 is done, 1 late, 1 open, 1 dropped; 1 older one is carried over.']);
  });

  test('shows those of last time with what is late first, a sign beside each word', () => {
    expect(said(pack, 'agreed-last-time', 'code', 'state', 'action')).toEqual([
      ['A6', '! late, 1 day', '=1+1 | <b>'],
      ['A4', '○ open', 'Recruit forty nurses'],
      ['A5', '✓ done, 3 days late', 'Recruit forty nurses'],
      ['A7', '✗ dropped', 'Recruit forty nurses'],
    ]);
    expect(tableIn(pack, 'agreed-last-time')!.title).toBe('Agreed last time: April 2026');
  });

  test('carries over what is older and open, keeps what was closed since, and leaves history out', () => {
    expect(said(pack, 'agreed-before', 'code', 'state')).toEqual([
      ['A1', '! late, 91 days'],
      ['A2', '✓ done'],
    ]);
  });

  test('sets the indicator beside them, from the day they were agreed', () => {
    expect(said(pack, 'agreed-before', 'priority', 'moved', 'gain')![0]).toEqual([
      'Nurses in district hospitals',
      '58.5 % (Jan 2026) → 61.0 % (Jun 2026)',
      2.5,
    ]);
    expect(said(pack, 'agreed-last-time', 'moved', 'gain')![2]).toEqual(['22.0 % (Apr 2026) → 20.0 % (Jun 2026)', 2]);
    expect(tableIn(pack, 'agreed-last-time')!.note).toContain('not a claim');
  });

  test('says why a movement is missing, once for all', () => {
    const lists = pack.sections.find(({ id }) => id === 'actions')!.blocks.filter(({ kind }) => kind === 'list');
    expect(lists).toMatchObject([{ items: ['A4, A6, A7, A2: The action names no priority.'] }]);
  });

  test('puts each priority’s own into its section', () => {
    expect(said(pack, 'nurses-actions', 'code')).toEqual([['A1']]);
    expect(said(pack, 'medicine-stockouts-actions', 'code')).toEqual([['A5']]);
    expect(tableIn(pack, 'nurses-actions')!.columns.some(({ id }) => id === 'priority')).toBe(false);
  });

  test('has a cell for each column', () => {
    const tables = pack.sections.flatMap(({ blocks }) => blocks.filter((block): block is TableBlock => block.kind === 'table'));
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  });
});

test('without an occasion all actions stand in one table', () => {
  const pack = packOf({ actions: ACTIONS, previous: false });
  expect(summaryLine(pack)).toEqual(['3 of 7 actions are done, 2 late, 1 open, 1 dropped.']);
  expect(said(pack, 'agreed-last-time', 'code')).toHaveLength(7);
  expect(tableIn(pack, 'agreed-last-time')!.title).toBe('Agreed');
  expect(tableIn(pack, 'agreed-before')).toBeUndefined();
});

test('nothing agreed since last time is said, and the older ones stay', () => {
  const pack = packOf({ actions: [ACTIONS[0]!] });
  expect(summaryLine(pack)).toEqual(['No action was agreed since April 2026; 1 older one is carried over.']);
  expect(said(pack, 'agreed-before', 'code')).toEqual([['A1']]);
});

test('without actions, with an empty table, or with later ones only, the pack does not speak of them', () => {
  const plain = packOf();
  expect(plain.sections.some(({ id }) => id === 'actions')).toBe(false);
  expect(packOf({ actions: [] }).sections).toEqual(plain.sections);
  const later = packOf({ actions: [action({ agreed: '2026-07-01', due: '2026-07-02' })] });
  expect(later.sections.map(({ id }) => id)).toEqual(plain.sections.map(({ id }) => id));
  expect(JSON.stringify(later.sections)).toContain('1 was agreed after 2026-06-30 and is not counted yet: A1');
});

test('a priority that is called actions gets an id and sheet of its own', () => {
  const { sections } = packOf({ actions: ACTIONS, plans: [plan({ priority: 'actions', title: 'Actions' })] });
  expect(sections.slice(1, 3).map(({ id, sheet }) => [id, sheet])).toEqual([
    ['actions-2', 'Actions (2)'],
    ['actions', 'Actions'],
  ]);
});

test('in French', () => {
  const pack = packOf({ actions: ACTIONS, language: 'fr' });
  expect(summaryLine(pack)).toEqual([
    '1 action faite sur 4 (avril 2026), 1 en retard, 1 en cours, 1 abandonnée ; 1 plus ancienne reportée.',
  ]);
  expect(said(pack, 'agreed-last-time', 'state')!.flat()).toEqual([
    '! en retard de 1 jour',
    '○ en cours',
    '✓ fait, 3 jours de retard',
    '✗ abandonné',
  ]);
});

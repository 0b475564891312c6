import { describe, expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { UserError } from '../core/user-error.ts';
import { loadWorkspace } from './load-workspace.ts';

type Sheets = Record<string, unknown[][]>;

/** Writes a real workbook, as Excel would. */
async function workbook(sheets: Sheets): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  for (const row of book.getWorksheet('Targets')?.getRows(2, 1) ?? []) row.getCell(3).numFmt = '0%';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const SETTINGS = 'version: 1\nname: Ministry\n';
const TABLES: Sheets = {
  Lieux: [
    ['Code', 'Nom', 'Parent', 'Niveau', 'Ouverture'],
    ['RW', 'Rwanda', null, 'country', new Date(Date.UTC(1962, 6, 1))],
    [101, 'Gasabo', 'RW', 'district', null],
  ],
  Indicators: [
    ['code', 'name', 'kind', 'over_time', 'numerator', 'denominator', 'direction'],
    ['rate', 'Rate', 'percent', 'flow', '#{a}', '#{b}', 'down'],
  ],
  Targets: [
    ['priority', 'place', 'baseline', 'target'],
    ['stockouts', 101, 0.3, 12.5],
  ],
};
const PLANS: Sheets = {
  Priorities: [
    ['priority', 'title', 'indicator', 'baseline period', 'baseline', 'target period', 'target', 'shape', 'between', 'progress'],
    ['stockouts', 'Fewer stock-outs', 'rate', new Date(Date.UTC(2025, 5, 1)), 28, '2026-06', '10 %', 'points', 'palier', 'rate; rate'],
    ['second', null, 'rate', '2025-06', 28, '2026-06', null, 'linéaire'],
  ],
  Trajectories: [
    ['priority', 'period', 'value'],
    ['stockouts', '2025-12', 20],
  ],
  Interventions: [
    ['priority', 'id', 'from', 'over', 'effect'],
    ['stockouts', 'e-lmis', 202601, '3 months', -4],
    ['stockout', 'stray', null, null, null],
  ],
  Jalons: [
    ['priorité', 'titre', 'échéance', 'fait'],
    ['stockouts', 'Live', new Date(Date.UTC(2026, 5, 30)), null],
  ],
  Chain: [
    ['priority', 'step'],
    ['stockouts', 'Ministry'],
    ['stockouts', 'Health centre'],
  ],
  Risks: [
    ['priority', 'title', 'impact'],
    ['stockouts', 'default', 'high'],
  ],
};

async function load(tables: Sheets, plans: Sheets | undefined = PLANS, more: Record<string, string> = {}) {
  const books = { 'workspace.xlsx': await workbook(tables), ...(plans === undefined ? {} : { 'plans.xlsx': await workbook(plans) }) };
  return loadWorkspace(folderInMemory({ 'deliver.yaml': SETTINGS, ...books, ...more }));
}

async function linesOf(tables: Sheets, plans?: Sheets, more?: Record<string, string>): Promise<string[]> {
  const error = await load(tables, plans, more).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error('expected a UserError', { cause: error });
  return error.line.split('\n');
}

describe('a workspace in Excel', () => {
  test('is loaded from its sheets, in French or English, with dates and percents as cells', async () => {
    const workspace = await load(TABLES);
    expect(workspace.places).toEqual([
      { code: 'RW', name: 'Rwanda', level: 'country', aliases: [], opened: '1962-07-01' },
      { code: '101', name: 'Gasabo', parent: 'RW', level: 'district', aliases: [] },
    ]);
    expect(workspace.targets[0]).toMatchObject({ place: '101', baseline: 30, target: 12.5 });
    expect(workspace.plans[0]).toMatchObject({
      priority: 'stockouts',
      baseline: { period: { id: '202506' }, value: 28 },
      target: { value: 10 },
      trajectory: { shape: 'points', between: 'hold', points: [{ period: { id: '202512' }, value: 20 }] },
      interventions: [{ id: 'e-lmis', from: { id: '202601' }, over: 3, effect: -4 }],
      milestones: [{ title: 'Live', due: '2026-06-30' }],
      chain: ['Ministry', 'Health centre'],
      risks: [{ title: 'default', impact: 'high' }],
      progress: ['rate', 'rate'],
      at: { file: 'plans.xlsx', sheet: 'Priorities', line: 2 },
    });
  });

  test('names sheet and cell of what is wrong', async () => {
    const lieux = [
      ...(TABLES['Lieux'] ?? []),
      ['102', 'Kicukiro', 'RWA', 'district', 'soon'],
      ['103', 'Nyarugenge', 'RW', { error: '#N/A' }],
    ];
    expect(await linesOf({ ...TABLES, Lieux: lieux })).toEqual([
      'workspace.xlsx, sheet Lieux, cell D5 (level): Unexpected error value #N/A, expected a value. Mend the formula or empty the cell.',
      'workspace.xlsx, sheet Lieux, cell E4 (opened): Unexpected opened "soon", expected a date that exists, as 2024-06-30. Write year-month-day.',
      'workspace.xlsx, sheet Lieux, cell C4 (parent): Unexpected parent "RWA", expected the code of a place. Write "RW" (the nearest).',
    ]);
  });

  test('a blank cell breaks its plan only; a stray row is a remark', async () => {
    const workspace = await load(TABLES);
    expect(workspace.brokenPlans).toEqual([
      {
        priority: 'second',
        at: { file: 'plans.xlsx', sheet: 'Priorities', line: 3, column: 7, cell: 'G3', field: 'target' },
        reason: 'Unexpected blank "target", expected a value. Fill it in.',
      },
    ]);
    expect(workspace.remarks.map((remark) => remark.text)).toEqual([
      'Unexpected priority "stockout", expected one on the sheet Priorities (nearest: "stockouts"); the row is left out.',
    ]);
  });

  test('a table twice, a workbook that is none, and one without priorities are refused', async () => {
    expect(await linesOf(TABLES, PLANS, { 'places.csv': 'code,name,level\nA,A,a\n' })).toEqual([
      'places.csv: Unexpected second table of places, expected one (the other: workspace.xlsx, sheet Lieux). Keep one of the two.',
    ]);
    expect(await linesOf(TABLES, { Risks: PLANS['Risks'] ?? [] })).toContain(
      'plans.xlsx: Unexpected workbook without a sheet Priorities, expected one row a plan there. Add the sheet.',
    );
    const [line] = await linesOf(TABLES, undefined, { 'plans.xlsx': 'not a workbook at all' });
    expect(line).toMatch(/^plans\.xlsx: Unexpected /);
  });
});

import type { Grid } from '../core/grid.ts';
import type { BrokenPlan } from '../core/plan.ts';
import { nearestName } from './nearest-name.ts';
import { breakPlan, type PlacedDraft } from './plan-check.ts';
import type { PlanDraft } from './plan-draft.ts';
import { Findings } from './problem.ts';
import { readTable, type TableForm, type TableRow } from './table.ts';
import { wordMeant } from './table-words.ts';
import { YAML_NUMBERS } from './written-number.ts';
import { Written } from './written.ts';

const form = (sheet: string, required: readonly string[], optional: readonly string[]): TableForm => ({
  name: sheet,
  sheet,
  required,
  optional,
});

const PRIORITIES = form(
  'Priorities',
  ['priority', 'indicator', 'baseline_period', 'baseline', 'target_period', 'target', 'shape'],
  ['title', 'owner', 'scope', 'league_level', 'between', 'steepness', 'middle', 'shares', 'progress', 'watch'],
);
const TRAJECTORIES = form('Trajectories', ['priority', 'period', 'value'], []);
const INTERVENTIONS = form('Interventions', ['priority', 'id'], ['title', 'owner', 'from', 'over', 'effect']);
const MILESTONES = form('Milestones', ['priority', 'title', 'due'], ['owner', 'done']);
const CHAIN = form('Chain', ['priority', 'step'], []);
const RISKS = form('Risks', ['priority', 'title'], ['likelihood', 'impact', 'response']);

/** The sheets of plans.xlsx; the first one says which plans there are, the others add to them. */
export const PLAN_SHEETS = [PRIORITIES, TRAJECTORIES, INTERVENTIONS, MILESTONES, CHAIN, RISKS] as const;

type Cells = TableRow['cells'];

/** Gathers each plan from the sheets; a row that lacks what it needs breaks its plan only. */
export function readPlanWorkbook(sheets: ReadonlyMap<string, Grid>, findings: Findings): (PlacedDraft | BrokenPlan)[] {
  const main = sheets.get(PRIORITIES.sheet);
  const table = main === undefined ? undefined : readTable(main, PRIORITIES, findings);
  if (table === undefined) return [];
  const rows = (one: TableForm): readonly TableRow[] => {
    const grid = sheets.get(one.sheet);
    return grid === undefined ? [] : (readTable(grid, one, findings)?.rows ?? []);
  };
  const details = {
    points: rows(TRAJECTORIES),
    interventions: rows(INTERVENTIONS),
    milestones: rows(MILESTONES),
    chain: rows(CHAIN),
    risks: rows(RISKS),
  };
  const known = table.rows.flatMap((row) => row.cells['priority']?.text ?? []);
  for (const row of Object.values(details).flat()) remarkStray(row, known, findings);
  return table.rows.map((row) => gather(row, details, findings));
}

type Details = Readonly<Record<'points' | 'interventions' | 'milestones' | 'chain' | 'risks', readonly TableRow[]>>;

function remarkStray(row: TableRow, known: readonly string[], findings: Findings): void {
  const name = row.cells['priority']?.text ?? '';
  if (known.includes(name)) return;
  const near = nearestName(name, known);
  findings.remark(
    row.at,
    `Unexpected priority "${name}", expected one on the sheet Priorities${near === undefined ? '' : ` (nearest: "${near}")`}; the row is left out.`,
  );
}

function gather(row: TableRow, details: Details, findings: Findings): PlacedDraft | BrokenPlan {
  const own = new Findings();
  const need = needIn(own);
  const cells = row.cells;
  const priority = need(row, 'priority');
  const ofPlan = (rows: readonly TableRow[]) => rows.filter((one) => one.cells['priority']?.text === priority.text);
  const points = ofPlan(details.points).map((one) => ({ period: need(one, 'period'), value: need(one, 'value') }));
  const draft: PlanDraft = {
    priority,
    ...pick(cells, ['title', 'owner', 'scope', 'league_level']),
    indicator: need(row, 'indicator'),
    baseline: { period: need(row, 'baseline_period'), value: need(row, 'baseline') },
    target: { period: need(row, 'target_period'), value: need(row, 'target') },
    trajectory: {
      shape: need(row, 'shape'),
      ...pick(cells, ['steepness', 'middle']),
      ...(points.length === 0 ? {} : { points }),
      ...readBetween(cells['between'], own),
      ...(cells['shares'] === undefined ? {} : { shares: parts(cells['shares']) }),
    },
    interventions: ofPlan(details.interventions).map((one) => ({
      id: need(one, 'id'),
      ...pick(one.cells, ['title', 'owner', 'from', 'over', 'effect']),
    })),
    milestones: ofPlan(details.milestones).map((one) => ({
      title: need(one, 'title'),
      due: need(one, 'due'),
      ...pick(one.cells, ['owner', 'done']),
    })),
    chain: ofPlan(details.chain).map((one) => need(one, 'step')),
    risks: ofPlan(details.risks).map((one) => ({ title: need(one, 'title'), ...pick(one.cells, ['likelihood', 'impact', 'response']) })),
    progress: parts(cells['progress']),
    watch: parts(cells['watch']),
  };
  findings.remarks.push(...own.remarks);
  if (own.problems.length === 0) return { draft, at: row.at, numbers: YAML_NUMBERS };
  const name = priority.text === '' ? `row ${row.at.line}` : priority.text;
  return breakPlan({ priority: name, ...(cells['title'] === undefined ? {} : { title: cells['title'].text }) }, row.at, own.problems);
}

/** A cell that must not be blank; what stands in for it is never used, because its problem breaks the plan. */
function needIn(findings: Findings): (row: TableRow, name: string) => Written {
  return (row, name) => {
    const cell = row.cells[name];
    if (cell === undefined) findings.problem(row.place(name), `Unexpected blank "${name}", expected a value.`, 'Fill it in.');
    return cell ?? new Written('', row.at);
  };
}

function pick<const Name extends string>(cells: Cells, names: readonly Name[]): { [Key in Name]?: Written } {
  return Object.fromEntries(names.flatMap((name) => (cells[name] === undefined ? [] : [[name, cells[name]]]))) as {
    [Key in Name]?: Written;
  };
}

function parts(cell: Written | undefined): Written[] {
  const texts = (cell?.text ?? '').split(';').map((part) => part.trim());
  return cell === undefined ? [] : texts.filter((part) => part !== '').map((part) => new Written(part, cell.at));
}

function readBetween(cell: Written | undefined, findings: Findings): { between?: 'linear' | 'hold' } {
  if (cell === undefined) return {};
  const between = wordMeant(cell.text, ['linear', 'hold']);
  if (between === undefined)
    findings.problem(cell.at, `Unexpected between "${cell.text}", expected "linear" or "hold".`, 'Choose one of these.');
  return between === undefined ? {} : { between };
}

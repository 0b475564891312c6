import type { Folder } from '../core/folder.ts';
import type { BrokenPlan, Plan } from '../core/plan.ts';
import { sayPlace } from '../core/source.ts';
import { UserError } from '../core/user-error.ts';
import { bareName } from '../core/bare-name.ts';
import { openSheets, orProblem } from './grid-files.ts';
import { breakPlan, checkPlan, isBroken, type PlacedDraft } from './plan-check.ts';
import type { PlanContext } from './plan-context.ts';
import { PLAN_SHEETS, readPlanWorkbook } from './plan-workbook.ts';
import { readPlanFile } from './plan-yaml.ts';
import type { Findings } from './problem.ts';
import { readTextFile } from './text-file.ts';

export const PLANS_FOLDER = 'plans';
export const PLANS_WORKBOOK = 'plans.xlsx';

export interface LoadedPlans {
  readonly plans: readonly Plan[];
  readonly broken: readonly BrokenPlan[];
}

/** Loads all plans, of plans/*.yaml (by name) and of plans.xlsx (by row). A broken one stops no other. */
export async function loadPlans(folder: Folder, context: PlanContext, findings: Findings): Promise<LoadedPlans> {
  const written = [...readPlanFolder(folder), ...(await readWorkbookPlans(folder, findings))];
  const twice = findTwice(written);
  const plans: Plan[] = [];
  const broken: BrokenPlan[] = [];
  for (const one of written) {
    const other = twice.get(one);
    const plan = other === undefined ? checked(one, context, findings) : breakTwice(one, other);
    if (isBroken(plan)) broken.push(plan);
    else plans.push(plan);
  }
  return { plans, broken };
}

type WrittenPlan = PlacedDraft | BrokenPlan;

function checked(one: WrittenPlan, context: PlanContext, findings: Findings): Plan | BrokenPlan {
  if (!('draft' in one)) return one;
  const { plan, findings: own } = checkPlan(one, context);
  findings.remarks.push(...own.remarks);
  return plan;
}

function readPlanFolder(folder: Folder): WrittenPlan[] {
  const files = folder.list(PLANS_FOLDER).filter((file) => /\.ya?ml$/i.test(file) && !file.slice(PLANS_FOLDER.length + 1).includes('/'));
  return files.map((file) => {
    try {
      return readPlanFile(file, readTextFile(folder, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const problem = { at: error.at ?? { file }, message: error.message, fix: error.fix ?? 'Restore the file.' };
      return breakPlan({ priority: file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '') }, { file }, [problem]);
    }
  });
}

async function readWorkbookPlans(folder: Folder, findings: Findings): Promise<WrittenPlan[]> {
  const known = PLAN_SHEETS.map((form) => form.sheet);
  const sheets = await orProblem(() => openSheets(folder, PLANS_WORKBOOK, known, findings), PLANS_WORKBOOK, findings);
  if (sheets === undefined || sheets.size === 0) return [];
  if (!sheets.has('Priorities')) {
    findings.problem(
      { file: PLANS_WORKBOOK },
      'Unexpected workbook without a sheet Priorities, expected one row a plan there.',
      'Add the sheet.',
    );
  }
  return (await orProblem(async () => readPlanWorkbook(sheets, findings), PLANS_WORKBOOK, findings)) ?? [];
}

/** Plans of one priority: which of them counts is not for a machine to say, so each is broken and names another. */
function findTwice(written: readonly WrittenPlan[]): Map<WrittenPlan, WrittenPlan> {
  const first = new Map<string, WrittenPlan>();
  const twice = new Map<WrittenPlan, WrittenPlan>();
  for (const one of written) {
    const key = bareName(priorityOf(one)) || priorityOf(one);
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    else {
      twice.set(one, other);
      if (!twice.has(other)) twice.set(other, one);
    }
  }
  return twice;
}

function priorityOf(one: WrittenPlan): string {
  return 'draft' in one ? one.draft.priority.text : one.priority;
}

function breakTwice(one: WrittenPlan, other: WrittenPlan): BrokenPlan {
  const priority = priorityOf(one);
  const title = 'draft' in one ? one.draft.title?.text : one.title;
  const message = `Unexpected second plan for priority "${priority}", expected one (the other: ${sayPlace(other.at)}).`;
  const fix = 'Remove one, or rename its priority.';
  return breakPlan({ priority, ...(title === undefined ? {} : { title }) }, one.at, [{ at: one.at, message, fix }]);
}

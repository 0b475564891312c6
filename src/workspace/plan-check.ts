import type { Indicator } from '../core/indicator.ts';
import type { BrokenPlan, Milestone, Plan, Risk } from '../core/plan.ts';
import { sayPlace, type Source } from '../core/source.ts';
import { findPlace, mendPlace } from './known-names.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import { readAnchors } from './plan-anchors.ts';
import type { PlanContext } from './plan-context.ts';
import type { MilestoneDraft, PlanDraft, RiskDraft } from './plan-draft.ts';
import { checkInterventionShape, readInterventions } from './plan-interventions.ts';
import { readTrajectory } from './plan-trajectory.ts';
import { PlanValues } from './plan-values.ts';
import { Findings, type Problem } from './problem.ts';
import type { NumberStyle } from './written-number.ts';
import type { Written } from './written.ts';

/** A plan as written, and where it stands. */
export interface PlacedDraft {
  readonly draft: PlanDraft;
  readonly at: Source;
  readonly numbers: NumberStyle;
}

/** Holds a plan against the workspace. `remarks` hold what is worth knowing of a plan that stands. */
export function checkPlan({ draft, at, numbers }: PlacedDraft, context: PlanContext): { plan: Plan | BrokenPlan; findings: Findings } {
  const findings = new Findings();
  const values = new PlanValues(findings, context.periods, numbers);
  const indicator = findIndicator(draft.indicator, context, values);
  const scope = readScope(draft.scope, context, values);
  checkLevel(draft.league_level, context, values);
  const codes = [...(draft.progress ?? []), ...(draft.watch ?? [])];
  for (const code of codes) findIndicator(code, context, values);
  const anchors = readAnchors(draft, indicator, values);
  const trajectory = anchors === undefined ? undefined : readTrajectory(draft, anchors, indicator, values);
  const interventions = anchors === undefined ? [] : readInterventions(draft, anchors, indicator, values);
  if (anchors !== undefined && trajectory?.shape === 'interventions') checkInterventionShape(draft, interventions, anchors, values);
  const milestones = (draft.milestones ?? []).map((milestone) => readMilestone(milestone, values));
  const about = { priority: draft.priority.text, title: draft.title?.text ?? draft.priority.text };
  if (findings.problems.length > 0 || anchors === undefined || trajectory === undefined) {
    return { plan: breakPlan(about, at, findings.problems), findings };
  }
  const plan: Plan = {
    ...about,
    ...(draft.owner === undefined ? {} : { owner: draft.owner.text }),
    indicator: draft.indicator.text,
    ...(scope === undefined ? {} : { scope }),
    ...(draft.league_level === undefined ? {} : { leagueLevel: draft.league_level.text }),
    ...anchors,
    trajectory,
    interventions,
    milestones,
    chain: (draft.chain ?? []).map((step) => step.text),
    risks: (draft.risks ?? []).map(readRisk),
    progress: (draft.progress ?? []).map((code) => code.text),
    watch: (draft.watch ?? []).map((code) => code.text),
    at,
  };
  return { plan, findings };
}

/** One line for a plan that does not hold: its first problem, and where the others stand. */
export function breakPlan(about: { priority: string; title?: string }, at: Source, problems: readonly Problem[]): BrokenPlan {
  const [first, ...others] = problems;
  if (first === undefined) return { ...about, at, reason: 'Unexpected plan, expected one that can be read. Write it again.' };
  const more = others.length === 0 ? '' : ` Also look at ${others.map((other) => sayHere(other.at, first.at)).join('; ')}.`;
  return { ...about, at: first.at, reason: `${first.message} ${first.fix}${more}` };
}

/** The file is named once. */
function sayHere(at: Source, first: Source): string {
  const { file, ...rest } = at;
  return at.file === first.file && rest.line !== undefined
    ? sayPlace({ ...rest, file: '' }).replace(/^, /, '')
    : sayPlace({ ...rest, file });
}

export function isBroken(plan: Plan | BrokenPlan): plan is BrokenPlan {
  return 'reason' in plan;
}

function findIndicator(code: Written, context: PlanContext, values: PlanValues): Indicator | undefined {
  const indicator = context.indicators.get(code.text);
  if (indicator !== undefined) return indicator;
  const known = [...context.indicators.keys()];
  const fix = proposeNearest(code.text, known, `Add "${code.text}" to the indicators, or correct it.`);
  return values.problem(code, `Unexpected indicator "${code.text}", expected one of ${sayKnown(known)}.`, fix);
}

function readScope(scope: Written | undefined, context: PlanContext, values: PlanValues): string | undefined {
  if (scope === undefined) return undefined;
  const code = findPlace(scope.text, context.places);
  return (
    code ?? values.problem(scope, `Unexpected scope "${scope.text}", expected the code of a place.`, mendPlace(scope.text, context.places))
  );
}

function checkLevel(level: Written | undefined, { levels }: PlanContext, values: PlanValues): void {
  if (level === undefined || levels.includes(level.text)) return;
  const fix = proposeNearest(level.text, levels, 'Choose one of these.');
  values.problem(level, `Unexpected league level "${level.text}", expected one of ${sayKnown(levels)}.`, fix);
}

function readMilestone(draft: MilestoneDraft, values: PlanValues): Milestone {
  const due = values.date(draft.due, 'due');
  const done = values.date(draft.done, 'done');
  return {
    title: draft.title.text,
    // A date that does not read breaks the plan, so that this text is never used.
    due: due ?? draft.due.text,
    ...(draft.owner === undefined ? {} : { owner: draft.owner.text }),
    ...(done === undefined ? {} : { done }),
  };
}

function readRisk(draft: RiskDraft): Risk {
  return {
    title: draft.title.text,
    ...(draft.likelihood === undefined ? {} : { likelihood: draft.likelihood.text }),
    ...(draft.impact === undefined ? {} : { impact: draft.impact.text }),
    ...(draft.response === undefined ? {} : { response: draft.response.text }),
  };
}

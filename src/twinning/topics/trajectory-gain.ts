import type { Indicator } from '../../core/indicator.ts';
import { formatPeriod, type Period } from '../../core/period/index.ts';
import type { Anchor, Plan } from '../../core/plan.ts';
import type { TwinningTopic } from '../../core/twinning.ts';
import { UserError } from '../../core/user-error.ts';
import { ownPath } from '../../delivery/league/own-path.ts';
import { sign } from '../../delivery/status.ts';
import { plannedPath, type Path } from '../../delivery/trajectory.ts';
import type { NetworkInput } from '../input.ts';
import { wordsIn } from '../words/words.ts';
import type { PlannedGain, PlannedOrWhy } from './planned-gain.ts';
import { plannedOver } from './planned-over.ts';

/** A trajectory that a place may be held against. */
interface Candidate {
  readonly plan: Plan;
  readonly from: PlannedGain['from'];
  readonly path: () => Path;
}

/**
 * What trajectories ask of a place between two periods: its own (a plan for the place itself, or its row in targets.csv), else the plan
 * of the whole, which a count cannot be held against (methods.md 9, C13). The first that has a value at both periods counts.
 */
export function trajectoryGain(
  input: NetworkInput,
  indicator: Indicator,
  place: string,
  topic: TwinningTopic,
  baseline: Period,
  endline: Period,
): PlannedOrWhy {
  const reasons: string[] = [];
  for (const candidate of candidates(input, indicator, place)) {
    const gain = gainAlong(candidate, indicator, baseline, endline, input);
    if (typeof gain === 'number') return { planned: { gain: sign(topic.direction) * gain, from: candidate.from }, reasons };
    reasons.push(gain);
  }
  const words = wordsIn(input.workspace.language).topics;
  if (reasons.length > 0) return { reasons };
  const onlyWhole = indicator.kind === 'count' && plansOf(input, indicator).length > 0;
  return { reasons: [onlyWhole ? words.noPlannedCount : words.noPlannedGain] };
}

function plansOf({ workspace }: NetworkInput, { code }: Indicator): Plan[] {
  return workspace.plans.filter(({ indicator }) => indicator === code);
}

function candidates(input: NetworkInput, indicator: Indicator, place: string): Candidate[] {
  const { workspace, measures } = input;
  const plans = plansOf(input, indicator);
  const own = plans.flatMap((plan): Candidate[] => {
    const history = (): Anchor[] => historyOf(input, plan, indicator);
    if (plan.scope === place) return [{ plan, from: 'own trajectory', path: () => plannedPath(plan, history()) }];
    const target = workspace.targets.find((row) => row.priority === plan.priority && row.place === place);
    return target === undefined ? [] : [{ plan, from: 'own trajectory', path: () => ownPath(plan, target, history()) }];
  });
  if (indicator.kind === 'count') return own;
  const whole = plans.filter(({ scope }) => scope === undefined || scope === measures.root.code);
  return [
    ...own,
    ...whole.map((plan): Candidate => ({
      plan,
      from: 'national trajectory',
      path: () => plannedPath(plan, historyOf(input, plan, indicator)),
    })),
  ];
}

/** Only a seasonal plan learns from history. */
function historyOf({ measures }: NetworkInput, plan: Plan, indicator: Indicator): Anchor[] {
  if (plan.trajectory.shape !== 'seasonal') return [];
  const points = measures.series(indicator, plan.scope ?? measures.root.code, plan.baseline.period.type);
  return points.flatMap(({ period, value }) => (value === undefined ? [] : [{ period, value }]));
}

/** Planned value at the endline less that at the baseline, or why it cannot be said. */
function gainAlong(candidate: Candidate, indicator: Indicator, baseline: Period, endline: Period, input: NetworkInput): number | string {
  const { language } = input.workspace;
  const words = wordsIn(language).topics;
  const { plan } = candidate;
  try {
    const path = candidate.path();
    const [from, to] = [baseline, endline].map((period) => plannedOver(path, plan.baseline.period.type, period, indicator));
    if (from === undefined) return words.pathUnknown(plan.priority, words.baseline, formatPeriod(baseline, language));
    if (to === undefined) return words.pathUnknown(plan.priority, words.endline, formatPeriod(endline, language));
    return to - from;
  } catch (error) {
    if (error instanceof UserError) return words.planBroken(plan.priority);
    throw error;
  }
}

import type { Indicator } from '../core/indicator.ts';
import type { Anchor, Trajectory } from '../core/plan.ts';
import type { Anchors } from './plan-anchors.ts';
import { SHAPES, type PlanDraft } from './plan-draft.ts';
import type { PlanValues } from './plan-values.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import { wordMeant } from './table-words.ts';

type Shape = (typeof SHAPES)[number];

/** Which keys of a trajectory belong to which shape; interventions may stand with any. */
const OWN_KEYS: Readonly<Record<string, Shape>> = {
  points: 'points',
  between: 'points',
  steepness: 's-curve',
  middle: 's-curve',
  shares: 'seasonal',
};

/** Shares are written with a few decimals: twelve times 0.0833 is 0.9996. */
const SHARES_TOLERANCE = 0.001;

/** Reads the way from baseline to target. */
export function readTrajectory(
  draft: PlanDraft,
  anchors: Anchors,
  indicator: Indicator | undefined,
  values: PlanValues,
): Trajectory | undefined {
  const written = draft.trajectory.shape;
  const shape = wordMeant(written.text, SHAPES);
  if (shape === undefined) {
    const fix = proposeNearest(written.text, SHAPES, 'Choose one of these.');
    return values.problem(written, `Unexpected shape "${written.text}", expected one of ${sayKnown(SHAPES)}.`, fix);
  }
  for (const [key, owner] of Object.entries(OWN_KEYS)) {
    if (owner === shape || draft.trajectory[key as keyof PlanDraft['trajectory']] === undefined) continue;
    values.problem(
      written,
      `Unexpected "${key}" with shape "${shape}", expected it only with "${owner}".`,
      `Remove it, or write shape: ${owner}.`,
    );
  }
  if (shape === 'compound') return readCompound(draft, anchors, values);
  if (shape === 's-curve') return readCurve(draft, values);
  if (shape === 'points') return readPoints(draft, anchors, indicator, values);
  return shape === 'seasonal' ? readSeasonal(draft, anchors, indicator, values) : { shape };
}

function readCompound(draft: PlanDraft, { baseline, target }: Anchors, values: PlanValues): Trajectory {
  for (const [what, anchor, written] of [
    ['baseline', baseline, draft.baseline.value],
    ['target', target, draft.target.value],
  ] as const) {
    if (anchor.value > 0) continue;
    values.problem(
      written,
      `Unexpected ${what} ${anchor.value} with shape "compound", expected more than 0: growth by a factor never starts or ends there.`,
      'Choose the shape linear or s-curve.',
    );
  }
  return { shape: 'compound' };
}

function readCurve(draft: PlanDraft, values: PlanValues): Trajectory {
  const steepness = values.number(draft.trajectory.steepness, 'steepness', 0, Infinity);
  const middle = values.number(draft.trajectory.middle, 'middle', 0, 1);
  return { shape: 's-curve', ...(steepness === undefined ? {} : { steepness }), ...(middle === undefined ? {} : { middle }) };
}

function readPoints(draft: PlanDraft, anchors: Anchors, indicator: Indicator | undefined, values: PlanValues): Trajectory {
  const drafts = draft.trajectory.points ?? [];
  if (drafts.length === 0)
    values.problem(
      draft.trajectory.shape,
      'Unexpected shape "points" without points, expected at least one period and value.',
      'Add "points:", or choose another shape.',
    );
  const points: Anchor[] = [];
  for (const one of drafts) {
    const point = values.anchor(one, 'point', indicator);
    if (point === undefined) continue;
    const fault = pointFault(point, points.at(-1), anchors);
    if (fault !== undefined) values.problem(one.period, `Unexpected point "${one.period.text}", expected ${fault}.`, 'Correct the point.');
    points.push(point);
  }
  return { shape: 'points', between: draft.trajectory.between ?? 'linear', points };
}

function pointFault(point: Anchor, before: Anchor | undefined, { baseline, target }: Anchors): string | undefined {
  if (point.period.type !== baseline.period.type) return `a ${baseline.period.type} period like the baseline`;
  if (point.period.start < baseline.period.start || point.period.start > target.period.start) {
    return `a period from ${baseline.period.id} to ${target.period.id}, from baseline to target`;
  }
  if (before !== undefined && point.period.start <= before.period.start) return `a period after ${before.period.id}, the point before it`;
  for (const [what, anchor] of [
    ['baseline', baseline],
    ['target', target],
  ] as const) {
    if (point.period === anchor.period && point.value !== anchor.value)
      return `the ${what}'s ${anchor.value} in this period, not ${point.value}`;
  }
  return undefined;
}

function readSeasonal(draft: PlanDraft, { baseline }: Anchors, indicator: Indicator | undefined, values: PlanValues): Trajectory {
  const { shape } = draft.trajectory;
  if (baseline.period.type !== 'monthly') {
    values.problem(
      draft.baseline.period,
      `Unexpected ${baseline.period.type} baseline with shape "seasonal", expected months.`,
      'Write baseline and target as months, or choose another shape.',
    );
  }
  if (indicator !== undefined && (indicator.kind !== 'count' || indicator.overTime !== 'flow')) {
    const message = `Unexpected shape "seasonal" for "${indicator.code}", expected a count that flows: only such a year is the sum of its months.`;
    values.problem(shape, message, 'Choose another shape.');
  }
  if (draft.trajectory.shares === undefined) return { shape: 'seasonal' };
  const shares = draft.trajectory.shares.flatMap((one) => values.share(one) ?? []);
  if (draft.trajectory.shares.length !== 12) {
    values.problem(
      shape,
      `Unexpected ${draft.trajectory.shares.length} shares, expected 12, January to December.`,
      'Add or remove shares.',
    );
  } else if (shares.length === 12 && Math.abs(sumOf(shares) - 1) > SHARES_TOLERANCE) {
    values.problem(shape, `Unexpected sum of shares ${Number(sumOf(shares).toFixed(4))}, expected 1.`, 'Correct the shares.');
  }
  return { shape: 'seasonal', shares };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

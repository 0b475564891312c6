import type { Indicator } from '../core/indicator.ts';
import type { Anchor } from '../core/plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanValues } from './plan-values.ts';

/** Where a plan starts and where it ends. */
export interface Anchors {
  readonly baseline: Anchor;
  readonly target: Anchor;
}

/** Reads baseline and target: of one period type, the target later, on the good side of the baseline and within the indicator's bounds. */
export function readAnchors(draft: PlanDraft, indicator: Indicator | undefined, values: PlanValues): Anchors | undefined {
  const baseline = values.anchor(draft.baseline, 'baseline', indicator);
  const target = values.anchor(draft.target, 'target', indicator);
  if (baseline === undefined || target === undefined) return undefined;
  if (baseline.period.type !== target.period.type) {
    const message = `Unexpected ${target.period.type} target "${draft.target.period.text}", expected it ${baseline.period.type} like the baseline "${draft.baseline.period.text}".`;
    return values.problem(draft.target.period, message, 'Write both in the same kind of period.');
  }
  if (target.period.start <= baseline.period.start) {
    const message = `Unexpected target period "${draft.target.period.text}", expected one after the baseline "${draft.baseline.period.text}".`;
    return values.problem(draft.target.period, message, 'Correct one of the two.');
  }
  if (indicator !== undefined) checkValues(draft, { baseline, target }, indicator, values);
  return { baseline, target };
}

function checkValues(draft: PlanDraft, { baseline, target }: Anchors, indicator: Indicator, values: PlanValues): void {
  const up = indicator.direction === 'up';
  if (up ? target.value < baseline.value : target.value > baseline.value) {
    const side = up ? `${baseline.value} or more, because higher is better` : `${baseline.value} or less, because lower is better`;
    const message = `Unexpected target ${target.value}, expected ${side} for "${indicator.code}" (the baseline is ${baseline.value}).`;
    values.problem(draft.target.value, message, 'Swap the values, or correct the direction of the indicator.');
  }
  for (const [what, anchor, written] of [
    ['baseline', baseline, draft.baseline.value],
    ['target', target, draft.target.value],
  ] as const) {
    const low = indicator.lower !== undefined && anchor.value < indicator.lower;
    const high = indicator.upper !== undefined && anchor.value > indicator.upper;
    if (!low && !high) continue;
    const bound = low ? `${indicator.lower} or more` : `${indicator.upper} or less`;
    values.problem(
      written,
      `Unexpected ${what} ${anchor.value}, expected ${bound}, the bound of "${indicator.code}".`,
      'Correct the value or the bound.',
    );
  }
  const small = [baseline.value, target.value].every((value) => value >= 0 && value <= 1) && baseline.value + target.value > 0;
  const signed = [draft.baseline.value, draft.target.value].some((written) => written.text.includes('%'));
  if (indicator.kind === 'percent' && small && !signed) {
    values.findings.remark(
      draft.target.value.at,
      `Unexpected target ${target.value} for a percent, read as ${target.value} %; if ${target.value * 100} % is meant, write ${target.value * 100}.`,
    );
  }
}

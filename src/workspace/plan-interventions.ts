import type { Intervention } from '../core/plan.ts';
import type { Indicator } from '../core/indicator.ts';
import type { Anchors } from './plan-anchors.ts';
import type { InterventionDraft, PlanDraft } from './plan-draft.ts';
import type { PlanValues } from './plan-values.ts';
import { readRamp } from './ramp-length.ts';

/** Reads all interventions, whether they stand under the trajectory or at the top level: each id once, and an effect only with its dates. */
export function readInterventions(
  draft: PlanDraft,
  anchors: Anchors,
  indicator: Indicator | undefined,
  values: PlanValues,
): Intervention[] {
  const drafts = [...(draft.trajectory.interventions ?? []), ...(draft.interventions ?? [])];
  const seen = new Set<string>();
  return drafts.map((one) => {
    if (seen.has(one.id.text))
      values.problem(one.id, `Unexpected second intervention "${one.id.text}", expected each id once.`, 'Rename or remove one.');
    seen.add(one.id.text);
    return readIntervention(one, anchors, indicator, values);
  });
}

function readIntervention(draft: InterventionDraft, anchors: Anchors, indicator: Indicator | undefined, values: PlanValues): Intervention {
  const type = anchors.baseline.period.type;
  const from = draft.from === undefined ? undefined : values.period(draft.from, 'start');
  if (draft.from !== undefined && from !== undefined && from.type !== type) {
    values.problem(
      draft.from,
      `Unexpected ${from.type} start "${draft.from.text}", expected it ${type} like the baseline.`,
      'Correct the period.',
    );
  }
  const effect = draft.effect === undefined ? undefined : values.value(draft.effect, 'effect', indicator);
  if (draft.effect !== undefined) {
    const missing = (['from', 'over'] as const).filter((key) => draft[key] === undefined);
    if (missing.length > 0) {
      const message = `Unexpected effect without ${missing.map((key) => `"${key}"`).join(' and ')} for "${draft.id.text}", expected when it starts and how long it takes.`;
      values.problem(draft.effect, message, 'Add them, such as from: 2025-09, over: 6 months.');
    }
  }
  const over = readOver(draft, anchors, values);
  return {
    id: draft.id.text,
    ...(draft.title === undefined ? {} : { title: draft.title.text }),
    ...(draft.owner === undefined ? {} : { owner: draft.owner.text }),
    ...(from === undefined ? {} : { from }),
    ...(over === undefined ? {} : { over }),
    ...(effect === undefined ? {} : { effect }),
  };
}

function readOver(draft: InterventionDraft, anchors: Anchors, values: PlanValues): number | undefined {
  if (draft.over === undefined) return undefined;
  const read = readRamp(draft.over.text, anchors.baseline.period.type);
  return read.ok
    ? read.periods
    : values.problem(draft.over, `Unexpected length "${draft.over.text}", expected ${read.expected}.`, 'Correct the length.');
}

/** The shape `interventions` needs effects, and its sum should meet the target. */
export function checkInterventionShape(
  draft: PlanDraft,
  interventions: readonly Intervention[],
  { baseline, target }: Anchors,
  values: PlanValues,
): void {
  for (const one of draft.trajectory.interventions ?? []) {
    if (one.effect === undefined)
      values.problem(
        one.id,
        `Unexpected intervention "${one.id.text}" without effect, expected what it adds to the indicator.`,
        'Add "effect: …".',
      );
  }
  const effects = interventions.flatMap((one) => one.effect ?? []);
  if (effects.length === 0 && (draft.trajectory.interventions ?? []).length === 0) {
    values.problem(
      draft.trajectory.shape,
      'Unexpected shape "interventions" without interventions, expected at least one with from, over and effect.',
      'Add them, or choose another shape.',
    );
    return;
  }
  const end = Number((baseline.value + effects.reduce((sum, effect) => sum + effect, 0)).toPrecision(12));
  if (Math.abs(end - target.value) < 1e-9) return;
  values.findings.remark(
    draft.trajectory.shape.at,
    `Unexpected sum: the interventions lead from ${baseline.value} to ${end}, expected the target ${target.value}.`,
  );
}

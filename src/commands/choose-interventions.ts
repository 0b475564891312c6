import { allBytes } from '../core/bytes.ts';
import type { Folder } from '../core/folder.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';
import type { CausesOfPriority } from '../delivery/causes/result.ts';
import type { Effects } from '../effects.ts';
import { nearestName } from '../workspace/nearest-name.ts';
import { planInterventionsInto } from '../workspace/programme/plan-interventions-into.ts';
import { lockedWorkspace } from './locked-workspace.ts';

interface Home {
  readonly path: string;
  readonly folder: Folder;
  readonly workspace: Workspace;
}

/**
 * Writes chosen interventions into the plan's YAML. They have no dates and no effect yet, so the planned trajectory stays as it is.
 * @throws UserError where a code is not known, or the plan is a row of a workbook
 */
export async function choosePlanInterventions(
  { priority, interventions }: CausesOfPriority,
  codes: readonly string[],
  { path, workspace }: Home,
  effects: Effects,
): Promise<void> {
  const known = interventions.map((one) => one.intervention);
  for (const code of codes) {
    if (known.includes(code)) continue;
    const near = nearestName(code, known);
    throw new UserError(
      `Unexpected intervention "${code}", expected one that was ranked: ${known.join(', ')}${near === undefined ? '.' : `, perhaps "${near}".`}`,
    );
  }
  const plan = workspace.plans.find((one) => one.priority === priority);
  if (plan === undefined)
    throw new UserError(`Unexpected priority "${priority}" without a plan that holds, expected one, mend plans/ first.`);
  if (!/\.ya?ml$/i.test(plan.at.file))
    throw new UserError(
      'Unexpected plan in a workbook, expected one in plans/*.yaml: a workbook is read and not written.',
      'Add the interventions on its sheet.',
      plan.at,
    );
  await lockedWorkspace(path, effects, async ({ folder }) => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(allBytes(folder.open(plan.at.file)));
    const chosen = interventions.filter((one) => codes.includes(one.intervention));
    const there = new Set(plan.interventions.map((one) => one.id));
    const written = planInterventionsInto(
      text,
      chosen.map(({ intervention, title }) => ({ id: intervention, title })),
      plan.at.file,
    );
    await effects.write(effects.join(path, ...plan.at.file.split('/')), written);
    for (const { intervention, title } of chosen)
      effects.note(
        there.has(intervention)
          ? `${intervention} stands in ${plan.at.file} already.`
          : `${intervention} (${title}) added to ${plan.at.file}. Give it from, over and effect when they are agreed; the trajectory is unchanged.`,
      );
  });
}

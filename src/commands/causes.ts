import { folderName } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import type { CausesOfPriority } from '../delivery/causes/result.ts';
import type { Effects } from '../effects.ts';
import { causesDocument } from '../packs/causes/causes-document.ts';
import { nearestName } from '../workspace/nearest-name.ts';
import { choosePlanInterventions } from './choose-interventions.ts';
import { PROGRAMME_FILES, reviewTheProgramme } from './review-the-programme.ts';
import type { StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

export interface CausesOptions extends StockOptions, PackOptions {
  /** Codes of interventions that become part of the priority's plan. */
  readonly choose?: readonly string[];
}

/** Root causes and ranked interventions of one priority or all; chosen interventions become the plan's. @returns exit code 0 */
export async function causes(priority: string | undefined, options: CausesOptions, effects: Effects): Promise<number> {
  const { stock, causes: all, causesLeftOut: leftOut } = await reviewTheProgramme(options, effects, PROGRAMME_FILES);
  const { workspace, inputs, path, folder } = stock;
  if (all === undefined)
    throw new UserError(
      'Unexpected workspace without root causes, expected programme/causes.csv or programme/interventions.csv, add them with: deliver init --with programme',
    );
  const shown = priority === undefined ? all : [causesOf(priority, all)];
  if (options.choose !== undefined) {
    const [one, second] = shown;
    if (one === undefined || second !== undefined)
      throw new UserError(
        'Unexpected --choose without a priority, expected the priority whose plan takes the interventions, name it first.',
      );
    await choosePlanInterventions(one, options.choose, { path, folder, workspace }, effects);
    return 0;
  }
  const { asOf } = stock.result;
  const { plans, language } = workspace;
  const document = causesDocument({ causes: shown, plans, leftOut, workspace, inputs, asOf, language });
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(asOf)), effects);
  return 0;
}

function causesOf(priority: string, all: readonly CausesOfPriority[]): CausesOfPriority {
  const found = all.find((one) => one.priority === priority);
  if (found !== undefined) return found;
  const known = all.map((one) => one.priority);
  const near = nearestName(priority, known);
  throw new UserError(
    `Unexpected priority "${priority}", expected one with causes: ${known.join(', ')}${near === undefined ? '.' : `, perhaps "${near}".`}`,
  );
}

import { dayFromIso, periodContaining, type Day, type Period } from '../core/period/index.ts';
import { sayPlace } from '../core/source.ts';
import type { TwinningNetwork } from '../core/twinning.ts';
import { twinningSettings } from '../core/twinning-settings.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import type { NetworkInput } from '../twinning/input.ts';
import { loadTwinning } from '../workspace/twinning/load-twinning.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { asOfPeriod } from './as-of-option.ts';
import { findWorkspace } from './find-workspace.ts';
import { gatherData } from './gather-data.ts';
import { inputsOf } from './pack-inputs.ts';
import type { StockOptions } from './take-stock.ts';

export interface LoadedNetwork {
  /** The workspace's folder as the shell would name it. */
  readonly path: string;
  readonly input: NetworkInput;
  readonly inputs: readonly InputFile[];
}

const MILLISECONDS_A_DAY = 86_400_000;
export const TWINNING_FILES = /^twinning(\/[^/]+\.csv|\.xlsx)$/i;

/**
 * Reads the workspace, its data and the tables of its twinning network.
 * @throws UserError where there is no network
 */
export async function loadNetwork(options: StockOptions, effects: Effects): Promise<LoadedNetwork> {
  const { path, folder } = findWorkspace(options.workspace, effects);
  const workspace = await loadWorkspace(folder);
  const network = await loadTwinning(folder, workspace);
  if (network === undefined)
    throw new UserError(
      'Unexpected workspace without a twinning network, expected its tables in twinning/ or twinning.xlsx, add them with: deliver init --with twinning',
    );
  for (const { at, text } of network.remarks) effects.note(`${sayPlace(at)}: ${text}`);
  // A network that is judged by scores alone needs no exports.
  const mayBeEmpty = network.topics.every((topic) => topic.indicator === undefined);
  const data = await gatherData(workspace, folder, effects, { mayBeEmpty });
  const today: Day = Math.floor(effects.now().getTime() / MILLISECONDS_A_DAY);
  const asOf = options.asOf === undefined ? newestMonth(network, today, workspace.calendar) : asOfPeriod(options.asOf, workspace);
  const input = { network, settings: twinningSettings(workspace), workspace, measures: data.measures, asOf };
  return { path, input, inputs: inputsOf(workspace, folder, data, TWINNING_FILES) };
}

/** The month in which the network was last heard of, today at the latest: a session held, a milestone done, a score. */
function newestMonth(network: TwinningNetwork, today: Day, calendar: Period['calendar']): Period {
  const dates = [
    ...network.events.map((event) => event.held),
    ...network.milestones.map((milestone) => milestone.done),
    ...network.scores.map((score) => score.date),
  ];
  const days = dates.flatMap((iso) => {
    const day = iso === undefined ? undefined : dayFromIso(iso);
    return day === undefined || day > today ? [] : [day];
  });
  const latest = days.length === 0 ? today : days.reduce((newest, day) => Math.max(newest, day));
  return periodContaining('monthly', latest, calendar);
}

import type { Document } from '../core/document.ts';
import { folderName } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import { twinningDocument } from '../packs/twinning/twinning-document.ts';
import { twinningFacts } from '../twinning/facts.ts';
import type { NetworkInput } from '../twinning/input.ts';
import { reviewNetwork } from '../twinning/review-network.ts';
import { loadNetwork } from './load-network.ts';
import type { StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

/** Which partnerships are alive, which improve results, and what the network learned. @returns exit code 0 */
export async function twinning(options: StockOptions & PackOptions, effects: Effects): Promise<number> {
  const { path, input, inputs } = await loadNetwork(options, effects);
  const document = twinningPack(input, inputs);
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(input.asOf)), effects);
  return 0;
}

/** Judges the network and composes its pack. */
export function twinningPack(input: NetworkInput, inputs: readonly InputFile[]): Document {
  const result = reviewNetwork(input);
  const { workspace, settings } = input;
  return twinningDocument({ result, facts: twinningFacts(result, inputs), workspace, settings, inputs, language: workspace.language });
}

import { folderName } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import { twinningDocument } from '../packs/twinning/twinning-document.ts';
import { twinningFacts } from '../twinning/facts.ts';
import { reviewNetwork } from '../twinning/review-network.ts';
import { loadNetwork } from './load-network.ts';
import type { StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

/** Which partnerships are alive, which improve results, and what the network learned. @returns exit code 0 */
export async function twinning(options: StockOptions & PackOptions, effects: Effects): Promise<number> {
  const { path, input, inputs } = await loadNetwork(options, effects);
  const result = reviewNetwork(input);
  const facts = twinningFacts(result, inputs);
  const { workspace } = input;
  const document = twinningDocument({ result, facts, workspace, settings: input.settings, inputs, language: workspace.language });
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(input.asOf)), effects);
  return 0;
}

import { folderName } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import { matchDocument } from '../packs/twinning/match-document.ts';
import { matchFacts } from '../twinning/match/match-facts.ts';
import { matchMembers } from '../twinning/match/match-members.ts';
import { loadNetwork } from './load-network.ts';
import type { StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

export interface MatchOptions extends StockOptions, PackOptions {
  /** Codes of topics; all where absent. */
  readonly topic?: readonly string[];
  /** Propose pairs for those who can be paired, and list the others. */
  readonly partial?: boolean;
}

/** Who should be paired next, and why. @returns exit code 0 */
export async function twinningMatch(options: MatchOptions, effects: Effects): Promise<number> {
  const { path, input, inputs } = await loadNetwork(options, effects);
  const match = matchMembers(input, {
    ...(options.topic === undefined ? {} : { topics: options.topic }),
    ...(options.partial === true ? { partial: true } : {}),
  });
  const { workspace } = input;
  const facts = matchFacts(match, inputs);
  const { network, settings, asOf } = input;
  const document = matchDocument({ match, facts, network, workspace, settings, asOf, inputs, language: workspace.language });
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(asOf)), effects);
  return 0;
}

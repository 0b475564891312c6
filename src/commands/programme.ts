import { folderName } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import { programmeDocument } from '../packs/programme/programme-document.ts';
import { programmeFacts } from '../programme/facts.ts';
import { noProgramme, reviewTheProgramme } from './review-the-programme.ts';
import type { StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

/** Retreats, coaching rounds and learning events: held against planned, and what came of them. @returns exit code 0 */
export async function programme(options: StockOptions & PackOptions, effects: Effects): Promise<number> {
  const { stock, actions, programme: result, causes } = await reviewTheProgramme(options, effects);
  if (result === undefined) throw noProgramme();
  const { workspace, inputs, path } = stock;
  const { asOf } = stock.result;
  const facts = programmeFacts(result, inputs);
  const document = programmeDocument({
    result,
    actions,
    ...(causes === undefined ? {} : { causes }),
    facts,
    workspace,
    inputs,
    asOf,
    language: workspace.language,
  });
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', folderName(asOf)), effects);
  return 0;
}

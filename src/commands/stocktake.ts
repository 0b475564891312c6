import { folderName } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import { takeStockOf, type StockOptions } from './take-stock.ts';
import type { PackOptions } from './write-pack.ts';
import { writeWholePack } from './write-whole-pack.ts';

export interface StocktakeOptions extends StockOptions, PackOptions {
  readonly record?: boolean;
}

/** The briefing pack. @returns exit code 0 */
export async function stocktake(options: StocktakeOptions, effects: Effects): Promise<number> {
  const { path, result, document, inputs } = await takeStockOf(options, effects);
  const name = folderName(result.asOf);
  await writeWholePack(document, inputs, options, effects.join(path, 'packs', name), effects);
  if (options.record === true) {
    const record = effects.join(path, 'stocktakes', `${name}.json`);
    await effects.write(record, `${JSON.stringify(document.facts, undefined, 2)}\n`);
    effects.note(`Recorded in ${record}, to compare with next time.`);
  }
  return 0;
}

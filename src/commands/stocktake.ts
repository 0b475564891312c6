import type { Document } from '../core/document.ts';
import { folderName } from '../core/period/index.ts';
import type { Effects } from '../effects.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import { takeStockOf, type StockOptions } from './take-stock.ts';
import { writePack, type PackOptions } from './write-pack.ts';

export interface StocktakeOptions extends StockOptions, PackOptions {
  readonly record?: boolean;
}

/** The briefing pack. @returns exit code 0 */
export async function stocktake(options: StocktakeOptions, effects: Effects): Promise<number> {
  const { path, result, document, inputs } = await takeStockOf(options, effects);
  const name = folderName(result.asOf);
  const home = effects.join(path, 'packs', name);
  const written = await writePack(document, options, home, effects);
  if (options.format === undefined && written !== undefined) {
    await effects.write(effects.join(written.folder, 'manifest.json'), manifest(document, inputs, written.files));
    const main = written.files.filter((file) => !file.includes('/'));
    await effects.out(`\n${written.folder}${effects.join('x', '').slice(1)}  ${main.join('  ')}\n`);
  }
  if (options.record === true) {
    const record = effects.join(path, 'stocktakes', `${name}.json`);
    await effects.write(record, `${JSON.stringify(document.facts, undefined, 2)}\n`);
    effects.note(`Recorded in ${record}, to compare with next time.`);
  }
  return 0;
}

/** What a pack was made from. No time and no machine enter it: same inputs, same bytes. */
function manifest(document: Document, inputs: readonly InputFile[], files: readonly string[]): string {
  const value = {
    schema: 'deliver.manifest/1',
    kind: document.kind,
    period: document.period.id,
    files,
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

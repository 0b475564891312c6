import type { Document } from '../core/document.ts';
import type { Effects } from '../effects.ts';
import type { InputFile } from '../packs/stocktake/input.ts';
import { writePack, type PackOptions } from './write-pack.ts';

/** The manifest of a stocktake has had its name from the first version; other kinds stand beside it in the same folder. */
function manifestName(kind: string): string {
  return kind === 'stocktake' ? 'manifest.json' : `${kind}.manifest.json`;
}

/** Draws a pack command's document; where no format was asked for, also writes what it was made from and says where it lies. */
export async function writeWholePack(
  document: Document,
  inputs: readonly InputFile[],
  options: PackOptions,
  home: string,
  effects: Effects,
): Promise<void> {
  const written = await writePack(document, options, home, effects);
  if (options.format !== undefined || written === undefined) return;
  await effects.write(effects.join(written.folder, manifestName(document.kind)), manifest(document, inputs, written.files));
  const main = written.files.filter((file) => !file.includes('/'));
  await effects.out(`\n${written.folder}${effects.join('x', '').slice(1)}  ${main.join('  ')}\n`);
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

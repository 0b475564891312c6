import { allBytes } from '../core/bytes.ts';
import type { Effects } from '../effects.ts';
import { readDocument } from '../renderers/json/read-document.ts';
import { writePack, type PackOptions } from './write-pack.ts';

/** Draws a saved document again, in any format, without the data it was made from. @returns exit code 0 */
export async function render(file: string, options: PackOptions, effects: Effects): Promise<number> {
  const document = readDocument(new TextDecoder().decode(allBytes(effects.open(file))), file);
  const format = options.format ?? 'terminal';
  const written = await writePack(document, { ...options, format }, '.', effects);
  if (written !== undefined)
    effects.note(`Written: ${written.files.map((name) => (written.folder === '' ? name : effects.join(written.folder, name))).join(', ')}`);
  return 0;
}

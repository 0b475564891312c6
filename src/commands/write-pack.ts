import type { Document } from '../core/document.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { RENDERERS, type Format } from '../renderers/index.ts';
import { terminalPage } from '../renderers/terminal/page.ts';
import { chosenFormats } from './formats.ts';

export interface PackOptions {
  readonly format?: string;
  readonly output?: string;
}

/** Terminal pages are laid out for this width, whatever the window: what is pasted into a mail looks the same. */
const PAGE_COLUMNS = 80;

/** A file that was drawn, by its name in the pack. */
interface Drawn {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is written where no format is asked for. A retreat's pack is printed and shown. */
const USUAL: readonly Format[] = ['excel', 'markdown', 'json', 'document'];
const USUAL_OF: Readonly<Record<string, readonly Format[]>> = { retreat: ['docx', 'pptx', ...USUAL] };

const TEXT: ReadonlySet<Format> = new Set<Format>(['terminal', 'markdown', 'html', 'json', 'document']);

/**
 * Draws a document and brings it where it belongs (design: without --format a terminal page and the pack;
 * one text format without --output on stdout; otherwise exactly the formats asked for, in a folder or, for one, a named file).
 * @param home folder of the pack where --output is absent
 * @returns paths written, relative to their folder
 */
export async function writePack(
  document: Document,
  options: PackOptions,
  home: string,
  effects: Effects,
): Promise<{ readonly folder: string; readonly files: readonly string[] } | undefined> {
  const formats = chosenFormats(options.format, Object.keys(RENDERERS) as Format[]);
  if (formats?.length === 1 && options.output === undefined && TEXT.has(formats[0] as Format)) {
    await onStdout(document, formats[0] as Format, effects);
    return undefined;
  }
  if (formats === undefined) await onStdout(document, 'terminal', effects);
  const drawn = await drawAll(document, formats ?? USUAL_OF[document.kind] ?? USUAL, effects);
  const named = formats?.length === 1 ? namedFile(options.output, drawn, effects) : undefined;
  if (named !== undefined) {
    await effects.write(named, (drawn[0] as Drawn).bytes);
    return { folder: '', files: [named] };
  }
  const folder = options.output ?? home;
  if (effects.exists(folder) && !effects.isFolder(folder)) {
    throw new UserError(`Unexpected file where ${drawn.length} files must go, expected a folder, give --output a folder.`, undefined, {
      file: folder,
    });
  }
  for (const file of drawn) await effects.write(effects.join(folder, ...file.path.split('/')), file.bytes);
  return { folder, files: drawn.map((file) => file.path) };
}

async function onStdout(document: Document, format: Format, effects: Effects): Promise<void> {
  if (format === 'terminal') {
    await effects.out(terminalPage(document, { columns: PAGE_COLUMNS, colour: effects.terminal.colour }));
    return;
  }
  const files = await RENDERERS[format](document);
  const main = files[0] as Drawn;
  await effects.out(new TextDecoder().decode(main.bytes));
  if (files.length > 1)
    effects.note(
      `Not written: ${files
        .slice(1)
        .map((file) => file.path)
        .join(', ')}; give --output a folder to have them.`,
    );
}

async function drawAll(document: Document, formats: readonly Format[], effects: Effects): Promise<Drawn[]> {
  const progress = effects.progress('Drawing the pack');
  try {
    const drawn: Drawn[] = [];
    for (const format of formats) {
      progress.update(`Drawing the pack: ${format}`);
      drawn.push(...(await RENDERERS[format](document)));
    }
    return drawn;
  } finally {
    progress.done();
  }
}

/** `--output report.xlsx` for one format: its ending says that a file is meant. */
function namedFile(output: string | undefined, drawn: readonly Drawn[], effects: Effects): string | undefined {
  const main = drawn[0];
  if (output === undefined || main === undefined || effects.isFolder(output)) return undefined;
  const ending = /\.[a-z]+$/i.exec(main.path)?.[0] ?? '';
  return drawn.length === 1 && output.toLowerCase().endsWith(ending) ? output : undefined;
}

import { allBytes } from '../core/bytes.ts';
import type { SourceFile } from '../core/table.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { describeFile, type InspectFile } from '../readers/describe.ts';
import { openSource } from '../readers/open.ts';
import { findWorkspace, SETTINGS_FILE } from './find-workspace.ts';
import { chosenFormat } from './formats.ts';
import { inspectPage } from './inspect-page.ts';
import { belowWorkspace, readingOptions } from './reading-options.ts';

export interface InspectOptions {
  readonly save?: boolean;
  readonly includeHidden?: boolean;
  readonly workspace?: string;
  readonly format?: string;
  readonly output?: string;
}

/**
 * Says what files are: how they are written, their layout, what is in them, what is left out and what is in doubt.
 * @returns exit code 0
 * @throws UserError for the first file that cannot be opened; nothing is written then
 */
export async function inspect(files: readonly string[], options: InspectOptions, effects: Effects): Promise<number> {
  const format = chosenFormat(options.format, ['terminal', 'json']);
  const optionsOf = await readingOptions(options, effects);
  const described: InspectFile[] = [];
  const opened: SourceFile[] = [];
  const progress = effects.progress('Reading');
  try {
    for (const file of files) {
      progress.update(`Reading ${file}`);
      const source = await openSource(file, effects.open(file), optionsOf(file));
      opened.push(source);
      described.push(describeFile(source));
    }
  } finally {
    progress.done();
  }
  const text =
    format === 'json' ? `${JSON.stringify({ schema: 'deliver.inspect/1', files: described }, undefined, 2)}\n` : inspectPage(described);
  if (options.output === undefined) await effects.out(text);
  else await effects.write(options.output, text);
  if (options.save === true) await save(opened, options, effects);
  return 0;
}

/** Writes each file's mappings into deliver.yaml. */
async function save(sources: readonly SourceFile[], options: InspectOptions, effects: Effects): Promise<void> {
  const { path, folder } = findWorkspace(options.workspace, effects);
  const { saveMapping } = await import('../workspace/save-mapping.ts');
  let text = new TextDecoder().decode(allBytes(folder.open(SETTINGS_FILE)));
  let saved = 0;
  for (const source of sources) {
    for (const { mapping } of source.tables) {
      if (mapping === undefined) continue;
      const { lastRow: _, ...kept } = mapping;
      text = saveMapping(text, belowWorkspace(source.file, options.workspace), kept);
      saved++;
    }
  }
  if (saved === 0) throw new UserError('Unexpected files without a layout that needs a mapping, expected at least one, nothing was saved.');
  await effects.write(effects.join(path, SETTINGS_FILE), text);
  effects.note(`Saved ${saved} ${saved === 1 ? 'mapping' : 'mappings'} in ${SETTINGS_FILE}, under sources.`);
}

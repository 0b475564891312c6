import { sayPlace } from '../core/source.ts';
import type { LeftOut, SourceFile, Unsure } from '../core/table.ts';
import type { Effects } from '../effects.ts';
import { openSource } from '../readers/open.ts';
import { tidyHead, tidyRows, type TidyFormat, type TidyRow } from '../renderers/tables/tidy.ts';
import { chosenFormat } from './formats.ts';
import { readingOptions } from './reading-options.ts';

export interface TidyOptions {
  readonly format?: string;
  readonly leftOut?: string;
  readonly includeHidden?: boolean;
  readonly workspace?: string;
  readonly output?: string;
}

const BATCH = 2000;

/**
 * Writes all values of files as one long table. What is in doubt goes to stderr; what was left out too, or to a file of its own.
 * @returns exit code 0
 * @throws UserError for the first file that cannot be opened; all are opened before anything is written
 */
export async function tidy(files: readonly string[], options: TidyOptions, effects: Effects): Promise<number> {
  const format = chosenFormat<TidyFormat>(options.format, ['csv', 'jsonl']) ?? 'csv';
  const optionsOf = await readingOptions(options, effects);
  const sources: SourceFile[] = [];
  for (const file of files) sources.push(await openSource(file, effects.open(file), optionsOf(file)));
  if (options.output === undefined) for (const text of pieces(sources, format)) await effects.out(text);
  else await effects.write(options.output, [...pieces(sources, format)].join(''));
  const tables = sources.flatMap((source) => source.tables);
  sayUnsure(
    tables.flatMap((table) => table.unsure),
    effects,
  );
  await sayLeftOut(
    tables.flatMap((table) => table.leftOut),
    options,
    effects,
  );
  return 0;
}

function* pieces(sources: readonly SourceFile[], format: TidyFormat): Generator<string> {
  yield tidyHead(format);
  let batch: TidyRow[] = [];
  for (const { file, tables } of sources) {
    for (const table of tables) {
      for (const observation of table.observations()) {
        batch.push({ observation, file, sheet: table.sheet });
        if (batch.length < BATCH) continue;
        yield tidyRows(batch, format);
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield tidyRows(batch, format);
}

const MOST_NOTES = 50;

/** What was taken on thin evidence, and what the file does not say: its sentence ends in what to do. */
function sayUnsure(unsure: readonly Unsure[], effects: Effects): void {
  for (const { at, code, text } of unsure.slice(0, MOST_NOTES)) effects.note(`${sayPlace(at)}: not sure, ${code}: ${text}`);
  if (unsure.length > MOST_NOTES) effects.note(`… and ${unsure.length - MOST_NOTES} more; deliver inspect lists all.`);
}

async function sayLeftOut(leftOut: readonly LeftOut[], { leftOut: path }: TidyOptions, effects: Effects): Promise<void> {
  const lines = leftOut.map(
    ({ at, code, reason, cells }) => `${sayPlace(at)}: left out, ${code}: ${reason}${cells > 1 ? ` (${cells} cells)` : ''}`,
  );
  if (path !== undefined) return effects.write(path, lines.map((line) => `${line}\n`).join(''));
  for (const line of lines.slice(0, MOST_NOTES)) effects.note(line);
  if (lines.length > MOST_NOTES) effects.note(`… and ${lines.length - MOST_NOTES} more; --left-out FILE lists all.`);
}

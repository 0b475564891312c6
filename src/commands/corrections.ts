import { planRepairs, unexpectedChanges } from '../checks/repairs/index.ts';
import { allBytes, bytesInMemory } from '../core/bytes.ts';
import type { CheckContext } from '../core/check.ts';
import type { Repair } from '../core/repair.ts';
import type { SourceFile } from '../core/table.ts';
import { UserError } from '../core/user-error.ts';
import type { Effects } from '../effects.ts';
import { openSource } from '../readers/open.ts';
import { gridFileOf } from './grid-file.ts';
import { optionsFor } from './reading-options.ts';
import type { Validated, ValidationOptions } from './run-validation.ts';

/**
 * Writes a corrected copy of each upload that has safe repairs, and a list of every change beside it.
 * A copy is given away only if it reads as its original does but for the listed changes. The original is never touched.
 */
export async function writeCorrections(
  validated: Validated,
  options: ValidationOptions & { readonly output?: string },
  effects: Effects,
): Promise<void> {
  let corrected = 0;
  for (const source of validated.sources) if (await correct(source, validated, options, effects)) corrected += 1;
  if (corrected === 0) effects.note('Nothing to repair safely: no corrected copy was written.');
}

/** The safe repairs of an upload. */
export function repairsOf(source: SourceFile, { workspace }: CheckContext): Repair[] {
  return planRepairs(source.file, source.tables, {
    places: workspace?.places ?? [],
    ...(workspace === undefined ? {} : { calendar: workspace.calendar }),
  });
}

async function correct(
  source: SourceFile,
  { context }: Validated,
  options: ValidationOptions & { readonly output?: string },
  effects: Effects,
): Promise<boolean> {
  const file = gridFileOf(source);
  const repairs = repairsOf(source, context);
  if (file === undefined || repairs.length === 0) return false;
  const { changesCsv, correctedCopy } = await import('../renderers/workbook-copy/index.ts');
  const correction = correctedCopy(file, allBytes(effects.open(source.file)), repairs);
  const { open } = optionsFor(source.file, options, context.workspace);
  const again = await openSource(source.file, bytesInMemory(correction.bytes), open);
  const strange = unexpectedChanges(source.tables, again.tables, correction.made);
  if (strange[0] !== undefined) {
    throw new UserError(
      'Unexpected difference between the corrected copy and the upload, expected only the listed repairs, so no copy is written: correct the file by hand.',
      undefined,
      strange[0],
    );
  }
  const { copy, list } = namesOf(source.file, options.output, effects);
  await effects.write(copy, correction.bytes);
  await effects.write(list, changesCsv(correction, context.language));
  effects.note(`Corrected copy: ${copy}; ${correction.made.length} changes, each named in ${list}.`);
  return true;
}

/** `june.csv` → `june.corrected.csv` and `june.changes.csv`, beside it or in the folder asked for. */
function namesOf(file: string, output: string | undefined, effects: Effects): { readonly copy: string; readonly list: string } {
  const name = file.split(/[\\/]/).at(-1) as string;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const beside = file.slice(0, file.length - name.length);
  const place = (one: string): string => (output === undefined ? `${beside}${one}` : effects.join(output, one));
  return { copy: place(`${stem}.corrected${ending}`), list: place(`${stem}.changes.csv`) };
}

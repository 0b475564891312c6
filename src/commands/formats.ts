import { UserError } from '../core/user-error.ts';

/**
 * Reads `--format excel,markdown`.
 * @returns undefined where the option is absent
 * @throws UserError naming what there is
 */
export function chosenFormats<Format extends string>(text: string | undefined, known: readonly Format[]): Format[] | undefined {
  if (text === undefined) return undefined;
  const wanted = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = wanted.find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UserError(`Unexpected format "${unknown}", expected ${known.join(', ')}, choose among these.`);
  return [...new Set(wanted)] as Format[];
}

/** For commands with one format at a time. */
export function chosenFormat<Format extends string>(text: string | undefined, known: readonly Format[]): Format | undefined {
  const formats = chosenFormats(text, known);
  if (formats !== undefined && formats.length > 1)
    throw new UserError(`Unexpected formats "${text}", expected one of ${known.join(', ')}, ask for them one at a time.`);
  return formats?.[0];
}

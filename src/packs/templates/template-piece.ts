/** Texts that a consultant may edit, with names in {braces} to be filled in: shared by letters and retreat sheets. */
import { nearestName } from '../../core/nearest-name.ts';
import type { Source } from '../../core/source.ts';
import { UserError } from '../../core/user-error.ts';

/** A line of text and the names to be filled into it. */
export type TemplatePiece = { readonly text: string } | { readonly name: string; readonly mayBeEmpty: boolean };

/** Where a line of a template begins: errors name the column within it. */
export type TemplatePlace = Required<Pick<Source, 'file' | 'line' | 'column'>>;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The lines of a template. Comments become blanks, so that lines and columns stay. */
export function templateLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '))
    .split(/\r\n|\r|\n/);
}

/**
 * Reads the names in a line: `{period}` must have a value where the line is to stand, `{received?}` may be empty.
 * @param names those known here
 * @param at where `line` begins
 * @param elsewhere says where a name that is not known here may stand
 * @throws UserError at the brace that is not closed, or whose name is not known here
 */
export function piecesOf(
  line: string,
  names: readonly string[],
  at: TemplatePlace,
  elsewhere?: (name: string) => string | undefined,
): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const match of line.matchAll(/\{([^{}]*)(\}?)/g)) {
    const here = { ...at, column: at.column + match.index };
    if (match[2] === '') throw new UserError('Unexpected { without }, expected a name in braces.', 'Close it, or take it out.', here);
    const raw = (match[1] as string).trim();
    const name = raw.replace(/\?$/, '').trim();
    if (!names.includes(name)) throw unknownName(name, names, here, elsewhere?.(name));
    if (match.index > end) pieces.push({ text: line.slice(end, match.index) });
    pieces.push({ name, mayBeEmpty: raw.endsWith('?') });
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end) });
  return pieces;
}

function unknownName(name: string, names: readonly string[], at: Source, elsewhere: string | undefined): UserError {
  const shown = `Unexpected {${name.slice(0, 60)}}`;
  if (elsewhere !== undefined) return new UserError(`${shown} here, expected it ${elsewhere}.`, 'Move it there, or take it out.', at);
  const nearest = nearestName(name, names);
  const all = names.map((one) => `{${one}}`).join(', ');
  return nearest === undefined
    ? new UserError(`${shown}, expected one of ${all}.`, 'Use one of these names, or take it out.', at)
    : new UserError(`${shown}, expected {${nearest}}.`, `Known here: ${all}.`, at);
}

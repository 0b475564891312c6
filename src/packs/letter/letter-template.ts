/** The letter's words as a consultant may edit them: a Markdown page, a line of dashes, and phrases one a line. */
import type { Source } from '../../core/source.ts';
import { UserError } from '../../core/user-error.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { piecesOf, templateLines, type TemplatePiece } from '../templates/template-piece.ts';
import { BODY_NAMES, PHRASE_NAMES, type PhraseKey } from './phrase-names.ts';

export interface LetterTemplate {
  /** Paragraphs of lines. */
  readonly paragraphs: readonly (readonly (readonly TemplatePiece[])[])[];
  readonly phrases: Readonly<Record<PhraseKey, readonly TemplatePiece[]>>;
  /** Phrases of single rules: `point <code>`. */
  readonly points: ReadonlyMap<string, readonly TemplatePiece[]>;
}

const RULE = /^-{3,}\s*$/;
const POINT = /^point ([a-z0-9][a-z0-9-]*)$/;

/**
 * Reads a template.
 * @param file its path, for errors
 * @throws UserError at file, line and column where a name or phrase is not known, or a phrase is missing
 */
export function readLetterTemplate(text: string, file: string): LetterTemplate {
  const lines = templateLines(text);
  const rule = lines.findIndex((line) => RULE.test(line));
  if (rule < 0)
    throw new UserError('Unexpected end of the template, expected a line of dashes and phrases below it.', 'Add --- and the phrases.', {
      file,
    });
  const paragraphs = paragraphsOf(lines.slice(0, rule), file);
  return { paragraphs, ...phrasesOf(lines, rule + 1, file) };
}

function paragraphsOf(lines: readonly string[], file: string): TemplatePiece[][][] {
  const paragraphs: TemplatePiece[][][] = [[]];
  lines.forEach((line, index) => {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(piecesOf(line.trimEnd(), BODY_NAMES, { file, line: index + 1, column: 1 }));
  });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function phrasesOf(lines: readonly string[], from: number, file: string): Pick<LetterTemplate, 'phrases' | 'points'> {
  const phrases: Partial<Record<PhraseKey, TemplatePiece[]>> = {};
  const points = new Map<string, TemplatePiece[]>();
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const key = colon < 0 ? line.trim() : line.slice(0, colon).trim();
    const code = POINT.exec(key)?.[1];
    const at = { file, line: index + 1, column: 1 };
    if (colon < 0 || (code === undefined && !isPhraseKey(key))) throw unknownPhrase(key, at);
    const start = line.length - line.slice(colon + 1).trimStart().length;
    // After `received:` the comma stands at once; a space at the front is never meant.
    const pieces = piecesOf(line.slice(start).trimEnd(), PHRASE_NAMES[code === undefined ? (key as PhraseKey) : 'point-plain'], {
      ...at,
      column: start + 1,
    });
    if (code === undefined) phrases[key as PhraseKey] = pieces;
    else points.set(code, pieces);
  }
  for (const key of Object.keys(PHRASE_NAMES) as PhraseKey[])
    if (phrases[key] === undefined)
      throw new UserError(`Unexpected template without the phrase "${key}", expected it.`, `Add a line that begins with "${key}:".`, {
        file,
      });
  return { phrases: phrases as Record<PhraseKey, TemplatePiece[]>, points };
}

function isPhraseKey(key: string): key is PhraseKey {
  return Object.hasOwn(PHRASE_NAMES, key);
}

function unknownPhrase(key: string, at: Source): UserError {
  const names = Object.keys(PHRASE_NAMES);
  const nearest = nearestName(key, names);
  const expected = nearest === undefined ? `one of ${names.join(', ')}, or "point" and a rule's code` : `"${nearest}"`;
  return new UserError(
    `Unexpected phrase "${key.slice(0, 60)}", expected ${expected}, each followed by a colon.`,
    'Correct it, or delete the line.',
    at,
  );
}

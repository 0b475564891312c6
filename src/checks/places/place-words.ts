import type { CheckWords } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Source } from '../../core/source.ts';
import { columnLetters } from '../../core/source.ts';

/** What a wrong name is called: by its column's heading, where there is one. */
function what(args: Args, otherwise: string): string {
  return args['column'] === undefined ? otherwise : String(args['column']);
}

/** Column letters of a cell, for a fix. */
export function lettersOf(at: Source): string | undefined {
  return at.column === undefined ? undefined : columnLetters(at.column);
}

/** The words of a name that nobody bears, with and without a suggestion. */
export const UNKNOWN_NAME: Readonly<Record<'en' | 'fr', Pick<CheckWords, 'message' | 'fix'>>> = {
  en: {
    message: (args) =>
      args['expected'] === undefined
        ? `Unexpected ${what(args, 'place')} "${args['text']}", expected a known place.`
        : `Unexpected ${what(args, 'place')} "${args['text']}", expected "${args['expected']}".`,
    fix: ({ text, expected, letters }) =>
      expected === undefined
        ? 'Correct the name, or add the place to the list of places.'
        : `Correct it${letters === undefined ? '' : ` in column ${letters}`}, or take the spelling in as an alias: --alias "${text}=${expected}".`,
  },
  fr: {
    message: (args) =>
      args['expected'] === undefined
        ? `${capital(what(args, 'lieu'))} « ${args['text']} » inattendu, un lieu connu est attendu.`
        : `${capital(what(args, 'lieu'))} « ${args['text']} » inattendu, « ${args['expected']} » est attendu.`,
    fix: ({ text, expected, letters }) =>
      expected === undefined
        ? 'Corrigez le nom, ou ajoutez le lieu à la liste des lieux.'
        : `Corrigez-le${letters === undefined ? '' : ` dans la colonne ${letters}`}, ou admettez cette graphie comme alias : --alias "${text}=${expected}".`,
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

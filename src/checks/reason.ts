import type { CheckContext } from '../core/check.ts';
import type { Language } from '../core/language.ts';

/** A reason in both languages. */
export type ReasonWords = Readonly<Record<Language, string>>;

/** Why a rule could not look, in the language of the page. */
export function sayReason({ language }: Pick<CheckContext, 'language'>, words: ReasonWords): string {
  return words[language];
}

/** For rules that hold places against the known ones. */
export const NO_PLACES: ReasonWords = {
  en: 'no places are known: there is no places.csv, list of places or metadata',
  fr: "aucun lieu n'est connu : il n'y a ni places.csv, ni liste de lieux, ni métadonnées",
};

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Folds a heading for comparison with words: no case, accents or punctuation. `N°` → `n`, `Org Code` → `org code`, `#` → ``. */
export function foldHeading(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOT_WORD, ' ').trim();
}

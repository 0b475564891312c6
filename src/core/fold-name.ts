const MARKS = /\p{M}+/gu;
const QUOTES = /[‘’ʼ´`]/g;
const DASHES = /[‐-―−]/g;
const SPACES = /[\s_]+/gu;

/**
 * Folds a name for comparison: case, accents, kinds of dash, apostrophe and space do not tell names apart.
 * `Hôpital  de District` and `hopital de_district` fold to the same. Signs stay: `< 5` is not `5`, `HIV +` is not `HIV -`.
 */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(MARKS, '').replace(QUOTES, "'").replace(DASHES, '-').toLowerCase().replace(SPACES, ' ').trim();
}

/**
 * Makes two spellings of a heading or code word comparable: without case, accents, spaces, dots, `_`, `-`, apostrophes, brackets.
 * `Code du parent` and `code_du_parent` fold alike.
 */
export function bareName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}

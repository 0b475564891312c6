/** Text that stays text in GitHub's Markdown. */

// Within a line: what starts emphasis, code, links, HTML, entities, table cells, strike-through, mentions and math.
const INLINE = /[\\`*_<>[\]|~&$]/g;
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
// Controls, halves of surrogate pairs, and marks that change the direction of what follows.
const UNSAFE = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu;

/** One line of text: line breaks become spaces, nothing in it is Markdown or HTML. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, '\uFFFD')
    .trim()
    .replace(INLINE, (one) => ENTITIES[one] ?? `\\${one}`)
    .replace(/@(?=\w)/g, '@\u200B')
    .replace(/(https?|ftp)(?=:)/gi, '$1\u200B')
    .replace(/www(?=\.)/gi, 'www\u200B');
}

/** As `escapeInline`, at the start of a line: no heading, list, quote or rule begins. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^(#{1,6}|[-+=]+)/, (mark) => mark.replace(/./g, '\\$&'))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Outer spaces off, several inside to one, as every reader of names does. A name on several lines is laid out so on purpose, and stays. */
export function foldSpaces(text: string): string {
  return /[\r\n\u2028\u2029]/u.test(text) ? text : text.trim().replace(/\s+/gu, ' ');
}

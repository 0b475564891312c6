// Control characters, and marks that change the direction of what follows: a name must not move the cursor.
const UNSAFE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** One line of text that cannot steer a terminal. */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (run) => (/^[\t\r\n]+$/.test(run) ? ' ' : '\uFFFD'));
}

/** What can be asked of a second thread. Its own parts are as plain as messages between threads must be. */
export type ThreadTask =
  /** The SHA-256 of a file, lower-case hex. */
  | { readonly kind: 'sha256'; readonly file: string }
  /** The outcomes of rules of series, by their codes, for a context and series made plain. */
  | { readonly kind: 'series'; readonly codes: readonly string[]; readonly context: object; readonly series: object };

export type ThreadAnswer = { readonly value: unknown } | { readonly fault: string };

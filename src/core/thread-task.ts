/** What can be asked of a second thread. Its own parts are as plain as messages between threads must be. */
export type ThreadTask =
  /** The SHA-256 of a file, lower-case hex. */
  | { readonly kind: 'sha256'; readonly file: string }
  /** The end of a text file, scanned as its request says. */
  | { readonly kind: 'scan'; readonly file: string; readonly request: object }
  /** The outcomes of rules of series, by their codes, for a context and series made plain. */
  | { readonly kind: 'series'; readonly codes: readonly string[]; readonly context: object; readonly series: object };

export type ThreadAnswer = { readonly value: unknown } | { readonly fault: string };

/** What goes to the second thread: a task, and where somebody stands still for its answer, how that one hears of it. */
export interface ThreadMessage<Port = unknown> {
  readonly task: ThreadTask;
  readonly reply?: ThreadReply<Port>;
}

export interface ThreadReply<Port> {
  /** One number of `REPLY`, in shared memory. */
  readonly state: Int32Array;
  readonly port: Port;
}

/** Who waits may give a task up as long as it is not taken. */
export const REPLY = { waiting: 0, taken: 1, done: 2, givenUp: 3 } as const;

import type { ByteSource } from './core/bytes.ts';
import type { Folder } from './core/folder.ts';
import type { ThreadTask } from './core/thread-task.ts';

/** A question on the terminal; every one has a flag that answers it without asking. */
export type Question =
  | { readonly kind: 'text'; readonly message: string; readonly default?: string }
  | {
      readonly kind: 'choice';
      readonly message: string;
      readonly choices: readonly { readonly name: string; readonly value: string }[];
      readonly default?: string;
    }
  | { readonly kind: 'yes-no'; readonly message: string; readonly default: boolean };

/** Shown while long work goes on; nothing of it reaches a pack. */
export interface Progress {
  update(text: string): void;
  /** Ends it; `text` stays as a line where a person watches. */
  done(text?: string): void;
}

/** A thread beside this one, on a processor of its own. */
export interface SecondThread {
  /** Sends a task and gives its answer. Both are copied, except for shared memory. Rejects where it cannot be sent or done. */
  ask(task: ThreadTask): Promise<unknown>;
  /** Sends a task. What it gives back stands still until the answer is there: undefined where it is not begun by then, fails, or takes too long. */
  begin(task: ThreadTask): () => unknown;
  end(): void;
}

/** All that a command may do to the world. The real ones are made in bin; a test brings its own. */
export interface Effects {
  /** Paths are as the user typed them, relative to where the command was started, or absolute. */
  folder(path: string): Folder;
  /** The folder at or above `path` that holds `name`, or undefined. */
  findUpwards(path: string, name: string): string | undefined;
  isFolder(path: string): boolean;
  exists(path: string): boolean;
  /** Writes beside the target and renames: a reader sees the old bytes or the new, never a half. Makes missing folders. Throws UserError (disk full, read-only, locked). */
  write(path: string, bytes: Uint8Array | string): Promise<void>;
  /** Adds whole lines to a file in one write and flushes them to the disk. */
  append(path: string, text: string): Promise<void>;
  /** Copies a file byte for byte, as a whole or not at all. */
  copy(from: string, to: string): Promise<void>;
  /** Removes a file; none there is no fault. */
  remove(path: string): Promise<void>;
  /** Waits until this process alone holds the lock file. Throws UserError while another keeps it too long. */
  lock(path: string): Promise<{ release(): Promise<void> }>;
  /** Opens one file by its path as the user typed it. */
  open(path: string): ByteSource;
  join(...parts: string[]): string;
  /** Data, on stdout. Resolves when the reader has taken it. */
  out(text: string): Promise<void>;
  /** Notes, on stderr. */
  note(text: string): void;
  ask(question: Question): Promise<string>;
  progress(text: string): Progress;
  now(): Date;
  /** Undefined where no second thread can be had; whoever asks does the work itself then. */
  secondThread?(): SecondThread | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Who runs it, for the ledger. */
  readonly user: string;
  /** A person sits at the terminal: prompts and colour are possible. */
  readonly terminal: { readonly interactive: boolean; readonly colour: boolean; readonly columns: number };
  /** Where `templates/` of this installation lies. */
  readonly templates: Folder;
}

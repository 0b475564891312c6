import type { Source } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Values that a sentence is made of. */
export type Args = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** One cause, with every place where it shows. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The first place. */
  readonly at: Source;
  readonly places: readonly Source[];
  /** How many places there are, where there are more than `places` lists. */
  readonly count?: number;
  readonly args: Args;
  readonly cause?: Source;
}

/** What came of looking. *Could not look* is never *looked and found nothing*. */
export type Outcome =
  | { readonly code: string; readonly status: 'clean' }
  | { readonly code: string; readonly status: 'found'; readonly findings: readonly Finding[] }
  | { readonly code: string; readonly status: 'not-run'; readonly reason: string };

import type { Period } from './period/period.ts';
import type { Source } from './source.ts';

/** One number whose place and element are known to the workspace. */
export interface Fact {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly period: Period;
  readonly value: number;
  /** Order in the ledger: a greater one is newer; undefined without a ledger. */
  readonly rank: number | undefined;
  readonly at: Source;
}

/** Two or more values for one key (place, element, category, period). */
export interface Clash {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly period: Period;
  readonly values: readonly { readonly value: number; readonly at: Source; readonly rank: number | undefined }[];
  /** `equal`: counted once; `newest`: the ledger's newest counts; `none`: they differ and none counts. */
  readonly kept: 'equal' | 'newest' | 'none';
}

/** One ordered series. `periods` are ascending, all of one type; `values[i]` belongs to `periods[i]`. Missing periods are absent, never zero. */
export interface Series {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly periods: readonly Period[];
  readonly values: readonly number[];
  /** Where a value stands. */
  at?(index: number): Source;
  /** Rank of the fact that a value came from. */
  rank?(index: number): number | undefined;
}

/** Where facts are gathered and given back, grouped and ordered. In memory now; a cluster may stand behind it later. */
export interface Store {
  /** Copies what it needs: the caller may use the fact and its source again. */
  add(fact: Fact): void;
  /** Ends the gathering: settles keys with two values (design.md 2). Must be called once before reading. */
  settle(): void;
  clashes(): readonly Clash[];
  elements(): readonly string[];
  /** Categories seen with an element, sorted. */
  categories(element: string): readonly string[];
  /** Series of an element; with a category only those; ordered by place, then category (code units). */
  series(element: string, category?: string): Iterable<Series>;
}

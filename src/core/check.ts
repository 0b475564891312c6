/**
 * What a rule is. One file a rule; its examples are its tests, its `explain` page and its README row.
 * Rules see units, each once: the runner makes one pass a scope, whatever the number of rules.
 */
import type { Args, Severity } from './finding.ts';
import type { Row } from './grid.ts';
import type { Language } from './language.ts';
import type { DataElementFacts, Metadata } from './metadata.ts';
import type { Observation } from './observation.ts';
import type { Day, Period } from './period/period.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Store } from './store.ts';
import type { IncompleteValue, SourceFile, Table } from './table.ts';
import type { Workspace } from './workspace.ts';

/** In one language. Every message reads "Unexpected X, expected Y."; the fix says what to do. */
export interface CheckWords {
  readonly title: string;
  readonly why: string;
  message(args: Args): string;
  fix(args: Args): string;
}

/** One table of one upload, with everything its reader noted: `table.notes`, `leftOut`, `unsure`, `table.grid`. Seen after its rows and values. */
export interface FileUnit {
  readonly source: SourceFile;
  readonly table: Table;
}

/** One row of the grid as it stands in the file, heading, totals and notes included. Reused by the runner: keep nothing of it. */
export interface RowUnit extends FileUnit {
  row: Row;
  /** Heading cells as text, by column from index 0; empty where there is no heading. */
  readonly heading: readonly string[];
  /** The row is within the data (not heading, title, total or note). */
  isData: boolean;
}

/** One value with what it was resolved to. Reused by the runner: keep nothing of it. */
export interface ValueUnit extends FileUnit {
  observation: Observation | IncompleteValue;
  /** The known place it means, where there is a hierarchy and it was found. */
  place: Place | undefined;
  /** What is known of its element: from metadata, or from the workspace's indicators. */
  element: DataElementFacts | undefined;
}

/** All values of one place, element and category, of the uploads and of the history, ascending by period; no two for one period. */
export interface SeriesUnit {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly periods: readonly Period[];
  readonly values: readonly number[];
  /** True where the value came with an upload: only these are findings. */
  isUploaded(index: number): boolean;
  at(index: number): Source;
}

/** An uploaded value that is no number (a boolean, option, date or text), resolved as numbers are. */
export interface TextValue {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly period: Period;
  readonly text: string;
  readonly at: Source;
}

/** Everything at once: for rules that compare places, elements or files. */
export interface WholeUnit {
  readonly files: readonly FileUnit[];
  /** Values of uploads and history, settled. */
  readonly store: Store;
  /** Uploaded values that are no numbers, which the store does not hold, in reading order. */
  readonly texts: readonly TextValue[];
  /** Walks every series once; uploaded ones can be told apart. */
  series(): Iterable<SeriesUnit>;
}

export interface Units {
  readonly file: FileUnit;
  readonly row: RowUnit;
  readonly value: ValueUnit;
  readonly series: SeriesUnit;
  readonly whole: WholeUnit;
}

export type Scope = keyof Units;

/** What every rule may know. */
export interface CheckContext {
  readonly language: Language;
  readonly today: Day;
  readonly workspace?: Workspace;
  readonly metadata?: Metadata;
  /** Code of the place whose upload it is (`--from`): values of places outside it are findings. */
  readonly uploader?: string;
  /** A period whose data are expected (`--as-of`). */
  readonly asOf?: Period;
  /** Options of one rule from deliver.yaml, `rules: { code: { option: value } }`. */
  option(code: string, name: string): number | string | boolean | undefined;
}

/**
 * Tells what was found. `cause` groups: findings of one rule with the same cause become one finding with many places.
 * Without a cause each place is a finding of its own. `at` may be given lazily, so that a clean row costs nothing.
 */
export type Report = (at: Source, args: Args, cause?: string) => void;

/** A rule of one scope. `State` is what it gathers over the units of a run. */
export interface Check<S extends Scope = Scope, State = unknown> {
  /** kebab-case; codes retire and never return. */
  readonly code: string;
  readonly severity: Severity;
  /** Where the rule and its numbers come from, and how sure that is. */
  readonly source: string;
  readonly scope: S;
  readonly words: Readonly<Record<Language, CheckWords>>;
  /** Why it cannot look, or undefined where it can: then it is *not run*, never *clean*. */
  needs?(context: CheckContext): string | undefined;
  /** Made once for a run, before the first unit. */
  begin?(context: CheckContext): State;
  /** Of whole-scope rules, before `run`: every series, of uploads and of history alone, in the walk that all rules share. */
  eachSeries?(unit: SeriesUnit, report: Report, context: CheckContext, state: State): void;
  /**
   * Of row-scope rules: what it does for a row of data in a text file follows from each cell by itself, or from a blank row before.
   * A text that gave it no cause once never will in that column, so the runner passes over rows of nothing but such texts. Blank rows
   * and the row after one are always shown.
   */
  readonly cellwise?: true;
  /** @returns true where a cellwise rule took note of a cell without a word, and wants to see it again */
  run(unit: Units[S], report: Report, context: CheckContext, state: State): void | true;
  /** After the last unit. A reason given back turns *clean* into *not run*: nothing of its kind was in the files. */
  end?(report: Report, context: CheckContext, state: State): string | undefined | void;
  readonly examples: readonly [Example, Example, ...Example[]];
}

/** A file of an example: text, or a workbook as rows of cells for each sheet. */
export type ExampleFile =
  | string
  | {
      readonly sheets: Readonly<
        Record<
          string,
          readonly (readonly (
            | string
            | number
            | boolean
            | null
            | { readonly formula: string; readonly value?: number | string }
            | { readonly error: string }
            | { readonly date: string }
          )[])[]
        >
      >;
      readonly hidden?: readonly string[];
      /** Of the first sheet, from 1. */
      readonly hiddenRows?: readonly number[];
      readonly hiddenColumns?: readonly number[];
      /** Of the first sheet: `A1:B2`. */
      readonly merges?: readonly string[];
    }
  /** Text that is written byte by byte, one a character: Windows-1252, or broken UTF-8. */
  | { readonly latin1: string };

/** A small story, told on 15 July 2026: what was sent, and what the rule says to it. The first example is clean, the second found. */
export interface Example {
  readonly says: string;
  readonly files: Readonly<Record<string, ExampleFile>>;
  /** Files of a workspace beside it, by path; without them there is none. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** A core `Metadata`, as it stands. */
  readonly metadata?: unknown;
  readonly uploader?: string;
  readonly asOf?: string;
  /** Cells (`B3`, with several files or sheets `may.csv!B3`; or `line 3`, `column 2`, `file`) of all places found, in any order; [] is clean; a string is the reason why it is not run. */
  readonly finds: readonly string[] | string;
}

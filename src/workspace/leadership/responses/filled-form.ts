import type { Question } from '../../../core/leadership.ts';
import type { Source } from '../../../core/source.ts';
import type { AboutForm } from './known-headings.ts';

/** A cell of a filled form that is not blank. `text` is absent where the cell holds an error value. */
export interface FormCell {
  readonly text?: string;
  readonly at: Source;
}

export interface FormAnswer extends FormCell {
  readonly question: Question;
}

/** One filled form as it stands in a row of a table, or on a sheet of its own. */
export interface FilledForm {
  readonly at: Source;
  readonly about: ReadonlyMap<AboutForm, FormCell>;
  readonly answers: readonly FormAnswer[];
  /** Where a cell is, also a blank one. */
  place(name: AboutForm): Source;
}

/** The filled forms of one sheet or delimited file. */
export interface FormsOfSheet {
  readonly at: Source;
  /** What the sheet asks for: a column, or a line above the answers. */
  readonly asks: ReadonlySet<AboutForm>;
  readonly forms: readonly FilledForm[];
  /** Headings or codes that look like questions and are none of the table. */
  readonly unknown: readonly string[];
}

/** A row of a grid with what its cells say. */
export interface TextRow {
  readonly line: number;
  /** By column, from index 0: undefined is an error value, '' blank. */
  readonly texts: readonly (string | undefined)[];
}

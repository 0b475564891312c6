import type { Block } from '../../../core/document.ts';

export interface FilledPage {
  /** The page's own title, or the sheet's; not unique. */
  readonly title: string;
  /** Id of the priority that the page is about. */
  readonly priority?: string;
  /** Ids of forms are unique in the document: they begin with `<sheet>-form-`. */
  readonly blocks: readonly Block[];
}

/** A sheet ready to print. Each page is made to be a section of its own with role `handout`. */
export interface FilledSheet {
  readonly title: string;
  /** At least one. */
  readonly pages: readonly FilledPage[];
  /** What only facilitators read, from the lines that begin with `>`; each once. */
  readonly tips: readonly string[];
}

/** A place as a file names it, one object for each distinct mention, so that identity may be compared. */
export interface PlaceMention {
  /** The identifier: the code where the file has one, otherwise the name; trimmed, inner spaces folded to one. */
  readonly text: string;
  /** The name beside a code. */
  readonly name?: string;
  /** Names of places above it, nearest first, as the file gives them. */
  readonly parents: readonly string[];
  /** Set where the same name stands for more than one place in one file: 1, 2, … by column. */
  readonly twin?: number;
}

/** How a mention is written in output: a twin is marked, so that two places never become one. */
export function placeLabel(place: PlaceMention): string {
  return place.twin === undefined ? place.text : `${place.text} (ambiguous ${place.twin})`;
}

/** A known place of the workspace's hierarchy. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** Code of the place above; absent at the top. */
  readonly parent?: string;
  /** `country`, `province`, `district`, `facility`, or the ministry's own word. */
  readonly level: string;
  readonly aliases: readonly string[];
  /** ISO dates, inclusive. */
  readonly opened?: string;
  readonly closed?: string;
}

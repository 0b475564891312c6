/** How sure we are of a definition (methods): verified in a public source, recalled from the literature, or the toolkit's own proposal. */
export type Provenance = 'verified' | 'recalled' | "toolkit's own";

/** What stands behind a word in a report. */
export interface Entry {
  readonly code: string;
  readonly kind: 'status' | 'measure' | 'method' | 'left out' | 'layout';
  readonly title: string;
  /** What it means, for the person who reads the report. */
  readonly meaning: string;
  /** The formula or rule, with its thresholds. */
  readonly rule?: string;
  /** What to do when it shows. */
  readonly advice?: string;
  readonly source: string;
  readonly provenance: Provenance;
}

/** Something decided on thin evidence, before file and sheet are added to its place. */
export interface Doubt {
  readonly code: string;
  readonly text: string;
  readonly line?: number;
  readonly column?: number;
}

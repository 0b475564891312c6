/** What each part of the bench is given. */
export interface Bench {
  /** The repository: children run there. */
  readonly root: string;
  /** Where generated files may lie; removed at the end. */
  readonly scratch: string;
  /** Instead of the part's own number. */
  readonly rows?: number;
  readonly rounds?: number;
}

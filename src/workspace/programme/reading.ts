import type { KnownCodes } from '../part-tables/known-codes.ts';
import type { KnownPriorities } from '../part-tables/known-priorities.ts';
import type { RowKeeping } from '../part-tables/read-rows.ts';

/** What the rows are held against, and where it goes that they do not hold. */
export interface Reading extends RowKeeping {
  readonly priorities: KnownPriorities;
  readonly codes: { readonly leaders: KnownCodes; readonly activities: KnownCodes };
  /** First and last day of the programme. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** What is dated later has not happened. */
  readonly today?: string | undefined;
}

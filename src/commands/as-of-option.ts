import { readPeriod, type Period } from '../core/period/index.ts';
import { UserError } from '../core/user-error.ts';
import type { Workspace } from '../core/workspace.ts';

/** Reads `--as-of`. @throws UserError where it is not one period */
export function asOfPeriod(text: string, workspace: Pick<Workspace, 'calendar' | 'fiscalYearStart'>): Period {
  const read = readPeriod(text, { calendar: workspace.calendar, fiscalYearStart: workspace.fiscalYearStart });
  if (read.kind === 'period') return read.period;
  throw new UserError(`Unexpected "${text}" for --as-of, expected one period such as 2026-06 or 2026Q2, write it so.`);
}

import type { Severity } from '../core/finding.ts';
import type { ValidationReport } from '../core/validation-report.ts';

/** From the mildest on. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** `never` is for those who only want the reports. */
export type FailOn = Severity | 'never';

/**
 * The exit code of `validate`: 2 where a file could not be read, otherwise 1 where a finding stands at or above `failOn`, otherwise 0.
 * Never a count.
 */
export function exitCodeOf({ files, summary }: Pick<ValidationReport, 'files' | 'summary'>, failOn: FailOn = 'error'): 0 | 1 | 2 {
  if (files.some((file) => file.refused !== undefined)) return 2;
  if (failOn === 'never') return 0;
  return SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => summary[severity] > 0) ? 1 : 0;
}

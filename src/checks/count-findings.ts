import type { Severity } from '../core/finding.ts';
import type { ReportFinding, ValidationReport } from '../core/validation-report.ts';

/** Counts findings and their places by severity. */
export function countFindings(findings: readonly ReportFinding[]): Pick<ValidationReport, 'summary' | 'summaryPlaces'> {
  const summary: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const summaryPlaces: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of findings) {
    summary[severity] += 1;
    summaryPlaces[severity] += count;
  }
  return { summary, summaryPlaces };
}

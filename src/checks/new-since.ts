import type { ReportFinding, ValidationReport } from '../core/validation-report.ts';
import { countFindings } from './count-findings.ts';
import type { EarlierReport } from './earlier-report.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Leaves only what was not there in an earlier report. Places are counted by what was found, not by their line:
 * a cause that shows at more places than then stays, and says how many it had.
 * The next steps are still those of all findings: an error of then must be mended too before a file is accepted.
 */
export function newSince(report: ValidationReport, earlier: EarlierReport): ValidationReport {
  const then = new Map<string, number>();
  for (const one of earlier.findings) {
    const key = fingerprintOf(one);
    then.set(key, (then.get(key) ?? 0) + one.count);
  }
  const findings = report.findings.flatMap((finding) => withoutKnown(finding, then));
  const now = new Set(report.findings.map((one) => one.fingerprint));
  return {
    ...report,
    ...countFindings(findings),
    findings,
    since: {
      file: earlier.file,
      known: report.findings.length - findings.length,
      gone: earlier.findings.filter((one) => !now.has(fingerprintOf(one))).length,
    },
  };
}

function withoutKnown(finding: ReportFinding, then: Map<string, number>): ReportFinding[] {
  const before = then.get(finding.fingerprint) ?? 0;
  then.set(finding.fingerprint, Math.max(0, before - finding.count));
  if (before >= finding.count) return [];
  return [before === 0 ? finding : { ...finding, placesBefore: before }];
}

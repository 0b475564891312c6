/** Rules that could not look, grouped by why. */
import type { Severity } from '../../core/finding.ts';
import type { ReportCheck } from '../../core/validation-report.ts';

export interface NotRunGroup {
  readonly reason: string;
  /** Those that matter first come first. */
  readonly codes: readonly string[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Groups by reason: what keeps most rules from looking first, then the gravest, and what a person switched off last. */
export function notRunGroups(checks: readonly ReportCheck[]): NotRunGroup[] {
  const skipped = checks.filter((check) => check.status === 'not-run').sort((a, b) => weight(a) - weight(b));
  const groups = new Map<string, string[]>();
  for (const { code, reason = '' } of skipped) groups.set(reason, [...(groups.get(reason) ?? []), code]);
  const off = new Set(skipped.filter((check) => check.off === true).map((check) => check.code));
  const isOff = ({ codes }: NotRunGroup): number => Number(codes.every((code) => off.has(code)));
  return [...groups].map(([reason, codes]) => ({ reason, codes })).sort((a, b) => isOff(a) - isOff(b) || b.codes.length - a.codes.length);
}

function weight(check: ReportCheck): number {
  return check.off === true ? 3 : GRAVITY[check.severity];
}

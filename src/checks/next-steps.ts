import type { NextStep, ReportFinding } from '../core/validation-report.ts';

/**
 * What a person does next: tell the sender, repair what is safe, take the file in.
 * @param repairs how many safe repairs `--fix` would make
 */
export function nextSteps(findings: readonly ReportFinding[], repairs: number): NextStep[] {
  const waive = [...new Set(findings.filter((one) => one.severity === 'warning').map((one) => one.code))].sort();
  const hasErrors = findings.some((one) => one.severity === 'error');
  return [
    ...(hasErrors || waive.length > 0 ? [{ kind: 'letter' } as const] : []),
    ...(repairs > 0 ? [{ kind: 'fix', repairs } as const] : []),
    hasErrors
      ? { kind: 'accept', when: 'after-errors' }
      : waive.length > 0
        ? { kind: 'accept', when: 'with-waivers', waive }
        : { kind: 'accept', when: 'now' },
  ];
}

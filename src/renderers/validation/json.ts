/** The contract `deliver.validation/1`. */
import type { ValidationReport } from '../../core/validation-report.ts';

/**
 * A report as JSON: the keys of the contract first, in its order, then what else is known. Keys without a value are left out.
 * @returns text ending in a line break
 */
export function validationJson(report: ValidationReport): string {
  const { schema, files, summary, summaryPlaces, checks, findings, language, nextSteps, since } = report;
  return `${JSON.stringify({ schema, files, summary, summaryPlaces, checks: checks.map(checkFacts), findings, language, nextSteps, since }, null, 2)}\n`;
}

/** What `explain` says of a rule at length stays there. */
function checkFacts({ code, status, reason, severity, regradedFrom, off }: ValidationReport['checks'][number]): object {
  return { code, status, reason, severity, regradedFrom, off };
}

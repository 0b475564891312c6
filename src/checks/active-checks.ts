import type { Check, CheckContext, Report, Scope, Units } from '../core/check.ts';
import type { Outcome } from '../core/finding.ts';
import type { RuleSetting } from '../core/workspace.ts';
import { FindingCollector } from './collect-findings.ts';
import { sayReason } from './reason.ts';

/** A rule at work. All have one shape, so that the runner's loops stay fast. */
export interface ActiveCheck<S extends Scope = Scope> {
  readonly code: string;
  readonly check: Check;
  readonly run: (unit: Units[S], report: Report, context: CheckContext, state: unknown) => void | true;
  readonly report: Report;
  readonly state: unknown;
  readonly found: FindingCollector;
}

export interface Activated {
  readonly active: readonly ActiveCheck[];
  /** Rules that cannot look or are switched off. */
  readonly notRun: readonly Outcome[];
}

/** Decides which rules run, and begins them. */
export function activateChecks(
  checks: readonly Check[],
  context: CheckContext,
  rules: Readonly<Record<string, RuleSetting>> = {},
): Activated {
  const active: ActiveCheck[] = [];
  const notRun: Outcome[] = [];
  for (const check of checks) {
    const rule = Object.hasOwn(rules, check.code) ? rules[check.code] : undefined;
    const why =
      rule?.off === true
        ? sayReason(context, { en: `switched off in ${rule.at.file}`, fr: `désactivée dans ${rule.at.file}` })
        : check.needs?.(context);
    if (why !== undefined) notRun.push({ code: check.code, status: 'not-run', reason: why });
    else active.push(begin(check, context, rule));
  }
  return { active, notRun };
}

function begin(check: Check, context: CheckContext, rule: RuleSetting | undefined): ActiveCheck {
  const found = new FindingCollector(check.code, rule?.severity ?? check.severity);
  return {
    code: check.code,
    check,
    // Taken off its object: one call less for each value. Rules use no `this`.
    run: check.run as ActiveCheck['run'],
    report: found.report,
    state: check.begin?.(context),
    found,
  };
}

/** Rules of one scope. */
export function ofScope<S extends Scope>(active: readonly ActiveCheck[], scope: S): ActiveCheck<S>[] {
  return active.filter((one) => one.check.scope === scope) as unknown as ActiveCheck<S>[];
}

/** Ends a rule: *found*, *clean*, or *not run* where nothing of its kind was there. */
export function endCheck({ check, code, report, state, found }: ActiveCheck, context: CheckContext): Outcome {
  const reason = check.end?.(report, context, state);
  const findings = found.findings();
  if (findings.length > 0) return { code, status: 'found', findings };
  return typeof reason === 'string' ? { code, status: 'not-run', reason } : { code, status: 'clean' };
}

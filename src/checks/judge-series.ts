import type { Check, CheckContext } from '../core/check.ts';
import type { Outcome } from '../core/finding.ts';
import type { Series } from '../core/store.ts';
import { activateChecks, endCheck, ofScope } from './active-checks.ts';
import { hasUpload, seriesUnit } from './series-units.ts';

/** Holds rules of series against series that were settled elsewhere. @param checks those that can look */
export function judgeSeries(checks: readonly Check[], context: CheckContext, series: Iterable<Series>): Outcome[] {
  const { active } = activateChecks(checks, context, context.workspace?.rules);
  const judges = ofScope(active, 'series');
  for (const one of series) {
    const unit = seriesUnit(one);
    if (hasUpload(unit)) for (const check of judges) check.run(unit, check.report, context, check.state);
  }
  return active.map((check) => endCheck(check, context));
}

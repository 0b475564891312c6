import type { CheckContext, SeriesUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Spread } from '../../stats/spread.ts';
import { digitSlip } from './digit-slip.ts';
import { valueArgs } from './names.ts';
import { variantsFlagging } from './outlier-scores.ts';
import { usualRange } from './usual-range.ts';

/** What one variant says of one value. */
export interface Verdict {
  readonly variant: string;
  readonly score: number;
  readonly limit: number;
  /** What the score counts, where it is no z: `MAD`, or `share` of the trailing 12 periods. */
  readonly scoreUnit?: string;
  readonly grade?: 'moderate' | 'extreme';
}

/** Everything that a person needs to judge an outlier: what is usual, how far it is, who else says so, and what it may have been. */
export function outlierArgs(unit: SeriesUnit, index: number, of: Spread, verdict: Verdict, context: CheckContext): Args {
  const usual = usualRange(unit, index, of);
  const slip = digitSlip(unit.values[index]!, usual.low, usual.high);
  return {
    ...valueArgs(unit, index, context),
    ...verdict,
    usualLow: usual.low,
    usualHigh: usual.high,
    median: of.median,
    n: of.n,
    others: usual.count,
    variants: variantsFlagging(unit, index, of),
    ...(slip === undefined ? {} : { slip: slip.kind, possible: slip.possible.map(String) }),
  };
}

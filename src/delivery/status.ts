/** The four-point status of a priority against its plan (methods.md 9, C2). */
import type { Indicator } from '../core/indicator.ts';
import type { Language } from '../core/language.ts';
import type { Plan } from '../core/plan.ts';
import type { Thresholds } from '../core/workspace.ts';
import { bandOf } from './bands.ts';
import type { StatusLetter } from './result.ts';
import { round9 } from './round.ts';
import { sayProgress, sayRelative } from './status-why.ts';
import { wordsIn } from './words/words.ts';

export interface Judged {
  readonly status: StatusLetter;
  readonly why: string;
  /** In the good direction: negative is behind. */
  readonly gap?: number;
  /** r, where it is used. */
  readonly progress?: number;
}

/** +1 where higher is better, −1 where lower is. */
export function sign(direction: Indicator['direction']): 1 | -1 {
  return direction === 'up' ? 1 : -1;
}

/**
 * Judges an actual value against its planned one.
 * - r = (A − B) ÷ (P − B), where T ≠ B and the plan has gone a twentieth of its way or more;
 * - otherwise s = dir·(A − P) ÷ |P|; with P = 0 met or missed.
 */
export function judge(
  actual: number,
  planned: number,
  plan: Plan,
  direction: Indicator['direction'],
  thresholds: Thresholds,
  language: Language,
): Judged {
  const gap = sign(direction) * (actual - planned);
  const progress = plannedWay(actual, planned, plan, direction, thresholds);
  if (progress !== undefined) {
    const band = bandOf(progress, thresholds.progress);
    return { status: band, why: sayProgress(progress, band, thresholds.progress, language), gap, progress };
  }
  if (planned === 0) {
    const words = wordsIn(language);
    return round9(gap) >= 0 ? { status: 'G', why: words.zeroMet, gap } : { status: 'R', why: words.zeroMissed, gap };
  }
  const relative = round9((sign(direction) * (actual - planned)) / Math.abs(planned));
  const band = bandOf(relative, thresholds.relative);
  return { status: band, why: sayRelative(relative, band, thresholds.relative, language), gap };
}

/** r, or undefined where it is not used: maintenance target, plan not yet under way, or dipping below its baseline. */
function plannedWay(
  actual: number,
  planned: number,
  { baseline, target }: Plan,
  direction: Indicator['direction'],
  thresholds: Thresholds,
): number | undefined {
  if (target.value === baseline.value || planned === baseline.value) return undefined;
  // Held against the bound as a share, so that rounding means the same for 0.01 and for 10 million.
  const gone = (sign(direction) * (planned - baseline.value)) / Math.abs(target.value - baseline.value);
  if (round9(gone) < round9(thresholds.leastPlannedProgress)) return undefined;
  return round9((actual - baseline.value) / (planned - baseline.value));
}

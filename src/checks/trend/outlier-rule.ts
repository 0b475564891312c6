import type { Check, CheckContext, Example, Report, SeriesUnit } from '../../core/check.ts';
import type { Severity } from '../../core/finding.ts';
import type { Spread } from '../../stats/spread.ts';
import { Flood } from '../flood.ts';
import { outlierArgs } from './outlier-finding.ts';
import { ROUNDING } from './outlier-limits.ts';
import { outlierWords, type VariantWords } from './outlier-words.ts';
import { seriesFacts } from './series-facts.ts';
import { isLongEnough, numberOption, seriesLengths, whyNothingJudged, type SeriesLengths } from './series-length.ts';

/** An outlier rule whose score grows with the distance from one centre. */
export interface ScoreVariant {
  readonly code: string;
  readonly severity: Severity;
  readonly source: string;
  readonly words: VariantWords;
  readonly fewest: number;
  /** The least score that is reported; deliver.yaml sets it as `limit`. */
  readonly limit: number;
  /** From here on it is `extreme`, below `moderate`. */
  readonly extreme: number;
  /** A score at the limit is an outlier (≥), or only one past it (>). */
  readonly atLimit: boolean;
  /** Appended to the reason for not looking at short series. */
  readonly whyShort?: Readonly<Record<'en' | 'fr', string>>;
  score(value: number, of: Spread): number | undefined;
  /** True where the score is to be overlooked. */
  excuse?(value: number, of: Spread, context: CheckContext): boolean;
  readonly examples: readonly [Example, Example, ...Example[]];
}

interface OutlierState {
  readonly lengths: SeriesLengths;
  /** Least |score| that counts. */
  readonly bound: number;
  readonly limit: number;
  readonly flood: Flood;
}

/** Makes the rule. A clean series costs two scores, those of its least and its greatest value. */
export function outlierRule(variant: ScoreVariant): Check<'series', OutlierState> {
  const { code, severity, source, examples } = variant;
  return {
    code,
    severity,
    source,
    scope: 'series',
    words: outlierWords(variant.words),
    examples,
    begin(context) {
      const limit = numberOption(context, code, 'limit', variant.limit);
      const fewest = numberOption(context, code, 'fewest', variant.fewest);
      return { lengths: seriesLengths(fewest), limit, flood: new Flood(), bound: variant.atLimit ? limit - ROUNDING : limit + ROUNDING };
    },
    run(unit, report, context, state) {
      const { spread, uploaded } = seriesFacts(unit);
      if (uploaded === 0 || !isLongEnough(state.lengths, spread.n)) return;
      if (isUsual(variant, spread.most, spread, state) && isUsual(variant, spread.least, spread, state)) return;
      reportOutliers(variant, unit, spread, state, report, context);
    },
    end(report, context, state) {
      state.flood.end(report);
      return whyNothingJudged(state.lengths, context, variant.whyShort);
    },
  };
}

function isUsual(variant: ScoreVariant, value: number, of: Spread, state: OutlierState): boolean {
  const score = variant.score(value, of);
  return score === undefined || Math.abs(score) < state.bound;
}

function reportOutliers(
  variant: ScoreVariant,
  unit: SeriesUnit,
  of: Spread,
  state: OutlierState,
  report: Report,
  context: CheckContext,
): void {
  for (let index = 0; index < unit.values.length; index += 1) {
    const value = unit.values[index]!;
    if (!unit.isUploaded(index) || isUsual(variant, value, of, state) || variant.excuse?.(value, of, context) === true) continue;
    const score = variant.score(value, of) as number;
    const grade = Math.abs(score) >= variant.extreme - ROUNDING ? 'extreme' : 'moderate';
    const args = outlierArgs(unit, index, of, { variant: variant.code, score, limit: state.limit, grade }, context);
    state.flood.add(report, unit.at(index), args, `${unit.element}\0${unit.category}\0${score > 0 ? 'high' : 'low'}`);
  }
}

/** What a reader must know of the data before trusting the number. */
import type { Indicator } from '../core/indicator.ts';
import type { Language } from '../core/language.ts';
import type { Period } from '../core/period/index.ts';
import type { MeasuredPoint, Measures } from '../measures/contract.ts';
import { completenessShare } from './completeness.ts';
import type { DataConfidence, PlanPoint } from './result.ts';
import { periodUnit, wordsIn } from './words/words.ts';

/** How far back gaps and thin periods are told. */
const LOOKED_BACK = 12;

/**
 * @param measured the judged period's point, where there is one
 * @param series of the plan
 */
export function dataConfidence(
  indicator: Indicator,
  scope: string,
  judged: Period,
  measured: MeasuredPoint | undefined,
  series: readonly PlanPoint[],
  measures: Measures,
  language: Language,
): DataConfidence {
  const completeness = measures.completeness(indicator, scope, judged);
  const timeliness = measures.timeliness(indicator, scope, judged);
  const words = wordsIn(language);
  const share = completenessShare(completeness);
  const caveats = [
    ...(completeness.kind === 'unknown' ? [words.completenessUnknown(completeness.reason)] : []),
    ...(completeness.kind === 'known' && share === undefined ? [words.completenessUnknown(words.nothingExpected)] : []),
    ...(measured !== undefined && measured.incomplete > 0 ? [words.incomplete(measured.incomplete)] : []),
    ...pastCaveats(series, judged, language),
  ];
  return {
    ...(completeness.kind === 'known'
      ? { received: completeness.received, expected: completeness.expected, basis: completeness.basis }
      : {}),
    ...(share === undefined ? {} : { completeness: share }),
    ...(timeliness.kind === 'known' && timeliness.expected > 0 ? { timeliness: timeliness.onTime / timeliness.expected } : {}),
    caveats,
  };
}

/** Gaps and thin periods before the judged one, from the first value on. */
function pastCaveats(series: readonly PlanPoint[], judged: Period, language: Language): string[] {
  const words = wordsIn(language);
  const past = series.filter(({ period }) => period.end <= judged.end);
  const since = past.slice(past.findIndex(({ actual }) => actual !== undefined)).slice(-LOOKED_BACK);
  if (past.every(({ actual }) => actual === undefined)) return [];
  const unit = periodUnit(judged.type, words);
  const missing = since.filter(({ actual }) => actual === undefined).length;
  const thin = since.filter((point) => point.actual !== undefined && point.thin).length;
  return [
    ...(missing > 0 ? [words.missingPeriods(missing, since.length, unit)] : []),
    ...(thin > 0 ? [words.thinPeriods(thin, since.length, unit)] : []),
  ];
}

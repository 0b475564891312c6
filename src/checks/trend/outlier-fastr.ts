import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import type { Spread } from '../../stats/spread.ts';
import { upperMad } from '../../stats/upper-mad.ts';
import { Flood } from '../flood.ts';
import { monthly, withMonth, USUAL_VISITS } from './example-upload.ts';
import { outlierArgs, type Verdict } from './outlier-finding.ts';
import { FASTR, FEWEST_MEDIAN } from './outlier-limits.ts';
import { fastrScore, greatestShare, isFastrOutlier, type FastrScore } from './outlier-scores.ts';
import { outlierWords } from './outlier-words.ts';
import { seriesFacts } from './series-facts.ts';
import { isLongEnough, numberOption, seriesLengths, whyNothingJudged, type SeriesLengths } from './series-length.ts';

const CODE = 'outlier-fastr';

interface FastrState {
  readonly flood: Flood;
  readonly lengths: SeriesLengths;
  readonly mads: number;
  readonly share: number;
  readonly minCount: number;
}

/** FASTR's outlier for service volumes: 10 MADs, or most of a year in one month; only counts above 100. */
export const outlierFastr: Check<'series', FastrState> = {
  code: CODE,
  severity: 'info',
  source:
    'FASTR module 1: |x − median| ÷ MAD > 10, or > 0.8 of the trailing 12 months, and a count above 100 [V]. Its code takes the MAD (× 1.4826, about their own median) of the values at or above the median, as here; its text takes it unscaled about the median of all: 56.43 against 125.5 for the same series. Its text sums calendar years, its code the trailing 12 months, as here. 8 values at least [P].',
  scope: 'series',
  words: outlierWords({
    name: { en: 'FASTR', fr: 'FASTR' },
    why: {
      en: 'Large months only: those that would bend a national total.',
      fr: 'Seulement les grands mois : ceux qui fausseraient un total national.',
    },
  }),
  begin: (context) => ({
    flood: new Flood(),
    lengths: seriesLengths(numberOption(context, CODE, 'fewest', FEWEST_MEDIAN)),
    mads: numberOption(context, CODE, 'mads', FASTR.mads),
    share: numberOption(context, CODE, 'share', FASTR.share),
    minCount: numberOption(context, CODE, 'minCount', FASTR.minCount),
  }),
  run(unit, report, context, state) {
    const { spread, uploaded } = seriesFacts(unit);
    if (uploaded === 0 || !isLongEnough(state.lengths, spread.n) || spread.most <= state.minCount) return;
    judge(unit, spread, state, report, context);
  },
  end(report, context, state) {
    state.flood.end(report);
    return whyNothingJudged(state.lengths, context);
  },
  examples: [
    { says: 'Two years within the usual.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    {
      says: "FASTR's own worked series: 150 is 56.43 MADs away.",
      files: { 'visits.csv': monthly([20, 25, 22, 28, 24, 26, 150, 23, 27, 25, 21, 24]) },
      finds: ['D8'],
    },
    {
      says: "FASTR's second: 890 of 1,052 in the year, 0.846.",
      files: { 'visits.csv': monthly([15, 18, 12, 16, 14, 17, 13, 16, 15, 14, 12, 890]) },
      finds: ['D13'],
    },
    {
      says: 'A wild value of a small clinic is not above 100.',
      files: { 'visits.csv': monthly(withMonth(USUAL_VISITS, 5, 3)) },
      finds: [],
    },
    {
      says: 'Too short.',
      files: { 'visits.csv': monthly([15, 18, 12, 890]) },
      finds: 'needs 8 values in a series, the longest has 4',
    },
  ],
};

function judge(unit: SeriesUnit, spread: Spread, state: FastrState, report: Report, context: CheckContext): void {
  const mad = upperMad(unit.values, spread.median);
  if (isUsual(spread, mad, state)) return;
  for (let index = 0; index < unit.values.length; index += 1) {
    const value = unit.values[index]!;
    if (value <= state.minCount || !unit.isUploaded(index)) continue;
    const score = fastrScore(unit, index, spread, mad);
    if (!isFastrOutlier(value, score, state.mads, state.share, state.minCount)) continue;
    const args = outlierArgs(unit, index, spread, verdictOf(score, state), context);
    state.flood.add(report, unit.at(index), args, `${unit.element}\0${unit.category}`);
  }
}

/** True where no value can be an outlier by either measure: so a clean series is not walked. */
function isUsual(spread: Spread, mad: number, { mads, share }: FastrState): boolean {
  const farthest = Math.max(spread.most - spread.median, spread.median - spread.least);
  return (mad <= 0 || farthest / mad <= mads) && greatestShare(spread) <= share;
}

/** The criterion that fired; the residual where both did. */
function verdictOf({ residual, share }: FastrScore, state: FastrState): Verdict {
  if (residual !== undefined && residual > state.mads) return { variant: CODE, score: residual, limit: state.mads, scoreUnit: 'MAD' };
  return { variant: CODE, score: share ?? 0, limit: state.share, scoreUnit: 'share' };
}

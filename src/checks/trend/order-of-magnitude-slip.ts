import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import { modifiedZ } from '../../stats/modified-z.ts';
import type { Spread } from '../../stats/spread.ts';
import { digitSlip } from './digit-slip.ts';
import { monthly, SPIKED_VISITS, USUAL_VISITS, withMonth } from './example-upload.ts';
import { valueArgs } from './names.ts';
import { MODIFIED_Z_LIMIT } from './outlier-limits.ts';
import { slip } from './outlier-words.ts';
import { sayNumber, sayRange, sayWhere } from './say.ts';
import { seriesFacts } from './series-facts.ts';
import { isLongEnough, numberOption, seriesLengths, whyNothingJudged, type SeriesLengths } from './series-length.ts';
import { usualRange, type UsualRange } from './usual-range.ts';

const CODE = 'order-of-magnitude-slip';

/** What makes a slip [P]: between 5 and 20 times the median (or of it the 5th to the 20th part), and 3 times beyond all that is usual. */
export const SLIP = { fewest: 6, least: 5, most: 20, beyond: 3, smallestMedian: 10 } as const;

/** A digit typed once too often, or left out: about ten times, or a tenth of, the usual, and the repaired number fits. */
export const orderOfMagnitudeSlip: Check<'series', { lengths: SeriesLengths; beyond: number }> = {
  code: CODE,
  severity: 'warning',
  source:
    "The toolkit's own [P]: whole numbers 5 to 20 times the median of their series (or a 20th to a 5th of it), 3 times beyond every usual value (option beyond), modified Z above 3.5, where leaving out or putting in one digit gives a usual number; median of 10 or more, 6 values at least.",
  scope: 'series',
  words: {
    en: {
      title: 'A digit too many or too few',
      why: 'A digit typed twice or left out makes a value about ten times, or a tenth of, what it was: the costliest slip of data entry.',
      message: (args) =>
        `Unexpected ${sayNumber(args['value'], 'en')} for ${sayWhere(args, 'en')}, expected ${sayRange(args['usualLow'], args['usualHigh'], 'en')} ` +
        `as in ${sayNumber(args['others'], 'en')} other periods.`,
      fix: (args) => `${slip(args, 'en')}Look the number up in the register and correct it.`,
    },
    fr: {
      title: 'Un chiffre de trop ou en moins',
      why: 'Un chiffre tapé deux fois ou oublié multiplie ou divise la valeur par dix environ : l’erreur de saisie la plus coûteuse.',
      message: (args) =>
        `Valeur inattendue ${sayNumber(args['value'], 'fr')} pour ${sayWhere(args, 'fr')}, attendu ${sayRange(args['usualLow'], args['usualHigh'], 'fr')} ` +
        `comme dans ${sayNumber(args['others'], 'fr')} autres périodes.`,
      fix: (args) => `${slip(args, 'fr')}Retrouvez le nombre dans le registre et corrigez-le.`,
    },
  },
  begin: (context) => ({
    lengths: seriesLengths(numberOption(context, CODE, 'fewest', SLIP.fewest)),
    beyond: numberOption(context, CODE, 'beyond', SLIP.beyond),
  }),
  run(unit, report, context, { lengths, beyond }) {
    const { spread, uploaded } = seriesFacts(unit);
    if (uploaded === 0 || !isLongEnough(lengths, spread.n)) return;
    if (spread.median < SLIP.smallestMedian || (!isFar(spread.most, spread.median) && !isFar(spread.least, spread.median))) return;
    judge(unit, spread, beyond, report, context);
  },
  end: (_report, context, { lengths }) => whyNothingJudged(lengths, context),
  examples: [
    { says: 'Two years within the usual.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    { says: '812: perhaps 81 or 82.', files: { 'visits.csv': monthly(SPIKED_VISITS) }, finds: ['D25'] },
    {
      says: '9 where 64 to 131 is usual: a digit is missing.',
      files: { 'visits.csv': monthly(withMonth(USUAL_VISITS, 6, 9)) },
      finds: ['D8'],
    },
    { says: 'A campaign month, twice the usual.', files: { 'visits.csv': monthly(withMonth(USUAL_VISITS, 6, 240)) }, finds: [] },
    { says: 'Small counts are no slips.', files: { 'deaths.csv': monthly([1, 2, 1, 0, 2, 1, 12]) }, finds: [] },
    { says: 'Too short.', files: { 'visits.csv': monthly([96, 88, 960]) }, finds: 'needs 6 values in a series, the longest has 3' },
  ],
};

/** About ten times, or about a tenth. A value under a 20th of the median has lost more than one digit, or all. */
function isFar(value: number, median: number): boolean {
  const ratio = value / median;
  return (
    (ratio >= SLIP.least && ratio <= SLIP.most) || (ratio <= 1 / SLIP.least && ratio >= 1 / SLIP.most) || ratio > SLIP.most || ratio <= 0
  );
}

function isSlip(value: number, spread: Spread, usual: UsualRange, beyond: number): boolean {
  const ratio = value / spread.median;
  if (Math.abs(modifiedZ(value, spread) ?? 0) <= MODIFIED_Z_LIMIT) return false;
  if (ratio > 1) return ratio >= SLIP.least && ratio <= SLIP.most && value >= usual.high * beyond;
  return ratio <= 1 / SLIP.least && ratio >= 1 / SLIP.most && value * beyond <= usual.low;
}

function judge(unit: SeriesUnit, spread: Spread, beyond: number, report: Report, context: CheckContext): void {
  for (let index = 0; index < unit.values.length; index += 1) {
    const value = unit.values[index]!;
    if (!unit.isUploaded(index) || !isFar(value, spread.median)) continue;
    const usual = usualRange(unit, index, spread);
    const found = isSlip(value, spread, usual, beyond) ? digitSlip(value, usual.low, usual.high) : undefined;
    if (found === undefined) continue;
    report(unit.at(index), {
      ...valueArgs(unit, index, context),
      variant: CODE,
      usualLow: usual.low,
      usualHigh: usual.high,
      median: spread.median,
      others: usual.count,
      n: spread.n,
      slip: found.kind,
      possible: found.possible.map(String),
    });
  }
}

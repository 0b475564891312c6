import { Flood, floodWords } from '../flood.ts';
import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import type { Period, PeriodType } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import { lineForecast } from '../../stats/line-forecast.ts';
import { monthly, USUAL_VISITS } from './example-upload.ts';
import { elementName, placeName } from './names.ts';
import { findYearNumber, periodFactsAt } from './period-facts.ts';
import { placeGroups, type PlaceGroups } from './place-group.ts';
import { sayNumber, sayShare } from './say.ts';
import { numberOption } from './series-length.ts';

const CODE = 'consistency-over-time';

/** WHO [V]: deviation from 1 that is looked into, and how many years before are asked. */
export const TIME_CONSISTENCY = { deviation: 0.33, years: 3 } as const;

/** [P]: smaller sums vary by chance, and one pair is no year. */
export const SMALLEST_SUM = 100;
export const FEWEST_PAIRS = 3;

/** Like for like: values of this year, and of the years before in the same places and periods of the year. */
interface YearSums {
  readonly group: string;
  readonly element: string;
  readonly category: string;
  readonly year: number;
  readonly calendar: Period['calendar'];
  pairs: number;
  current: number;
  /** Means of up to three years before. */
  reference: number;
  /** For the pairs with all three years: this year, then 1, 2 and 3 years before. */
  readonly full: [number, number, number, number];
  fullPairs: number;
  readonly at: Source;
}

interface TimeState {
  readonly flood: Flood;
  readonly groups: PlaceGroups;
  readonly sums: Map<string, YearSums>;
  readonly deviation: number;
  readonly trend: boolean;
}

/** This year against the years before, district by district: what monthly outliers cannot show. */
export const consistencyOverTime: Check<'series', TimeState> = {
  code: CODE,
  severity: 'info',
  source:
    "WHO data quality review: current year ÷ mean of up to three preceding years, outside 1 ± 33 % [V]; option expected: trend compares with a line through three years, not below 0, as the WHO Data Quality Tool does [V]. The toolkit's own [P]: only places and periods of the year that both sides have, at least 3 of them, and an expected sum of 100.",
  scope: 'series',
  words: floodWords({
    en: {
      title: 'Consistency over time',
      why: 'Services seldom change by a third within a year; reporting, definitions and denominators do.',
      message: (args) =>
        `Unexpected ${sayNumber(args['current'], 'en')} for ${String(args['element'])} at ${String(args['place'])} in ${String(args['year'])}, expected about ` +
        `${sayNumber(args['expected'], 'en', 0)} (${args['variant'] === 'trend' ? 'trend' : 'mean'} of the years before; ratio ${sayNumber(args['ratio'], 'en')}, ` +
        `allowed 1 ± ${sayShare(args['limit'], 'en')}; ${sayNumber(args['pairs'], 'en')} values like for like).`,
      fix: () => 'Ask what changed in services or reporting; compare the months one by one with those of last year.',
    },
    fr: {
      title: 'Cohérence dans le temps',
      why: 'Les services changent rarement d’un tiers en un an ; la notification, les définitions et les dénominateurs, si.',
      message: (args) =>
        `Valeur inattendue ${sayNumber(args['current'], 'fr')} pour ${String(args['element'])} à ${String(args['place'])} en ${String(args['year'])}, attendu environ ` +
        `${sayNumber(args['expected'], 'fr', 0)} (${args['variant'] === 'trend' ? 'tendance' : 'moyenne'} des années précédentes ; rapport ${sayNumber(args['ratio'], 'fr')}, ` +
        `admis 1 ± ${sayShare(args['limit'], 'fr')} ; ${sayNumber(args['pairs'], 'fr')} valeurs comparables).`,
      fix: () => 'Demandez ce qui a changé dans les services ou la notification ; comparez mois par mois avec l’an passé.',
    },
  }),
  begin: (context) => ({
    flood: new Flood(),
    groups: placeGroups(context, CODE),
    sums: new Map(),
    deviation: numberOption(context, CODE, 'deviation', TIME_CONSISTENCY.deviation),
    trend: context.option(CODE, 'expected') === 'trend',
  }),
  run(unit, _report, _context, { groups, sums }) {
    const last = lastUploaded(unit);
    if (last < 0) return;
    const { year } = periodFactsAt(unit.periods, last);
    if (periodFactsAt(unit.periods, 0).year === year) return;
    let sum: YearSums | undefined;
    for (let index = last; index >= 0 && periodFactsAt(unit.periods, index).year === year; index -= 1) {
      if (unit.isUploaded(index)) sum = addPair(unit, index, year, groups, sums, sum);
    }
  },
  end(report, context, state) {
    let judged = 0;
    for (const sum of state.sums.values()) judged += judge(sum, state, report, context) ? 1 : 0;
    state.flood.end(report);
    if (judged > 0) return undefined;
    if (context.language === 'fr')
      return `il faut ${FEWEST_PAIRS} valeurs comparables avec une année précédente, somme attendue ${SMALLEST_SUM} ou plus`;
    return `needs ${FEWEST_PAIRS} values with one of the same period in a year before, and an expected sum of ${SMALLEST_SUM} or more`;
  },
  examples: [
    { says: 'Two years alike.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    {
      says: 'The second year has twice the first.',
      files: { 'visits.csv': monthly(USUAL_VISITS.map((value, index) => (index < 12 ? value : value * 2))) },
      finds: ['D25'],
    },
    {
      says: 'A steady climb is as the trend expects.',
      files: { 'visits.csv': monthly(Array.from({ length: 48 }, (_, index) => 100 + 40 * Math.floor(index / 12))) },
      workspace: { 'deliver.yaml': 'version: 1\nname: Ministry of Health\nrules:\n  consistency-over-time:\n    expected: trend\n' },
      finds: [],
    },
    {
      says: 'One year alone.',
      files: { 'visits.csv': monthly(USUAL_VISITS.slice(0, 12)) },
      finds: 'needs 3 values with one of the same period in a year before, and an expected sum of 100 or more',
    },
  ],
};

function lastUploaded(unit: SeriesUnit): number {
  let index = unit.values.length - 1;
  while (index >= 0 && !unit.isUploaded(index)) index -= 1;
  return index;
}

/** How far back a year lies in a series without gaps: a first guess. */
const PER_YEAR: Partial<Record<PeriodType, number>> = { monthly: 12, quarterly: 4, weekly: 52, 'six-monthly': 2, 'bi-monthly': 6 };

/** Values of one, two and three years before, of the pair at hand; read only where all three were found. */
const past: [number, number, number] = [0, 0, 0];

/**
 * Finds the same period in the three years before and adds both sides; a value with no past adds to neither.
 * @param known the sums of this series, where they were found already
 * @returns them
 */
function addPair(
  unit: SeriesUnit,
  index: number,
  year: number,
  groups: PlaceGroups,
  sums: Map<string, YearSums>,
  known: YearSums | undefined,
): YearSums | undefined {
  const period = unit.periods[index]!;
  const { yearNumber } = periodFactsAt(unit.periods, index);
  const step = PER_YEAR[period.type] ?? 1;
  let total = 0;
  let count = 0;
  for (let back = 1; back <= TIME_CONSISTENCY.years; back += 1) {
    const at = findYearNumber(unit.periods, yearNumber - back * 1000, index - back * step);
    if (at < 0) continue;
    past[back - 1] = unit.values[at]!;
    total += unit.values[at]!;
    count += 1;
  }
  if (count === 0) return known;
  const sum = known ?? sumFor(unit, index, year, groups.groupOf(unit.place), sums);
  sum.pairs += 1;
  sum.current += unit.values[index]!;
  sum.reference += total / count;
  if (count < TIME_CONSISTENCY.years) return sum;
  sum.fullPairs += 1;
  sum.full[0] += unit.values[index]!;
  for (let back = 0; back < past.length; back += 1) sum.full[back + 1]! += past[back]!;
  return sum;
}

function sumFor(unit: SeriesUnit, index: number, year: number, group: string, sums: Map<string, YearSums>): YearSums {
  const { element, category } = unit;
  const period = unit.periods[index]!;
  const key = `${group}\0${element}\0${category}\0${period.type}\0${year}`;
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = {
      group,
      element,
      category,
      year,
      calendar: period.calendar,
      pairs: 0,
      current: 0,
      reference: 0,
      full: [0, 0, 0, 0],
      fullPairs: 0,
      at: unit.at(index),
    };
    sums.set(key, sum);
  }
  return sum;
}

/** @returns whether there was enough to judge */
function judge(sum: YearSums, { deviation, trend, flood }: TimeState, report: Report, context: CheckContext): boolean {
  const [pairs, current, expected] = trend ? [sum.fullPairs, sum.full[0], forecast(sum.full)] : [sum.pairs, sum.current, sum.reference];
  if (pairs < FEWEST_PAIRS || expected < SMALLEST_SUM) return false;
  const ratio = current / expected;
  if (Math.abs(ratio - 1) <= deviation) return true;
  const args = {
    place: placeName(sum.group, context),
    element: elementName(sum.element, sum.category, context),
    year: String(sum.year),
    current,
    expected,
    ratio,
    pairs,
    limit: deviation,
    variant: trend ? 'trend' : 'constant',
  };
  flood.add(report, sum.at, args, `${sum.element}\0${sum.category}\0${ratio > 1 ? 'more' : 'less'}`);
  return true;
}

function forecast([, last, middle, first]: YearSums['full']): number {
  return Math.max(0, lineForecast([first, middle, last]));
}

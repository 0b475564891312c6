import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import { monthly, USUAL_VISITS } from './example-upload.ts';
import { elementName, placeName } from './names.ts';
import { sayNumber, sayPeriod } from './say.ts';
import { seriesFacts } from './series-facts.ts';
import { isLongEnough, numberOption, seriesLengths, whyNothingJudged, type SeriesLengths } from './series-length.ts';
import { carriedElements } from './carried-elements.ts';

const CODE = 'same-value-repeated';

/** Equal months in a row from which it is reported [P]. */
export const FEWEST_REPEATED = 4;

/** A run of equal counts must be rarer than this where counts vary by chance alone [P]: small ones repeat by themselves. */
export const CHANCE_OF_REPEAT = 1e-4;

interface RepeatState {
  readonly lengths: SeriesLengths;
  readonly months: number;
  /** Elements that stand still by nature: stocks and cumulatives. */
  readonly carried: ReadonlySet<string>;
  passedOver: number;
}

/** The same number month after month: copied forward rather than counted. */
export const sameValueRepeated: Check<'series', RepeatState> = {
  code: CODE,
  severity: 'warning',
  source:
    "The toolkit's own [P]: 4 equal values in consecutive periods (option months), not 0, not of a stock or cumulative indicator; counts only where chance gives such a run less than once in 10,000 (two equal Poisson counts of mean v have probability about 1 ÷ 2√(πv)).",
  scope: 'series',
  words: {
    en: {
      title: 'Same value repeated',
      why: 'Counts of services vary from month to month. The same number several times in a row was often copied forward.',
      message: (args) =>
        `Unexpected ${sayNumber(args['value'], 'en')} in each of ${sayNumber(args['months'], 'en')} periods for ${String(args['element'])} at ` +
        `${String(args['place'])} (${sayPeriod(args, 'first')('en')} to ${sayPeriod(args, 'last')('en')}), expected values that vary.`,
      fix: () => 'Check each month in the register; where the number is a stock (beds, staff), say over_time: stock in indicators.csv.',
    },
    fr: {
      title: 'Même valeur répétée',
      why: 'Les comptages de services varient d’un mois à l’autre. Le même nombre plusieurs fois de suite a souvent été recopié.',
      message: (args) =>
        `Valeur inattendue ${sayNumber(args['value'], 'fr')}, répétée sur ${sayNumber(args['months'], 'fr')} périodes pour ${String(args['element'])} à ` +
        `${String(args['place'])} (de ${sayPeriod(args, 'first')('fr')} à ${sayPeriod(args, 'last')('fr')}), attendu des valeurs qui varient.`,
      fix: () =>
        'Vérifiez chaque mois dans le registre ; si c’est un stock (lits, personnel), indiquez over_time: stock dans indicators.csv.',
    },
  },
  begin(context) {
    const months = Math.max(2, numberOption(context, CODE, 'months', FEWEST_REPEATED));
    return { lengths: seriesLengths(months), months, carried: carriedElements(context.workspace), passedOver: 0 };
  },
  run(unit, report, context, state) {
    const { spread, uploaded } = seriesFacts(unit);
    if (uploaded === 0) return;
    if (state.carried.has(unit.element)) {
      state.passedOver += 1;
      return;
    }
    if (!isLongEnough(state.lengths, spread.n)) return;
    const { values, periods } = unit;
    let from = 0;
    for (let index = 1; index <= values.length; index += 1) {
      if (index < values.length && values[index] === values[from] && periods[index]!.start === periods[index - 1]!.end + 1) continue;
      if (index - from >= state.months && !isByChance(values[from]!, index - from)) reportRun(unit, from, index, report, context);
      from = index;
    }
  },
  end(_report, context, state) {
    const { judged, longest } = state.lengths;
    if (judged + longest > 0 || state.passedOver === 0) return whyNothingJudged(state.lengths, context);
    return context.language === 'fr'
      ? 'seulement des stocks et des cumuls, stables par nature'
      : 'only stocks and cumulatives, which stand still by nature';
  },
  examples: [
    { says: 'Months that vary.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    {
      says: '97 five times in a row.',
      files: { 'visits.csv': monthly([96, 88, 97, 97, 97, 97, 97, 101]) },
      finds: ['D4', 'D5', 'D6', 'D7', 'D8'],
    },
    { says: 'Months without a case.', files: { 'deaths.csv': monthly([0, 0, 0, 0, 0, 0, 0]) }, finds: [] },
    { says: 'Ones repeat by chance.', files: { 'deaths.csv': monthly([0, 1, 1, 1, 1, 0, 2]) }, finds: [] },
    {
      says: 'Beds are a stock.',
      files: { 'beds.csv': monthly([40, 40, 40, 40, 40, 40], 'Beds') },
      workspace: {
        'indicators.csv': 'code,name,kind,over_time,numerator,denominator,direction,unit\nbeds,Beds,count,stock,#{Beds},,up,beds\n',
      },
      finds: 'only stocks and cumulatives, which stand still by nature',
    },
    { says: 'Three months.', files: { 'visits.csv': monthly([97, 97, 97]) }, finds: 'needs 4 values in a series, the longest has 3' },
  ],
};

/** Whether equal counts in a row are no surprise. A number that is no count is a surprise. */
function isByChance(value: number, length: number): boolean {
  if (value === 0) return true;
  if (!Number.isInteger(value) || value < 0) return false;
  return (1 / (2 * Math.sqrt(Math.PI * value))) ** (length - 1) > CHANCE_OF_REPEAT;
}

/** One finding for a run, with every uploaded cell of it. */
function reportRun(unit: SeriesUnit, from: number, to: number, report: Report, context: CheckContext): void {
  const [first, last] = [unit.periods[from]!, unit.periods[to - 1]!];
  const args = {
    value: unit.values[from]!,
    months: to - from,
    place: placeName(unit.place, context),
    element: elementName(unit.element, unit.category, context),
    first: first.id,
    last: last.id,
    calendar: first.calendar,
  };
  const cause = `${unit.place}\0${unit.element}\0${unit.category}\0${first.id}`;
  for (let index = from; index < to; index += 1) if (unit.isUploaded(index)) report(unit.at(index), args, cause);
}

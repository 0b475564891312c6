import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Period } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import { monthly, USUAL_VISITS } from './example-upload.ts';
import { elementName, placeName } from './names.ts';
import { sayNumber, sayPeriod, sayRange } from './say.ts';
import { seriesFacts } from './series-facts.ts';
import { isLongEnough, numberOption, seriesLengths, whyNothingJudged, type SeriesLengths } from './series-length.ts';
import { carriedElements } from './carried-elements.ts';

const CODE = 'same-value-repeated';

/** Equal months in a row from which it is reported [P]. */
export const FEWEST_REPEATED = 4;

/** A run of equal counts must be rarer than this where counts vary by chance alone [P]: small ones repeat by themselves. */
export const CHANCE_OF_REPEAT = 1e-4;

/**
 * Places with one and the same value of an element from which it is told once: a number that stands still everywhere was set for all,
 * and is no slip of any one of them [P].
 */
export const FEWEST_ALIKE = 5;

interface RepeatState {
  /** By element and value: the runs of places, told at the end. */
  readonly runs: Map<string, Run[]>;
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
        args['alike'] !== undefined
          ? `Unexpected ${sayNumber(args['value'], 'en')} in each of ${sayRange(args['months'], args['most'], 'en')} periods for ` +
            `${String(args['element'])} at ${sayNumber(args['alike'], 'en')} places (${namesOf(args)}, …), expected values that vary.`
          : `Unexpected ${sayNumber(args['value'], 'en')} in each of ${sayNumber(args['months'], 'en')} periods for ${String(args['element'])} at ` +
            `${String(args['place'])} (${sayPeriod(args, 'first')('en')} to ${sayPeriod(args, 'last')('en')}), expected values that vary.`,
      fix: () => 'Check each month in the register; where the number is a stock (beds, staff), say over_time: stock in indicators.csv.',
    },
    fr: {
      title: 'Même valeur répétée',
      why: 'Les comptages de services varient d’un mois à l’autre. Le même nombre plusieurs fois de suite a souvent été recopié.',
      message: (args) =>
        args['alike'] !== undefined
          ? `Valeur inattendue ${sayNumber(args['value'], 'fr')}, répétée sur ${sayRange(args['months'], args['most'], 'fr')} périodes pour ` +
            `${String(args['element'])} dans ${sayNumber(args['alike'], 'fr')} lieux (${namesOf(args)}, …), attendu des valeurs qui varient.`
          : `Valeur inattendue ${sayNumber(args['value'], 'fr')}, répétée sur ${sayNumber(args['months'], 'fr')} périodes pour ${String(args['element'])} à ` +
            `${String(args['place'])} (de ${sayPeriod(args, 'first')('fr')} à ${sayPeriod(args, 'last')('fr')}), attendu des valeurs qui varient.`,
      fix: () =>
        'Vérifiez chaque mois dans le registre ; si c’est un stock (lits, personnel), indiquez over_time: stock dans indicators.csv.',
    },
  },
  begin(context) {
    const months = Math.max(2, numberOption(context, CODE, 'months', FEWEST_REPEATED));
    return { runs: new Map(), lengths: seriesLengths(months), months, carried: carriedElements(context.workspace), passedOver: 0 };
  },
  run(unit, _report, _context, state) {
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
      if (index - from >= state.months && !isByChance(values[from]!, index - from)) addRun(unit, from, index, state);
      from = index;
    }
  },
  end(report, context, state) {
    for (const runs of state.runs.values()) reportRuns(runs, report, context);
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
    {
      says: 'Five places send 97 each month: a number that was set for all is one finding.',
      files: {
        'medicines.csv': `place,indicator,2026-03,2026-04,2026-05,2026-06\n${['A', 'B', 'C', 'D', 'E'].map((place) => `${place},Medicines checked,97,97,97,97\n`).join('')}`,
      },
      finds: ['A', 'B', 'C', 'D', 'E'].flatMap((_, at) => ['C', 'D', 'E', 'F'].map((column) => `${column}${at + 2}`)),
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

/** Equal values of one place, with their uploaded cells. */
interface Run {
  readonly place: string;
  readonly element: string;
  readonly category: string;
  readonly value: number;
  readonly first: Period;
  readonly last: Period;
  readonly months: number;
  readonly cells: readonly Source[];
}

function addRun(unit: SeriesUnit, from: number, to: number, { runs }: RepeatState): void {
  const { place, element, category } = unit;
  const cells: Source[] = [];
  for (let index = from; index < to; index += 1) if (unit.isUploaded(index)) cells.push(unit.at(index));
  if (cells.length === 0) return;
  const [value, first, last] = [unit.values[from]!, unit.periods[from]!, unit.periods[to - 1]!];
  const run = { place, element, category, value, first, last, months: to - from, cells };
  const key = `${element}\0${category}\0${value}`;
  const known = runs.get(key);
  if (known === undefined) runs.set(key, [run]);
  else known.push(run);
}

/** One finding for each run, or one for all where the value stands still at many places. */
function reportRuns(runs: readonly Run[], report: Report, context: CheckContext): void {
  const places = [...new Set(runs.map(({ place }) => place))];
  const { element, category, value } = runs[0]!;
  const common = { value, element: elementName(element, category, context) };
  if (places.length >= FEWEST_ALIKE) {
    const months = runs.map((run) => run.months);
    const args = {
      ...common,
      alike: places.length,
      names: places.slice(0, 3).map((place) => placeName(place, context)),
      months: months.reduce((least, count) => Math.min(least, count)),
      most: months.reduce((most, count) => Math.max(most, count)),
    };
    for (const { cells } of runs) for (const at of cells) report(at, args, JSON.stringify([element, category, value]));
    return;
  }
  for (const { place, first, last, months, cells } of runs) {
    const args = { ...common, months, place: placeName(place, context), first: first.id, last: last.id, calendar: first.calendar };
    for (const at of cells) report(at, args, JSON.stringify([place, element, category, first.id]));
  }
}

function namesOf({ names }: Args): string {
  return Array.isArray(names) ? (names as readonly string[]).join(', ') : '';
}

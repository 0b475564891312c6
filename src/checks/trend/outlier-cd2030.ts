import type { Check, CheckContext, Report, SeriesUnit, WholeUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Period } from '../../core/period/period.ts';
import { Flood, floodWords } from '../flood.ts';
import { hasUpload } from '../series-units.ts';
import { cd2030Limits, type Cd2030Limits } from './cd2030-limits.ts';
import { monthly, USUAL_VISITS, withMonth } from './example-upload.ts';
import { addToGroup, groupKey, type GroupSum } from './group-sums.ts';
import { elementName, placeName } from './names.ts';
import { CD2030_MADS, FEWEST_MEDIAN } from './outlier-limits.ts';
import { isChance } from './outlier-scores.ts';
import { placeGroups, type PlaceGroups } from './place-group.ts';
import { sayNumber, sayRange, sayWhere } from './say.ts';
import { median } from '../../stats/median.ts';
import { isLongEnough, numberOption, seriesLengths, type SeriesLengths } from './series-length.ts';

const CODE = 'outlier-cd2030';

interface Cd2030State {
  readonly flood: Flood;
  readonly groups: PlaceGroups;
  readonly sums: Map<string, GroupSum>;
  readonly lengths: SeriesLengths;
  readonly mads: number;
}

/** A district's month that Countdown 2030 would call an outlier. */
export const outlierCd2030: Check<'whole', Cd2030State> = {
  code: CODE,
  severity: 'info',
  source:
    'Countdown 2030 (cd2030.core): outside median ± 5 × MAD (× 1.4826), both rounded to one decimal, of the years before the last, district × month [V]; a place of which no district is known stands for itself; where the MAD is 0 a count must differ by 3 SD of chance on the √ scale [P]; 8 values before the last year at least [P].',
  scope: 'whole',
  words: floodWords({
    en: {
      title: 'Outlier: CD2030, district and month',
      why: "A district's month far outside its earlier years bends coverage and trends, even where no single facility stands out.",
      message: (args) =>
        `Unexpected ${sayNumber(args['value'], 'en')} for ${sayWhere(args, 'en')}, expected ${sayRange(args['low'], args['high'], 'en')} ` +
        `(CD2030: median ± ${sayNumber(args['limit'], 'en')} scaled MADs of ${sayNumber(args['n'], 'en')} values before ${String(args['lastYear'])}).`,
      fix: (args) =>
        `${args['driver'] === undefined ? 'Compare' : `Begin with ${String(args['driver'])}, whose ${sayNumber(args['driverValue'], 'en')} moves it most; compare`} with the register and confirm or correct.`,
    },
    fr: {
      title: 'Valeur aberrante : CD2030, district et mois',
      why: 'Un mois de district loin des années précédentes fausse couvertures et tendances, même si aucune structure ne ressort.',
      message: (args) =>
        `Valeur inattendue ${sayNumber(args['value'], 'fr')} pour ${sayWhere(args, 'fr')}, attendu ${sayRange(args['low'], args['high'], 'fr')} ` +
        `(CD2030 : médiane ± ${sayNumber(args['limit'], 'fr')} MAD normalisés de ${sayNumber(args['n'], 'fr')} valeurs avant ${String(args['lastYear'])}).`,
      fix: (args) =>
        `${args['driver'] === undefined ? 'Comparez' : `Commencez par ${String(args['driver'])}, dont la valeur ${sayNumber(args['driverValue'], 'fr')} pèse le plus ; comparez`} avec le registre et confirmez ou corrigez.`,
    },
  }),
  begin: (context) => ({
    flood: new Flood(),
    groups: placeGroups(context, CODE),
    sums: new Map(),
    lengths: seriesLengths(numberOption(context, CODE, 'fewest', FEWEST_MEDIAN)),
    mads: numberOption(context, CODE, 'mads', CD2030_MADS),
  }),
  eachSeries(unit, report, context, state) {
    const group = state.groups.groupOf(unit.place);
    if (group !== unit.place) gather(state.sums, unit, group);
    else if (hasUpload(unit)) judgePlace(unit, report, context, state);
  },
  run(whole, report, context, state) {
    const wanted = new Map<string, Wanted[]>();
    for (const [key, sum] of state.sums) judgeGroup(key, sum, wanted, context, state);
    if (wanted.size > 0) reportGroups(whole, wanted, state, report, context);
  },
  end(report, context, { flood, lengths: { judged, fewest, longest } }) {
    flood.end(report);
    if (judged > 0) return undefined;
    return context.language === 'fr'
      ? `il faut ${fewest} valeurs avant la dernière année, le maximum est ${longest}`
      : `needs ${fewest} values before the last year, the most is ${longest}`;
  },
  examples: [
    { says: 'Two years within the usual.', files: { 'visits.csv': monthly(USUAL_VISITS) }, finds: [] },
    {
      says: '812 in the second year, judged by the first.',
      files: { 'visits.csv': monthly(withMonth(USUAL_VISITS, 20, 812)) },
      finds: ['D22'],
    },
    {
      says: 'The district adds its two clinics; the finding is at the one that moves it.',
      files: {
        'a.csv': monthly(withMonth(USUAL_VISITS, 20, 812), 'OPD visits', 'HC A'),
        'b.csv': monthly(USUAL_VISITS, 'OPD visits', 'HC B'),
      },
      workspace: {
        'places.csv': 'code,name,parent,level\nR,Rwanda,,country\nG,Gakenke,R,district\nA,HC A,G,facility\nB,HC B,G,facility\n',
      },
      finds: ['a.csv!D22'],
    },
    {
      says: 'One year has no year before it.',
      files: { 'visits.csv': monthly(USUAL_VISITS.slice(0, 12)) },
      finds: 'needs 8 values before the last year, the most is 0',
    },
  ],
};

/** A district's value to report, once the place that moves it most is known. */
interface Wanted {
  readonly period: Period;
  readonly args: Args;
  driver?: { readonly unit: SeriesUnit; readonly index: number; readonly pull: number };
}

function gather(sums: Map<string, GroupSum>, unit: SeriesUnit, group: string): void {
  const key = groupKey(unit, group);
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { group, element: unit.element, category: unit.category, periods: [], sums: [], uploaded: [] };
    sums.set(key, sum);
  }
  addToGroup(sum, unit);
}

function limitsOf(periods: readonly Period[], values: readonly number[], { lengths, mads }: Cd2030State): Cd2030Limits | undefined {
  const limits = cd2030Limits(periods, values, mads);
  return isLongEnough(lengths, limits?.n ?? 0) ? limits : undefined;
}

/** Half of the √ scale's 3 standard deviations, as for the modified Z of a constant. */
const JUMPS = 3;

function isOutside(value: number, limits: Cd2030Limits): boolean {
  if (value >= limits.low && value <= limits.high) return false;
  return limits.mad > 0 || !isChance(value, { median: limits.median, least: Math.min(value, limits.median) }, JUMPS);
}

function judgePlace(unit: SeriesUnit, report: Report, context: CheckContext, state: Cd2030State): void {
  const limits = limitsOf(unit.periods, unit.values, state);
  if (limits === undefined) return;
  for (let index = 0; index < unit.values.length; index += 1) {
    const value = unit.values[index]!;
    if (isOutside(value, limits) && unit.isUploaded(index))
      state.flood.add(report, unit.at(index), argsOf(unit.place, unit, unit.periods[index]!, value, limits, context, state), unit.element);
  }
}

function judgeGroup(key: string, sum: GroupSum, wanted: Map<string, Wanted[]>, context: CheckContext, state: Cd2030State): void {
  if (!sum.uploaded.includes(true)) return;
  const limits = limitsOf(sum.periods, sum.sums, state);
  if (limits === undefined) return;
  const found: Wanted[] = [];
  sum.sums.forEach((value, index) => {
    if (!sum.uploaded[index] || !isOutside(value, limits)) return;
    const period = sum.periods[index]!;
    found.push({ period, args: argsOf(sum.group, sum, period, value, limits, context, state) });
  });
  if (found.length > 0) wanted.set(key, found);
}

function argsOf(
  place: string,
  of: { readonly element: string; readonly category: string },
  period: Period,
  value: number,
  limits: Cd2030Limits,
  context: CheckContext,
  { mads }: Cd2030State,
): Args {
  return {
    value,
    place: placeName(place, context),
    element: elementName(of.element, of.category, context),
    period: period.id,
    calendar: period.calendar,
    variant: CODE,
    limit: mads,
    ...limits,
  };
}

/** Walks once more, for the uploaded value that lies furthest from its own median in each district's month. */
function reportGroups(
  whole: WholeUnit,
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  { flood, groups: { groupOf } }: Cd2030State,
  report: Report,
  context: CheckContext,
): void {
  for (const unit of whole.series()) {
    const group = groupOf(unit.place);
    if (group === unit.place) continue;
    const waiting = wanted.get(groupKey(unit, group));
    if (waiting === undefined) continue;
    const middle = median(unit.values);
    for (const one of waiting) offer(one, unit, middle);
  }
  for (const { driver, args } of [...wanted.values()].flat()) {
    if (driver === undefined) continue;
    const { unit, index } = driver;
    const driven = { ...args, driver: placeName(unit.place, context), driverValue: unit.values[index]! };
    flood.add(report, unit.at(index), driven, unit.element);
  }
}

function offer(wanted: Wanted, unit: SeriesUnit, middle: number): void {
  const index = unit.periods.indexOf(wanted.period);
  if (index < 0 || !unit.isUploaded(index)) return;
  const pull = Math.abs(unit.values[index]! - middle);
  if (pull > (wanted.driver?.pull ?? -1)) wanted.driver = { unit, index, pull };
}

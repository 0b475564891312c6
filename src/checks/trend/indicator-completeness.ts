import type { Check, CheckContext, Report, SeriesUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/period.ts';
import type { Source } from '../../core/source.ts';
import { elementName, placeName } from './names.ts';
import { sheetOf } from './reporting-tally.ts';
import { sayNumber, sayShare } from './say.ts';
import { extentOf, isSameExtent, type SeriesExtent } from './series-extent.ts';
import { seriesFacts, type SeriesFacts } from './series-facts.ts';
import { numberOption } from './series-length.ts';

const CODE = 'indicator-completeness';

/** Share of expected values that are there: WHO Data Quality Tool's default [V]. */
export const LEAST_PRESENT = 0.9;

/** Expected values below which a share says nothing [P]. */
export const FEWEST_EXPECTED = 10;

/** What one place uploaded of one element and category. */
interface PlaceShare {
  readonly place: string;
  /** Periods in which the place uploaded anything of the same kind of report: there a value was expected. */
  readonly reports: Set<Period>;
  readonly present: number;
  readonly zeros: number;
}

interface Reports {
  readonly periods: Set<Period>;
  /** Counted last. */
  extent: SeriesExtent | undefined;
}

interface ElementTally {
  readonly element: string;
  readonly category: string;
  readonly at: Source;
  readonly shares: PlaceShare[];
}

interface ValuesState {
  /** By data set, place and period type. */
  readonly reports: Map<string, Reports>;
  readonly elements: Map<string, ElementTally>;
  readonly setOf: ReadonlyMap<string, string>;
}

/** Values that are missing from reports that came: blank is not zero. */
export const indicatorCompleteness: Check<'series', ValuesState> = {
  code: CODE,
  severity: 'warning',
  source:
    "WHO data quality review, completeness of indicator data: share of expected values that are not missing, below 90 % (WHO Data Quality Tool's default) [V]; zeros are values and counted apart. Expected, the toolkit's own [P]: an element that a place has ever reported, in each period in which it uploaded anything of the same data set; 10 expected values at least.",
  scope: 'series',
  words: {
    en: {
      title: 'Completeness of values',
      why: 'A blank may mean zero, not done or not known. Only the facility can say; until then the total is too low.',
      message: (args) =>
        `Unexpected ${sayShare(args['share'], 'en')} of values of ${String(args['element'])} are there (${sayNumber(args['missing'], 'en')} of ` +
        `${sayNumber(args['expected'], 'en')} missing, ${sayNumber(args['zeros'], 'en')} zero), expected ${sayShare(args['limit'], 'en')} or more.`,
      fix: (args) =>
        `Ask ${String(args['worst'])} first (${sayNumber(args['worstMissing'], 'en')} missing): zero where there was none, the number where it was forgotten.`,
    },
    fr: {
      title: 'Complétude des valeurs',
      why: 'Une case vide peut vouloir dire zéro, non fait ou inconnu. Seule la structure le sait ; d’ici là, le total est trop bas.',
      message: (args) =>
        `Part inattendue de ${sayShare(args['share'], 'fr')} des valeurs présentes pour ${String(args['element'])} (${sayNumber(args['missing'], 'fr')} sur ` +
        `${sayNumber(args['expected'], 'fr')} manquantes, ${sayNumber(args['zeros'], 'fr')} à zéro), attendu ${sayShare(args['limit'], 'fr')} ou plus.`,
      fix: (args) =>
        `Demandez d’abord à ${String(args['worst'])} (${sayNumber(args['worstMissing'], 'fr')} manquantes) : zéro s’il n’y a rien eu, le nombre s’il a été oublié.`,
    },
  },
  begin: (context) => ({
    reports: new Map(),
    elements: new Map(),
    setOf: new Map((context.workspace?.reports ?? []).flatMap((set) => set.elements.map((element) => [element, set.dataSet] as const))),
  }),
  run(unit, _report, _context, state) {
    const facts = seriesFacts(unit);
    if (facts.uploaded === 0) return;
    const reports = reportsOf(unit, state);
    addPeriods(reports, unit, facts);
    const zeros = facts.spread.least > 0 ? 0 : countZeros(unit);
    tallyOf(unit, facts.firstUploaded, state).shares.push({ place: unit.place, reports: reports.periods, present: facts.uploaded, zeros });
  },
  end(report, context, { elements }) {
    const limit = numberOption(context, CODE, 'least', LEAST_PRESENT);
    let judged = 0;
    for (const tally of elements.values()) judged += judge(tally, limit, report, context) ? 1 : 0;
    if (judged > 0) return undefined;
    return context.language === 'fr'
      ? `il faut ${FEWEST_EXPECTED} valeurs attendues d’un élément`
      : `needs ${FEWEST_EXPECTED} expected values of one element`;
  },
  examples: [
    { says: 'One of ten is missing, one is zero.', files: { 'clinic.csv': twoElements(9, 0) }, finds: [] },
    { says: 'Three of ten deliveries are missing.', files: { 'clinic.csv': twoElements(7, 12) }, finds: ['file'] },
    {
      says: 'Too few to say.',
      files: { 'clinic.csv': 'facility,indicator,period,value\nHC A,ANC,2024-01,12\n' },
      finds: 'needs 10 expected values of one element',
    },
  ],
};

/** Ten months of ANC visits, and deliveries in so many of them. */
function twoElements(deliveries: number, firstValue: number): string {
  const months = Array.from({ length: 10 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
  const visits = months.map((month, index) => `HC A,ANC visits,${month},${30 + index}\n`);
  const births = months.slice(0, deliveries).map((month, index) => `HC A,Deliveries,${month},${firstValue + index}\n`);
  return `facility,indicator,period,value\n${visits.join('')}${births.join('')}`;
}

function reportsOf(unit: SeriesUnit, { reports, setOf }: ValuesState): Reports {
  const key = `${setOf.get(unit.element) ?? ''}\0${unit.place}\0${unit.periods[0]!.type}`;
  let found = reports.get(key);
  if (found === undefined) reports.set(key, (found = { periods: new Set(), extent: undefined }));
  return found;
}

function addPeriods(reports: Reports, unit: SeriesUnit, facts: SeriesFacts): void {
  const extent = extentOf(unit, facts);
  if (isSameExtent(extent, reports.extent)) return;
  reports.extent = extent;
  for (let index = facts.firstUploaded; index <= facts.lastUploaded; index += 1) {
    if (unit.isUploaded(index)) reports.periods.add(unit.periods[index]!);
  }
}

function countZeros(unit: SeriesUnit): number {
  let zeros = 0;
  for (let index = 0; index < unit.values.length; index += 1) if (unit.values[index] === 0 && unit.isUploaded(index)) zeros += 1;
  return zeros;
}

function tallyOf(unit: SeriesUnit, first: number, { elements }: ValuesState): ElementTally {
  const key = `${unit.element}\0${unit.category}\0${unit.periods[0]!.type}`;
  let tally = elements.get(key);
  if (tally === undefined) {
    tally = { element: unit.element, category: unit.category, at: sheetOf(unit.at(first)), shares: [] };
    elements.set(key, tally);
  }
  return tally;
}

/** @returns whether there was enough to judge */
function judge({ element, category, at, shares }: ElementTally, limit: number, report: Report, context: CheckContext): boolean {
  let [expected, present, zeros, worstMissing, worst] = [0, 0, 0, 0, ''];
  for (const one of shares) {
    const missing = one.reports.size - one.present;
    expected += one.reports.size;
    present += one.present;
    zeros += one.zeros;
    if (missing > worstMissing) [worstMissing, worst] = [missing, one.place];
  }
  if (expected < FEWEST_EXPECTED) return false;
  const share = present / expected;
  if (share >= limit) return true;
  const name = elementName(element, category, context);
  const counts = { share, expected, missing: expected - present, zeros, worst: placeName(worst, context), worstMissing };
  report(at, { element: name, ...counts, limit });
  return true;
}

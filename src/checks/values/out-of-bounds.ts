import type { Check, CheckContext } from '../../core/check.ts';
import { foldName } from '../../core/fold-name.ts';
import type { Indicator } from '../../core/indicator.ts';
import { elementsOf } from '../../measures/gather.ts';
import { valueAt } from '../place-of.ts';
import { sayReason } from '../reason.ts';

type Bounds = Pick<Indicator, 'lower' | 'upper' | 'name'>;

interface Known {
  /** By folded name of the element, or of the indicator itself. */
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly byName: Map<string, Bounds | undefined>;
}

/** A value beyond what indicators.csv allows. */
export const outOfBounds: Check<'value', Known> = {
  code: 'out-of-bounds',
  severity: 'error',
  source: 'lower and upper of indicators.csv, set by the ministry',
  scope: 'value',
  words: {
    en: {
      title: 'Value out of bounds',
      why: 'The ministry has said what this indicator can be at the least and at the most.',
      message: ({ value, element, bounds }) => `Unexpected ${value} for ${element}, expected ${bounds} as in indicators.csv.`,
      fix: () => 'Check the value and its unit; if it is right, correct the bounds in indicators.csv.',
    },
    fr: {
      title: 'Valeur hors limites',
      why: 'Le ministère a dit ce que cet indicateur peut valoir au moins et au plus.',
      message: ({ value, element, bornes }) => `Valeur inattendue ${value} pour ${element}, attendu ${bornes} comme dans indicators.csv.`,
      fix: () => 'Vérifiez la valeur et son unité ; si elle est juste, corrigez les limites dans indicators.csv.',
    },
  },
  needs: (context) => {
    const { workspace } = context;
    if (workspace === undefined)
      return sayReason(context, {
        en: 'needs a workspace with bounds in indicators.csv',
        fr: 'il faut un espace de travail avec des bornes dans indicators.csv',
      });
    return workspace.indicators.some(isBounded)
      ? undefined
      : sayReason(context, {
          en: 'no indicator of indicators.csv has a lower or upper bound',
          fr: "aucun indicateur d'indicators.csv n'a de borne inférieure ou supérieure",
        });
  },
  begin: (context) => ({ bounds: knownBounds(context), byName: new Map() }),
  run(unit, report, _context, state) {
    const { indicator, value, percent, text } = unit.observation;
    if (value === undefined) return;
    let bounds = state.byName.get(indicator);
    if (bounds === undefined && !state.byName.has(indicator)) {
      bounds = state.bounds.get(foldName(unit.element?.id ?? indicator)) ?? state.bounds.get(foldName(indicator));
      state.byName.set(indicator, bounds);
    }
    if (bounds === undefined) return;
    const points = percent === 'fraction' ? value * 100 : value;
    if (points >= (bounds.lower ?? -Infinity) && points <= (bounds.upper ?? Infinity)) return;
    const args = { value: percent === 'fraction' ? `${Math.round(points * 1e6) / 1e6} %` : text, element: indicator };
    report(valueAt(unit), { ...args, bounds: sayBounds(bounds, 'en'), bornes: sayBounds(bounds, 'fr') });
  },
  examples: [
    {
      says: 'Within the bounds.',
      workspace: { 'indicators.csv': boundedIndicators() },
      files: { 'june.csv': 'Facility,Period,Bed days\nCS Kaya,202606,12\nCS Rubona,202606,9\n' },
      finds: [],
    },
    {
      says: 'More bed days than the ministry holds possible.',
      workspace: { 'indicators.csv': boundedIndicators() },
      files: { 'june.csv': 'Facility,Period,Bed days\nCS Kaya,202606,12\nCS Rubona,202606,9000\n' },
      finds: ['C3'],
    },
    {
      says: 'No workspace says what is possible.',
      files: { 'june.csv': 'Facility,Period,Bed days\nCS Kaya,202606,12\nCS Rubona,202606,9000\n' },
      finds: 'needs a workspace with bounds in indicators.csv',
    },
  ],
};

function boundedIndicators(): string {
  return 'code,name,kind,over_time,numerator,denominator,direction,unit,lower,upper\nbeds,Bed days,count,flow,#{Bed days},,up,days,0,5000\n';
}

function isBounded({ lower, upper }: Indicator): boolean {
  return lower !== undefined || upper !== undefined;
}

/** Bounds of an indicator hold for its element where it is made of that alone, and for values under its own name. */
function knownBounds({ workspace }: CheckContext): Map<string, Bounds> {
  const known = new Map<string, Bounds>();
  for (const indicator of workspace?.indicators.filter(isBounded) ?? []) {
    const elements = elementsOf(indicator);
    const own =
      indicator.denominator === undefined && elements.length === 1 && /^\s*#\{[^{}]+\}\s*$/.test(indicator.numerator) ? elements : [];
    for (const name of [indicator.code, indicator.name, ...own]) known.set(foldName(name), indicator);
  }
  return known;
}

function sayBounds({ lower, upper }: Bounds, language: 'en' | 'fr'): string {
  const more = language === 'en' ? 'or more' : 'ou plus';
  const less = language === 'en' ? 'or less' : 'ou moins';
  if (lower === undefined) return `${upper} ${less}`;
  return upper === undefined ? `${lower} ${more}` : `${lower} – ${upper}`;
}

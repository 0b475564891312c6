import type { Check, CheckContext, ValueUnit } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';
import { valueAt } from '../place-of.ts';
import { sayReason } from '../reason.ts';

/** An element whose values are whole but for at most this share of at least so many is a count ([P]). */
export const MOST_DECIMAL = 0.05;
export const FEWEST_VALUES = 20;

interface Seen {
  readonly isCount: boolean;
  values: number;
  decimals: number;
  readonly places: { readonly at: Source; readonly value: string }[];
}

/** A count with a part behind the decimal sign. */
export const decimalCount: Check<'value', Map<string, Seen>> = {
  code: 'decimal-count',
  severity: 'warning',
  source: 'counts of people and things are whole; share of decimals from which an element is no count [P]',
  scope: 'value',
  words: {
    en: {
      title: 'Count that is not whole',
      why: 'People and visits are whole: a decimal comes from an average, a formula or a delimiter in the wrong place.',
      message: ({ value, element }) => `Unexpected ${value} for ${element}, expected a whole number.`,
      fix: () => 'Check the register and enter the true count.',
    },
    fr: {
      title: 'Nombre non entier',
      why: 'Les personnes et les visites sont entières : une décimale vient d’une moyenne, d’une formule ou d’un séparateur mal placé.',
      message: ({ value, element }) => `Valeur inattendue ${value} pour ${element}, attendu un nombre entier.`,
      fix: () => 'Vérifiez le registre et saisissez le vrai nombre.',
    },
  },
  begin: () => new Map(),
  run(unit, _report, context, state) {
    const { indicator, value, percent } = unit.observation;
    if (value === undefined) return;
    let seen = state.get(indicator);
    if (seen === undefined) state.set(indicator, (seen = { isCount: isKnownCount(unit, context), values: 0, decimals: 0, places: [] }));
    seen.values += 1;
    if (Number.isInteger(value) || percent !== undefined) return;
    seen.decimals += 1;
    if (seen.isCount || seen.decimals <= 1000) seen.places.push({ at: valueAt(unit), value: unit.observation.text });
  },
  end(report, { metadata }, state) {
    for (const [element, { isCount, values, decimals, places }] of state) {
      const isWhole = values >= FEWEST_VALUES && decimals / values <= MOST_DECIMAL;
      if (metadata?.dataElements !== undefined || !(isCount || isWhole)) continue;
      for (const { at, value } of places) report(at, { value, element });
    }
  },
  needs: (context) =>
    context.metadata?.dataElements === undefined
      ? undefined
      : sayReason(context, {
          en: 'wrong-value-type looks at the types of the metadata instead',
          fr: 'wrong-value-type regarde à la place les types des métadonnées',
        }),
  examples: [
    { says: 'Whole counts.', files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9\n' }, finds: [] },
    {
      says: 'The workspace says that it is a count.',
      workspace: {
        'indicators.csv':
          'code,name,kind,over_time,numerator,denominator,direction,unit\nopd,OPD visits,count,flow,#{OPD visits},,up,visits\n',
      },
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,9.5\n' },
      finds: ['C3'],
    },
    {
      says: 'Coverage has decimals.',
      files: { 'june.csv': 'Facility,Period,Coverage\nCS Kaya,202606,81.5\nCS Rubona,202606,79.25\nCS Kivu,202606,80\n' },
      finds: [],
    },
  ],
};

function isKnownCount({ element }: ValueUnit, { metadata }: CheckContext): boolean {
  return metadata?.dataElements === undefined && element?.valueType === 'INTEGER_ZERO_OR_POSITIVE';
}

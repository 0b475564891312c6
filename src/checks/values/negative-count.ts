import type { Check, ValueUnit } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';
import { valueAt } from '../place-of.ts';
import { mayBeNegative } from './may-be-negative.ts';

/** An element of which more than this share is negative, and of so many values, is one that may be ([P]). */
export const MOST_NEGATIVE = 0.2;
export const FEWEST_VALUES = 10;

interface Seen {
  readonly mayBe: boolean;
  values: number;
  readonly negative: { readonly at: Source; readonly value: string; readonly place: string }[];
}

/** A count below zero. */
export const negativeCount: Check<'value', Map<string, Seen>> = {
  code: 'negative-count',
  severity: 'error',
  source: 'datim-validation checkNegativeValues [V]; share of negative values from which an element may be negative [P]',
  scope: 'value',
  words: {
    en: {
      title: 'Count below zero',
      why: 'Nobody can be counted less than no time: a digit, a sign or a formula slipped in.',
      message: ({ value, element, place }) => `Unexpected ${value} for ${element} at ${place}, expected 0 or more.`,
      fix: () => 'Check the register and enter the true count.',
    },
    fr: {
      title: 'Nombre négatif',
      why: 'On ne peut pas compter moins que zéro : un chiffre, un signe ou une formule a glissé.',
      message: ({ value, element, place }) => `Valeur inattendue ${value} pour ${element} à ${place}, attendu 0 ou plus.`,
      fix: () => 'Vérifiez le registre et saisissez le vrai nombre.',
    },
  },
  begin: () => new Map(),
  run(unit, _report, _context, state) {
    const { indicator, value } = unit.observation;
    let seen = state.get(indicator);
    if (seen === undefined) state.set(indicator, (seen = { mayBe: mayBeBelowZero(unit), values: 0, negative: [] }));
    seen.values += 1;
    if (value !== undefined && value < 0 && !seen.mayBe) keep(unit, seen);
  },
  end(report, _context, state) {
    for (const [name, { values, negative }] of state) {
      if (values >= FEWEST_VALUES && negative.length / values > MOST_NEGATIVE) continue;
      for (const { at, value, place } of negative) report(at, { value, element: name, place });
    }
  },
  examples: [
    {
      says: 'Counts of zero and more.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,0\nCS Rubona,202606,9\n' },
      finds: [],
    },
    {
      says: 'Minus three visits.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nCS Kaya,202606,12\nCS Rubona,202606,-3\n' },
      finds: ['C3'],
    },
    {
      says: 'A change may be negative.',
      files: { 'june.csv': 'Facility,Period,Stock adjustment\nCS Kaya,202606,12\nCS Rubona,202606,-3\n' },
      finds: [],
    },
  ],
};

function mayBeBelowZero({ element, observation }: ValueUnit): boolean {
  return element?.valueType === 'INTEGER_NEGATIVE' || mayBeNegative(element?.name ?? observation.indicator);
}

function keep(unit: ValueUnit, { negative }: Seen): void {
  const { text, place } = unit.observation;
  negative.push({
    at: valueAt(unit),
    value: text.replace('-', '−'),
    place: unit.place?.name ?? place?.name ?? place?.text ?? 'this place',
  });
}

import type { Check } from '../../core/check.ts';
import { noPercentage, roundPercent, takePercent, usualRange, type Percentages } from './percent-elements.ts';

/** A percentage that was written as a share of one. */
export const percentAsFraction: Check<'value', Map<string, Percentages>> = {
  code: 'percent-as-fraction',
  severity: 'warning',
  source: 'Excel holds 95 % as 0.95 and loses the sign with the format [V: Office Open XML number formats]; range of usual values [P]',
  scope: 'value',
  words: {
    en: {
      title: 'Percentage written as a fraction',
      why: '0.95 among values like 94 is read as not even one percent.',
      message: ({ value, element, meant, low, high }) =>
        `Unexpected ${value} for ${element}, expected a percentage such as ${meant} (the others: ${low} to ${high}).`,
      fix: ({ meant }) => `If it stands for ${meant} %, write ${meant}.`,
    },
    fr: {
      title: 'Pourcentage écrit en fraction',
      why: '0,95 parmi des valeurs comme 94 est lu comme moins de un pour cent.',
      message: ({ value, element, meant, low, high }) =>
        `Valeur inattendue ${value} pour ${element}, attendu un pourcentage comme ${meant} (les autres : de ${low} à ${high}).`,
      fix: ({ meant }) => `Si elle signifie ${meant} %, écrivez ${meant}.`,
    },
  },
  begin: () => new Map(),
  run: (unit, _report, _context, state) => takePercent(unit, state, isFraction),
  end(report, context, state) {
    for (const [element, seen] of state) {
      const range = usualRange(seen);
      if (range === undefined) continue;
      for (const { value, at } of seen.odd) {
        if (value * 100 < range.low || value * 100 > range.high || range.low <= 1) continue;
        report(at, {
          value,
          element,
          meant: roundPercent(value * 100),
          low: roundPercent(range.low * 2),
          high: roundPercent(range.high / 1.5),
        });
      }
    }
    return noPercentage(state, context);
  },
  examples: [
    {
      says: 'Percentages in points.',
      files: {
        'june.csv': 'Facility,Period,Coverage (%)\nA,202606,81\nB,202606,79\nC,202606,92\nD,202606,88\nE,202606,95.5\nF,202606,90\n',
      },
      finds: [],
    },
    {
      says: 'One as a fraction.',
      files: {
        'june.csv': 'Facility,Period,Coverage (%)\nA,202606,81\nB,202606,79\nC,202606,92\nD,202606,88\nE,202606,0.95\nF,202606,90\n',
      },
      finds: ['C6'],
    },
    {
      says: 'There are counts only.',
      files: { 'june.csv': 'Facility,Period,OPD visits\nA,202606,81\nB,202606,79\n' },
      finds: 'no percentage is in these files',
    },
  ],
};

function isFraction(value: number): boolean {
  return value > 0 && value <= 1;
}

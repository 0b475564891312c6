import type { Check } from '../../core/check.ts';
import { noPercentage, roundPercent, takePercent, usualRange, type Percentages } from './percent-elements.ts';

/** Percentages above this were multiplied by 100 once more, where a hundredth of them is usual ([P]). */
export const LEAST_MULTIPLIED = 500;

/** A percentage that was multiplied by 100 twice. */
export const percentTimes100: Check<'value', Map<string, Percentages>> = {
  code: 'percent-times-100',
  severity: 'error',
  source: 'typing 95 into a cell in percent format after computing × 100 gives 9500 % [P]',
  scope: 'value',
  words: {
    en: {
      title: 'Percentage a hundred times too big',
      why: '9500 among values like 94 was multiplied by 100 twice, and outweighs everybody else.',
      message: ({ value, element, meant, low, high }) =>
        `Unexpected ${value} for ${element}, expected a percentage such as ${meant} (the others: ${low} to ${high}).`,
      fix: ({ meant }) => `If it stands for ${meant} %, write ${meant}.`,
    },
    fr: {
      title: 'Pourcentage cent fois trop grand',
      why: '9500 parmi des valeurs comme 94 a été multiplié deux fois par 100 et pèse plus que tous les autres.',
      message: ({ value, element, meant, low, high }) =>
        `Valeur inattendue ${value} pour ${element}, attendu un pourcentage comme ${meant} (les autres : de ${low} à ${high}).`,
      fix: ({ meant }) => `Si elle signifie ${meant} %, écrivez ${meant}.`,
    },
  },
  begin: () => new Map(),
  run: (unit, _report, _context, state) => takePercent(unit, state, isMultiplied),
  end(report, context, state) {
    for (const [element, seen] of state) {
      const range = usualRange(seen);
      if (range === undefined) continue;
      for (const { value, at } of seen.odd) {
        if (value / 100 < range.low || value / 100 > range.high) continue;
        report(at, {
          value,
          element,
          meant: roundPercent(value / 100),
          low: roundPercent(range.low * 2),
          high: roundPercent(range.high / 1.5),
        });
      }
    }
    return noPercentage(state, context);
  },
  examples: [
    {
      says: 'Percentages in points, one a little above 100.',
      files: {
        'june.csv': 'Facility,Period,Coverage (%)\nA,202606,81\nB,202606,79\nC,202606,92\nD,202606,88\nE,202606,112\nF,202606,90\n',
      },
      finds: [],
    },
    {
      says: 'One multiplied twice.',
      files: {
        'june.csv': 'Facility,Period,Coverage (%)\nA,202606,81\nB,202606,79\nC,202606,92\nD,202606,88\nE,202606,9500\nF,202606,90\n',
      },
      finds: ['C6'],
    },
  ],
};

function isMultiplied(value: number): boolean {
  return value >= LEAST_MULTIPLIED;
}

import type { Check } from '../../core/check.ts';
import { Flood, floodWords } from '../flood.ts';
import { median } from '../../stats/median.ts';

/** Fewest other periods, and the least median of them, for a zero to be odd: counts of 10 on average are 0 once in 22,000 months (Poisson, e^−10). */
export const FEWEST_OTHERS = 6;
export const LEAST_MEDIAN = 10;

/** A zero where the place has never reported so few: perhaps nothing was reported. */
export const missingAndZero: Check<'series', Flood> = {
  code: 'missing-and-zero',
  severity: 'warning',
  source: 'WHO DQR reports missing and zero values apart [V]; least median from Poisson [P]',
  scope: 'series',
  words: floodWords({
    en: {
      title: 'Zero that may be a missing value',
      why: 'Missing is not zero: a zero that nobody counted pulls every total down and hides that a report is missing.',
      message: ({ element, low, high }) =>
        `Unexpected 0 for ${element}, expected ${low} to ${high} as in other periods, or an empty cell where nothing was reported.`,
      fix: () => 'Ask the facility: leave the cell empty if the report is missing, confirm the zero if the service did not run.',
    },
    fr: {
      title: 'Zéro qui est peut-être une valeur manquante',
      why: "Manquant n'est pas zéro : un zéro que personne n'a compté tire tous les totaux vers le bas et cache un rapport manquant.",
      message: ({ element, low, high }) =>
        `Valeur 0 inattendue pour ${element}, attendu de ${low} à ${high} comme aux autres périodes, ou une cellule vide si rien n'a été rapporté.`,
      fix: () =>
        "Demandez à la formation sanitaire : laissez vide si le rapport manque, confirmez le zéro si le service n'a pas fonctionné.",
    },
  }),
  begin: () => new Flood(),
  run(unit, report, { metadata }, flood) {
    const { values, periods } = unit;
    if (!values.includes(0) || values.length <= FEWEST_OTHERS) return;
    const others = values.filter((value) => value !== 0);
    // Where zeros are many they are usual.
    if (others.length < FEWEST_OTHERS || (values.length - others.length) * 4 > values.length || median(others) < LEAST_MEDIAN) return;
    const element = metadata?.dataElements?.find(({ id }) => id === unit.element)?.name ?? unit.element;
    const args = { element, place: unit.place, low: Math.min(...others), high: Math.max(...others) };
    values.forEach((value, index) => {
      if (value === 0 && unit.isUploaded(index))
        flood.add(
          report,
          unit.at(index),
          { ...args, period: periods[index]?.id },
          `${unit.element}\0${unit.category}`,
          `${unit.element} ${unit.place} ${unit.category}`,
        );
    });
  },
  end: (report, _context, flood) => flood.end(report),
  examples: [
    {
      says: 'A small post that often has no case.',
      files: {
        'year.csv':
          'Facility,Period,Cholera\nA,202601,0\nA,202602,1\nA,202603,0\nA,202604,2\nA,202605,0\nA,202606,1\nA,202607,0\nA,202608,3\n',
      },
      finds: [],
    },
    {
      says: 'A health centre with about sixty visits a month has none in June.',
      files: {
        'year.csv':
          'Facility,Period,OPD visits\nA,202512,64\nA,202601,60\nA,202602,58\nA,202603,71\nA,202604,66\nA,202605,59\nA,202606,0\n',
      },
      finds: ['C8'],
    },
  ],
};

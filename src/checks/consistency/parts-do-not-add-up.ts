import type { Check } from '../../core/check.ts';
import { sayNumber } from '../trend/say.ts';
import { agreement, categorySums, columnSums, elementSums, isAlike, rowSums, type SumGroup } from './sums-of-parts.ts';
import { sayReason } from '../reason.ts';

/** From so many sums on, parts that do not come out in half of them are no parts of that total (`<5` beside `<1`) [P]. */
export const ENOUGH_SUMS = 4;
const LEAST_AGREEMENT = 0.5;

interface State {
  looked: number;
}

const LONG = 'facility,indicator,sex,period,value\n';

/** A total that is not the sum of its parts: by category, by element, or in a column of its own. */
export const partsDoNotAddUp: Check<'whole', State> = {
  code: 'parts-do-not-add-up',
  severity: 'warning',
  source:
    'arithmetic of every disaggregated form [P]. Where parts are missing only a sum above the total is a fault; where fewer than half of 4 sums or more come out, the parts overlap and nothing is said.',
  scope: 'whole',
  words: {
    en: {
      title: 'Parts that do not add up to their total',
      why: 'Either a part or the total is wrong, and reports by sex or age will not agree with the total.',
      message: (args) =>
        `Unexpected total ${sayNumber(args['total'], 'en')} in ${args['name']} (${args['where']}), expected ${args['atLeast'] === true ? 'at least ' : ''}${sayNumber(args['sum'], 'en')} as the sum of its parts.`,
      fix: () => 'Add the parts up again from the register and correct the figure that is wrong.',
    },
    fr: {
      title: 'Parties dont la somme n’est pas le total',
      why: 'Une partie ou le total est faux, et les rapports par sexe ou par âge ne concorderont pas avec le total.',
      message: (args) =>
        `Total inattendu de ${sayNumber(args['total'], 'fr')} dans ${args['name']} (${args['where']}), ${args['atLeast'] === true ? 'au moins ' : ''}${sayNumber(args['sum'], 'fr')} attendu comme somme des parties.`,
      fix: () => 'Refaites la somme des parties d’après le registre et corrigez le chiffre faux.',
    },
  },
  begin: () => ({ looked: 0 }),
  run(whole, report, context, state) {
    for (const group of [
      ...categorySums(whole, context),
      ...elementSums(whole, context),
      ...whole.files.flatMap(columnSums),
      ...whole.files.flatMap(rowSums),
    ]) {
      if (!areParts(group)) continue;
      for (const one of group) {
        state.looked += 1;
        const { total, sum, isComplete, name, where } = one;
        if (isAlike(total, sum) || (!isComplete && sum < total)) continue;
        report(one.at(), { total, sum, name, where, ...(isComplete ? {} : { atLeast: true }) });
      }
    }
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, { en: 'no total with its parts is in these files', fr: 'aucun total avec ses parties dans ces fichiers' })
      : undefined,
  examples: [
    {
      says: 'Women and men make up the total.',
      files: { 'june.csv': `${LONG}Kaya,OPD,Male,2026-06,10\nKaya,OPD,Female,2026-06,14\nKaya,OPD,Both sexes,2026-06,24\n` },
      finds: [],
    },
    {
      says: 'The total is two too many.',
      files: { 'june.csv': `${LONG}Kaya,OPD,Male,2026-06,10\nKaya,OPD,Female,2026-06,14\nKaya,OPD,Both sexes,2026-06,26\n` },
      finds: ['E4'],
    },
    {
      says: 'A total column over columns by age.',
      files: {
        'june.csv': 'facility,period,OPD under 5,OPD 5 and over,Total\nKaya,2026-06,10,14,24\nBobo,2026-06,11,15,26\nZou,2026-06,5,6,12\n',
      },
      finds: ['E4'],
    },
    {
      says: 'One part is missing: it is not zero, so the total may be right.',
      files: {
        'june.csv': `${LONG}Kaya,OPD,Male,2026-06,10\nKaya,OPD,Both sexes,2026-06,24\nBobo,OPD,Male,2026-06,1\nBobo,OPD,Female,2026-06,1\nBobo,OPD,Both sexes,2026-06,2\n`,
      },
      finds: [],
    },
    {
      says: 'Total rows in a long table.',
      files: {
        'june.csv': `${LONG}Kaya,OPD,Male,2026-06,10\nKaya,OPD,Female,2026-06,14\nKaya,OPD,Total,2026-06,26\nBobo,OPD,Male,2026-06,1\nBobo,OPD,Female,2026-06,1\nBobo,OPD,Total,2026-06,2\n`,
      },
      finds: ['E4'],
    },
    {
      says: 'No totals.',
      files: { 'june.csv': 'facility,period,OPD\nKaya,2026-06,10\n' },
      finds: 'no total with its parts is in these files',
    },
  ],
};

function areParts(group: SumGroup): boolean {
  const complete = group.filter(({ isComplete }) => isComplete).length;
  return complete < ENOUGH_SUMS || agreement(group) >= LEAST_AGREEMENT;
}

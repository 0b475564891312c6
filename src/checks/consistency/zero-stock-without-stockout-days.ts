import type { Check } from '../../core/check.ts';
import { placeName } from '../trend/names.ts';
import { sayPeriod } from '../trend/say.ts';
import { stockRows } from './stock-rows.ts';
import { sayReason } from '../reason.ts';

interface State {
  looked: number;
}

const HEAD = 'facility,period,ACT closing stock,ACT stock-out days\n';

/** Nothing is left at the end of the month, yet no day without stock was counted. */
export const zeroStockWithoutStockoutDays: Check<'whole', State> = {
  code: 'zero-stock-without-stockout-days',
  severity: 'warning',
  source: 'a closing stock of 0 is a last day without stock, so at least one stock-out day [P]',
  scope: 'whole',
  words: {
    en: {
      title: 'No stock, and no stock-out days',
      why: 'Stock-out days that are not counted make the supply look better than it is.',
      message: (args) =>
        `Unexpected ${args['days'] === undefined ? 'blank' : '0'} for stock-out days of ${args['product']} at ${args['place']} in ${sayPeriod(args)('en')}, expected 1 or more as the closing stock is 0.`,
      fix: () => 'Enter the days without stock, or correct the closing stock.',
    },
    fr: {
      title: 'Plus de stock, mais aucun jour de rupture',
      why: 'Des jours de rupture non comptés font paraître l’approvisionnement meilleur qu’il n’est.',
      message: (args) =>
        `Jours de rupture inattendus : ${args['days'] === undefined ? 'aucune valeur' : '0'} pour ${args['product']} à ${args['place']} en ${sayPeriod(args)('fr')}, 1 ou plus attendus puisque le stock final est 0.`,
      fix: () => 'Saisissez les jours sans stock, ou corrigez le stock final.',
    },
  },
  begin: () => ({ looked: 0 }),
  run(whole, report, context, state) {
    for (const { values, blank, closing, product } of stockRows(whole, context)) {
      if (values.days === undefined && !blank.has('days')) continue;
      state.looked += 1;
      if (closing.value !== 0 || (values.days ?? 0) !== 0) continue;
      report(closing.at(), {
        ...(values.days === undefined ? {} : { days: values.days }),
        product: product === '' ? (context.language === 'fr' ? 'ce produit' : 'the product') : product,
        place: placeName(closing.place, context),
        period: closing.period.id,
        calendar: closing.period.calendar,
      });
    }
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no closing stock with stock-out days is in these files',
          fr: 'aucun stock final avec jours de rupture dans ces fichiers',
        })
      : undefined,
  examples: [
    { says: 'Nothing left, four days without.', files: { 'june.csv': `${HEAD}Kaya,2026-06,0,4\nBobo,2026-06,12,0\n` }, finds: [] },
    { says: 'Nothing left, yet no day without.', files: { 'june.csv': `${HEAD}Kaya,2026-06,0,0\nBobo,2026-06,12,0\n` }, finds: ['C2'] },
    { says: 'Nothing left, and the days are blank.', files: { 'june.csv': `${HEAD}Kaya,2026-06,0,\nBobo,2026-06,12,0\n` }, finds: ['C2'] },
    {
      says: 'In French.',
      files: { 'juin.csv': 'site,période,Stock final,Jours de rupture de stock\nKaya,2026-06,0,0\n' },
      finds: ['C2'],
    },
    {
      says: 'Days are not asked for.',
      files: { 'june.csv': 'facility,period,ACT closing stock\nKaya,2026-06,0\n' },
      finds: 'no closing stock with stock-out days is in these files',
    },
  ],
};

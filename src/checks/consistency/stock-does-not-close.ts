import type { Check } from '../../core/check.ts';
import { placeName } from '../trend/names.ts';
import { sayNumber, sayPeriod } from '../trend/say.ts';
import { stockRows, type StockRow } from './stock-rows.ts';
import { sayReason } from '../reason.ts';

interface State {
  looked: number;
}

const HEAD = 'facility,period,ACT opening stock,ACT received,ACT issued,ACT losses,ACT closing stock\n';

/** Opening + received − issued − lost ± adjusted is not what is left. */
export const stockDoesNotClose: Check<'whole', State> = {
  code: 'stock-does-not-close',
  severity: 'error',
  source:
    'stock card arithmetic of every logistics form: opening + received − issued − lost ± adjusted = closing [P]; columns are known by their names in English and French',
  scope: 'whole',
  words: {
    en: {
      title: 'Stock balance that does not close',
      why: 'What is left must follow from what was there, came and went; a difference is a counting fault or a loss that nobody wrote down.',
      message: (args) =>
        `Unexpected closing stock ${sayNumber(args['closing'], 'en')} of ${args['product']} at ${args['place']} in ${sayPeriod(args)('en')}, expected ${args['atMost'] === true ? 'at most ' : ''}${sayNumber(args['expected'], 'en')} from the other figures.`,
      fix: () => 'Compare with the stock card and count again; enter losses and adjustments if there were any.',
    },
    fr: {
      title: 'Solde de stock qui ne tombe pas juste',
      why: 'Ce qui reste doit suivre de ce qui était là, entré et sorti ; une différence est une faute de comptage ou une perte non notée.',
      message: (args) =>
        `Stock final inattendu de ${sayNumber(args['closing'], 'fr')} (${args['product']}) à ${args['place']} en ${sayPeriod(args)('fr')}, ${args['atMost'] === true ? 'au plus ' : ''}${sayNumber(args['expected'], 'fr')} attendu d’après les autres chiffres.`,
      fix: () => 'Comparez à la fiche de stock et recomptez ; saisissez les pertes et les ajustements s’il y en a eu.',
    },
  },
  begin: () => ({ looked: 0 }),
  run(whole, report, context, state) {
    for (const row of stockRows(whole, context)) {
      const expected = expectedClosing(row);
      if (expected === undefined) continue;
      state.looked += 1;
      const { closing } = row;
      const difference = closing.value - expected.value;
      const isFault = expected.atMost ? difference > 1e-6 : Math.abs(difference) > 1e-6;
      if (!isFault) continue;
      report(closing.at(), {
        closing: closing.value,
        expected: expected.value,
        ...(expected.atMost ? { atMost: true } : {}),
        product: row.product === '' ? (context.language === 'fr' ? 'produit' : 'the product') : row.product,
        place: placeName(closing.place, context),
        period: closing.period.id,
        calendar: closing.period.calendar,
      });
    }
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no stock card with opening, received, issued and closing is in these files',
          fr: 'aucune fiche de stock avec stock initial, entrées, sorties et stock final dans ces fichiers',
        })
      : undefined,
  examples: [
    { says: '100 + 50 − 60 − 5 are 85.', files: { 'june.csv': `${HEAD}Kaya,2026-06,100,50,60,5,85\n` }, finds: [] },
    { says: '95 are left where 85 should be.', files: { 'june.csv': `${HEAD}Kaya,2026-06,100,50,60,5,95\n` }, finds: ['G2'] },
    {
      says: 'In French.',
      files: { 'juin.csv': 'site,période,Stock initial,Quantité reçue,Quantité distribuée,Stock final\nKaya,2026-06,100,50,60,80\n' },
      finds: ['F2'],
    },
    {
      says: 'Losses are blank: less may be left, but not more.',
      files: { 'june.csv': `${HEAD}Kaya,2026-06,100,50,60,,80\nBobo,2026-06,100,50,60,,95\nZou,2026-06,1,1,1,0,1\n` },
      finds: ['G3'],
    },
    {
      says: 'What came in is not there.',
      files: { 'june.csv': 'facility,period,ACT opening stock,ACT closing stock\nKaya,2026-06,100,85\n' },
      finds: 'no stock card with opening, received, issued and closing is in these files',
    },
  ],
};

/** What should be left. Blank losses can only make it less; blank adjustments could make it anything. */
function expectedClosing({ values, blank }: StockRow): { readonly value: number; readonly atMost: boolean } | undefined {
  const { opening, received, issued, lost, adjusted } = values;
  if (opening === undefined || received === undefined || issued === undefined || blank.has('adjusted')) return undefined;
  return { value: opening + received - issued - (lost ?? 0) + (adjusted ?? 0), atMost: blank.has('lost') };
}

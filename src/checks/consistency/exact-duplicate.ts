import type { Check } from '../../core/check.ts';
import { copyCauses, isSameThroughout, repeatedValues } from './duplicate-values.ts';
import { repeatedArgs, sayElsewhere, sayKey } from './duplicate-args.ts';

/** The same value twice for one place, element, category and period: it counts once. */
export const exactDuplicate: Check<'whole'> = {
  code: 'exact-duplicate',
  severity: 'warning',
  source: 'DATIM exact-duplicates check; DHIS2 conflict E8128 (methods.md 2.7, 2.8 [V])',
  scope: 'whole',
  words: {
    en: {
      title: 'Value given twice',
      why: 'A row pasted twice doubles the figures of whoever adds up the file; here it counts once.',
      message: (args) =>
        `Unexpected second ${firstOf(args['values'])} for ${sayKey(args, 'en')}, expected it once: it stands in ${sayElsewhere(args, 'en')} too.`,
      fix: () => 'Remove the copy, or correct its place, element or period if another was meant.',
    },
    fr: {
      title: 'Valeur donnée deux fois',
      why: 'Une ligne collée deux fois double les chiffres de qui additionne le fichier ; ici elle compte une fois.',
      message: (args) =>
        `Deuxième ${firstOf(args['values'])} inattendu pour ${sayKey(args, 'fr')}, une seule valeur est attendue : elle figure aussi en ${sayElsewhere(args, 'fr')}.`,
      fix: () => 'Supprimez la copie, ou corrigez son lieu, son élément ou sa période si un autre était voulu.',
    },
  },
  run(whole, report, context) {
    const causeOf = copyCauses();
    for (const repeated of repeatedValues(whole)) {
      const { values } = repeated;
      if (!isSameThroughout(repeated)) continue;
      const cause = causeOf(values[0]!.at, values[1]!.at);
      const args = repeatedArgs(repeated, context);
      for (const { at } of values.slice(1)) report(at, args, cause);
    }
  },
  examples: [
    {
      says: 'Each place once.',
      files: { 'june.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\nBobo,OPD,2026-06,10\n' },
      finds: [],
    },
    {
      says: 'Kaya stands twice with the same number.',
      files: { 'june.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\nBobo,OPD,2026-06,12\nKaya,OPD,2026-06,10\n' },
      finds: ['D4'],
    },
    {
      says: 'The same value came in two files.',
      files: {
        'a.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\n',
        'b.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\n',
      },
      finds: ['b.csv!D2'],
    },
    {
      says: 'Two different numbers are another rule’s business.',
      files: { 'june.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\nKaya,OPD,2026-06,11\n' },
      finds: [],
    },
  ],
};

function firstOf(values: unknown): string {
  return Array.isArray(values) ? String(values[0]) : '';
}

import type { Check } from '../../core/check.ts';
import { copyCauses, isSameThroughout, repeatedValues } from './duplicate-values.ts';
import { repeatedArgs, sayElsewhere, sayKey, sayValues } from './duplicate-args.ts';

/** Different values for one place, element, category and period: nobody but the sender can say which is true. */
export const conflictingDuplicate: Check<'whole'> = {
  code: 'conflicting-duplicate',
  severity: 'error',
  source: 'DATIM duplicates check; DHIS2 conflict E8128 (methods.md 2.7, 2.8 [V]); neither value counts (design.md 2)',
  scope: 'whole',
  words: {
    en: {
      title: 'Two different values for one thing',
      why: 'Only one of them can be true, and nobody but the sender knows which; until then neither counts.',
      message: (args) =>
        `Unexpected ${sayValues(args['values'], 'en')} for ${sayKey(args, 'en')}, expected one value: the first stands in ${sayElsewhere(args, 'en')}.`,
      fix: () => 'Keep the true value and remove the other, or correct the place, element or period of one of them.',
    },
    fr: {
      title: 'Deux valeurs différentes pour une même chose',
      why: 'Une seule peut être vraie, et seul l’expéditeur sait laquelle ; d’ici là aucune ne compte.',
      message: (args) =>
        `Valeurs inattendues ${sayValues(args['values'], 'fr')} pour ${sayKey(args, 'fr')}, une seule est attendue : la première figure en ${sayElsewhere(args, 'fr')}.`,
      fix: () => 'Gardez la valeur vraie et supprimez l’autre, ou corrigez le lieu, l’élément ou la période de l’une d’elles.',
    },
  },
  run(whole, report, context) {
    const causeOf = copyCauses();
    for (const repeated of repeatedValues(whole)) {
      const { values } = repeated;
      if (isSameThroughout(repeated)) continue;
      const cause = causeOf(values[0]!.at, values[1]!.at);
      const args = repeatedArgs(repeated, context);
      for (const { at } of values) report(at, args, cause);
    }
  },
  examples: [
    {
      says: 'One value each.',
      files: { 'june.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\nBobo,OPD,2026-06,12\n' },
      finds: [],
    },
    {
      says: 'Kaya has 10 and 11 in June.',
      files: { 'june.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\nBobo,OPD,2026-06,12\nKaya,OPD,2026-06,11\n' },
      finds: ['D2', 'D4'],
    },
    {
      says: 'Two files say different things.',
      files: {
        'a.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\n',
        'b.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,11\n',
      },
      finds: ['a.csv!D2', 'b.csv!D2'],
    },
    {
      says: 'A yes beside a no in a DHIS2 file.',
      files: {
        'values.csv':
          'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value\njH26dja2f30,202606,DiszpKrYNg8,,,true\njH26dja2f30,202606,DiszpKrYNg8,,,false\n',
      },
      finds: ['F2', 'F3'],
    },
    {
      says: 'The same value twice is another rule’s business.',
      files: { 'june.csv': 'facility,indicator,period,value\nKaya,OPD,2026-06,10\nKaya,OPD,2026-06,10\n' },
      finds: [],
    },
  ],
};

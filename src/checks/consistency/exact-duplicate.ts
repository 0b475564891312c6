import type { Check } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { sayPeriod } from '../trend/say.ts';
import { conflictingRows, copyCauses, isSameThroughout, repeatedValues, rowPair, type Repeated } from './duplicate-values.ts';
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
        args['cells'] !== undefined
          ? `Unexpected ${sayCopy(args, 'en')}, expected each row once.`
          : `Unexpected second ${firstOf(args['values'])} for ${sayKey(args, 'en')}, expected it once: it stands in ${sayElsewhere(args, 'en')} too.`,
      fix: () => 'Remove the copy, or correct its place, element or period if another was meant.',
    },
    fr: {
      title: 'Valeur donnée deux fois',
      why: 'Une ligne collée deux fois double les chiffres de qui additionne le fichier ; ici elle compte une fois.',
      message: (args) =>
        args['cells'] !== undefined
          ? `Copie inattendue ${sayCopy(args, 'fr')}, chaque ligne est attendue une seule fois.`
          : `Deuxième ${firstOf(args['values'])} inattendu pour ${sayKey(args, 'fr')}, une seule valeur est attendue : elle figure aussi en ${sayElsewhere(args, 'fr')}.`,
      fix: () => 'Supprimez la copie, ou corrigez son lieu, son élément ou sa période si un autre était voulu.',
    },
  },
  run(whole, report, context) {
    const causeOf = copyCauses();
    const byCause = new Map<string, Repeated[]>();
    const inConflict = conflictingRows(whole);
    for (const repeated of repeatedValues(whole)) {
      const { values } = repeated;
      // A row sent twice with one number changed is told once, by that number (conflicting-duplicate).
      if (!isSameThroughout(repeated) || inConflict.has(rowPair(repeated))) continue;
      const cause = causeOf(values[0]!.at, values[1]!.at);
      const group = byCause.get(cause);
      if (group === undefined) byCause.set(cause, [repeated]);
      else group.push(repeated);
    }
    for (const [cause, group] of byCause) {
      const args = { ...repeatedArgs(group[0]!, context), ...copiedRows(group) };
      for (const { values } of group) for (const { at } of values.slice(1)) report(at, args, cause);
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
      says: 'A row with two values is pasted twice: one finding for the row.',
      files: { 'june.csv': 'facility,period,OPD,ANC\nKaya,2026-06,10,4\nBobo,2026-06,12,5\nKaya,2026-06,10,4\n' },
      finds: ['C4', 'D4'],
    },
    {
      says: 'A row that comes again with one number changed is told by that number.',
      files: { 'june.csv': 'facility,period,OPD,ANC\nKaya,2026-06,10,4\nBobo,2026-06,12,5\nKaya,2026-06,11,4\n' },
      finds: [],
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

/** How many rows and values one slip copied; nothing where it is a single value. */
function copiedRows(group: readonly Repeated[]): Args {
  const cells = group.reduce((sum, { values }) => sum + values.length - 1, 0);
  if (group.length < 2) return {};
  return { cells, rows: new Set(group.map(({ values }) => values[1]!.at.line)).size };
}

/** `copy of line 3 (5 values, Kaya in June 2026)`; `copy of 12 rows from line 3 of a.csv on (60 values)`. */
function sayCopy(args: Args, language: Language): string {
  const [rows, cells, from] = [Number(args['rows']), String(args['cells']), sayElsewhere(args, language)];
  const when = sayPeriod(args)(language);
  const place = String(args['place']);
  if (language === 'fr')
    return rows === 1
      ? `de la ${from} (${cells} valeurs, ${place} en ${when})`
      : `de ${rows} lignes à partir de la ${from} (${cells} valeurs)`;
  return rows === 1 ? `copy of ${from} (${cells} values, ${place} in ${when})` : `copy of ${rows} rows from ${from} on (${cells} values)`;
}

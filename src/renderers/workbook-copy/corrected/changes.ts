/** The list of every change that a corrected copy holds. */
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../../core/language.ts';
import type { Repair, RepairReason } from '../../../core/repair.ts';
import { guardText } from '../../tables/guard-text.ts';
import type { Correction, NotMadeReason } from './correction.ts';

const REASONS: Readonly<Record<Language, Readonly<Record<RepairReason, string>>>> = {
  en: {
    spaces: 'spaces around or inside a name',
    'decimal-sign': 'decimal sign as in the rest of the file',
    alias: 'known alias of this place',
    'period-spelling': 'the same period, as DHIS2 writes it',
  },
  fr: {
    spaces: 'espaces autour ou à l’intérieur d’un nom',
    'decimal-sign': 'signe décimal comme dans le reste du fichier',
    alias: 'autre nom connu de ce lieu',
    'period-spelling': 'la même période, écrite comme dans DHIS2',
  },
};

const NOT_MADE: Readonly<Record<Language, Readonly<Record<NotMadeReason, string>>>> = {
  en: {
    formula: 'not changed: the cell is a formula',
    'cell-differs': 'not changed: the cell is written in an unusual way',
    encoding: 'not changed: the file’s encoding lacks a character',
  },
  fr: {
    formula: 'non modifié : la cellule est une formule',
    'cell-differs': 'non modifié : la cellule est écrite d’une façon inhabituelle',
    encoding: 'non modifié : l’encodage du fichier n’a pas un caractère',
  },
};

export const CHANGE_COLUMNS = ['file', 'sheet', 'line', 'column', 'cell', 'from', 'to', 'why', 'made'] as const;

/** Why a cell was written otherwise, in words. */
export function sayReasons(why: readonly RepairReason[], language: Language): string {
  return why.map((reason) => REASONS[language][reason]).join('; ');
}

/** One row a change, then those that were not made. Texts that a spreadsheet program would run are guarded. */
export function changesCsv({ made, notMade }: Pick<Correction, 'made' | 'notMade'>, language: Language): string {
  const cells = ({ at, from, to, why }: Repair, done: string): string[] => [
    guardText(at.file),
    guardText(at.sheet ?? ''),
    String(at.line ?? ''),
    String(at.column ?? ''),
    at.cell ?? '',
    guardText(from),
    guardText(to),
    sayReasons(why, language),
    done,
  ];
  const yes = language === 'fr' ? 'oui' : 'yes';
  return stringify([
    [...CHANGE_COLUMNS],
    ...made.map((repair) => cells(repair, yes)),
    ...notMade.map(({ repair, reason }) => cells(repair, NOT_MADE[language][reason])),
  ]);
}

/** The same as plain data: `deliver.changes/1`. */
export function changesJson({ made, notMade }: Pick<Correction, 'made' | 'notMade'>, language: Language): string {
  const changes = made.map(({ at, from, to, why }) => ({ at, from, to, why, reason: sayReasons(why, language) }));
  const left = notMade.map(({ repair: { at, from, to, why }, reason }) => ({ at, from, to, why, notMade: reason }));
  return `${JSON.stringify({ schema: 'deliver.changes/1', changes, notMade: left }, undefined, 2)}\n`;
}

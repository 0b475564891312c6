/** What the terminal page says besides the rules' own words. */
import type { Severity } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import type { NextStep } from '../../core/validation-report.ts';

export interface PageWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly notRun: string;
  readonly refused: string;
  rows(count: number): string;
  /** Kept apart by commas after this. */
  readonly readAs: string;
  readonly delimiters: Readonly<Record<string, string>>;
  readonly decimals: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<string, string>>;
  sheets(count: number): string;
  readonly leftOut: string;
  /** Short names for what is left out, by code; the reader's own reason where there is none. */
  readonly leftOutCodes: Readonly<Record<string, string>>;
  others(count: number): string;
  rules(count: number): string;
  moreFindings(count: number, code: string): string;
  moreNotRun(count: number): string;
  before(count: number): string;
  nothing(rules: number, notRun: number): string;
  readonly nothingNew: string;
  counted(severity: Severity, findings: number, places: number): string;
  since(file: string, known: number, gone: number): string;
  regraded(changes: string, off: string): string;
  readonly next: string;
  step(step: NextStep): string;
}

const number = (count: number, language: Language): string => numberText(count, language);
const noun = (count: number, one: string, many: string, language: Language): string =>
  `${number(count, language)} ${count === 1 || (language === 'fr' && count === 0) ? one : many}`;

const en: PageWords = {
  severity: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
  notRun: 'NOT RUN',
  refused: 'NOT READ',
  rows: (count) => noun(count, 'row', 'rows', 'en'),
  readAs: 'Read as',
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars', ' ': 'spaces' },
  decimals: { ',': 'decimal comma', '.': 'decimal point' },
  formats: {
    xlsx: 'an Excel workbook',
    xls: 'an old Excel workbook (.xls)',
    xlsb: 'a binary Excel workbook',
    ods: 'an OpenDocument sheet',
    json: 'DHIS2 JSON',
    xml: 'DHIS2 XML',
  },
  layouts: {},
  sheets: (count) => noun(count, 'sheet', 'sheets', 'en'),
  leftOut: 'Left out:',
  leftOutCodes: {
    'total-row': 'total row',
    'note-row': 'note',
    'repeated-header': 'heading again',
    'hidden-sheet': 'hidden sheet',
    'sheet-not-mapped': 'no mapping names it',
    'unknown-layout': 'no layout found',
    'not-a-number': 'not a number',
    'unreadable-period': 'period not understood',
    'error-cell': 'error in the cell',
    'no-place': 'no place',
    'no-period': 'no period',
    'total-column': 'total column',
  },
  others: (count) => `${number(count, 'en')} more places`,
  rules: (count) => noun(count, 'rule', 'rules', 'en'),
  moreFindings: (count, code) => `… and ${number(count, 'en')} more of ${code}: --verbose or --format csv lists them all.`,
  moreNotRun: (count) => `${noun(count, 'more rule', 'more rules', 'en')}: --verbose lists them.`,
  before: (count) => `${number(count, 'en')} before`,
  nothing: (rules, notRun) =>
    `Nothing found by ${noun(rules, 'rule', 'rules', 'en')}${notRun === 0 ? '' : `; ${number(notRun, 'en')} could not look`}.`,
  nothingNew: 'Nothing new.',
  counted: (severity, findings, places) => {
    const names = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['remark', 'remarks'] } as const;
    const [one, many] = names[severity];
    return `${noun(findings, one, many, 'en')}${places > findings ? ` in ${number(places, 'en')} places` : ''}`;
  },
  since: (file, known, gone) =>
    `Only what is new since ${file}: ${number(known, 'en')} known ${known === 1 ? 'finding is' : 'findings are'} not shown, ${number(gone, 'en')} of then ${gone === 1 ? 'is' : 'are'} gone.`,
  regraded: (changes, off) =>
    `deliver.yaml: ${[changes, off === '' ? '' : `switched off ${off}`].filter((part) => part !== '').join('; ')}.`,
  next: 'Next:',
  step: (step) => {
    switch (step.kind) {
      case 'letter':
        return '--format letter (for the sender)';
      case 'fix':
        return `--fix (${noun(step.repairs, 'safe repair', 'safe repairs', 'en')})`;
      case 'accept':
        if (step.when === 'after-errors') return 'deliver accept (after the errors)';
        return step.when === 'now' ? 'deliver accept' : `deliver accept --waive ${(step.waive ?? []).join(',')} --because "…"`;
    }
  },
};

const fr: PageWords = {
  severity: { error: 'ERREUR', warning: 'ALERTE', info: 'INFO' },
  notRun: 'NON FAIT',
  refused: 'NON LU',
  rows: (count) => noun(count, 'ligne', 'lignes', 'fr'),
  readAs: 'Lu comme',
  delimiters: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres', ' ': 'espaces' },
  decimals: { ',': 'virgule décimale', '.': 'point décimal' },
  formats: {
    xlsx: 'classeur Excel',
    xls: 'ancien classeur Excel (.xls)',
    xlsb: 'classeur Excel binaire',
    ods: 'feuille OpenDocument',
    json: 'JSON de DHIS2',
    xml: 'XML de DHIS2',
  },
  layouts: {
    long: 'en long',
    'wide-by-period': 'périodes en colonnes',
    'wide-by-indicator': 'indicateurs en colonnes',
    'wide-by-place': 'lieux en colonnes',
    'data-value-set': 'jeu de valeurs DHIS2',
    analytics: 'réponse analytique DHIS2',
    unknown: 'disposition inconnue',
  },
  sheets: (count) => noun(count, 'feuille', 'feuilles', 'fr'),
  leftOut: 'Laissé de côté :',
  leftOutCodes: {
    'total-row': 'ligne de total',
    'note-row': 'note',
    'repeated-header': 'en-tête répété',
    'hidden-sheet': 'feuille masquée',
    'sheet-not-mapped': 'aucune correspondance ne la nomme',
    'unknown-layout': 'disposition non trouvée',
    'not-a-number': 'pas un nombre',
    'unreadable-period': 'période non comprise',
    'error-cell': 'erreur dans la cellule',
    'no-place': 'sans lieu',
    'no-period': 'sans période',
    'total-column': 'colonne de total',
  },
  others: (count) => `${number(count, 'fr')} autres endroits`,
  rules: (count) => noun(count, 'règle', 'règles', 'fr'),
  moreFindings: (count, code) => `… et ${number(count, 'fr')} autres de ${code} : --verbose ou --format csv les donne toutes.`,
  moreNotRun: (count) => `${noun(count, 'autre règle', 'autres règles', 'fr')} : --verbose les donne.`,
  before: (count) => `${number(count, 'fr')} auparavant`,
  nothing: (rules, notRun) =>
    `Rien trouvé par ${noun(rules, 'règle', 'règles', 'fr')}${notRun === 0 ? '' : ` ; ${number(notRun, 'fr')} n’ont pas pu regarder`}.`,
  nothingNew: 'Rien de nouveau.',
  counted: (severity, findings, places) => {
    const names = { error: ['erreur', 'erreurs'], warning: ['alerte', 'alertes'], info: ['remarque', 'remarques'] } as const;
    const [one, many] = names[severity];
    return `${noun(findings, one, many, 'fr')}${places > findings ? ` en ${number(places, 'fr')} endroits` : ''}`;
  },
  since: (file, known, gone) =>
    `Seulement ce qui est nouveau depuis ${file} : ${noun(known, 'constat connu n’est pas montré', 'constats connus ne sont pas montrés', 'fr')}, ${noun(gone, 'd’alors a disparu', 'd’alors ont disparu', 'fr')}.`,
  regraded: (changes, off) =>
    `deliver.yaml : ${[changes, off === '' ? '' : `désactivé ${off}`].filter((part) => part !== '').join(' ; ')}.`,
  next: 'Ensuite :',
  step: (step) => {
    switch (step.kind) {
      case 'letter':
        return '--format letter (pour l’expéditeur)';
      case 'fix':
        return `--fix (${noun(step.repairs, 'réparation sûre', 'réparations sûres', 'fr')})`;
      case 'accept':
        if (step.when === 'after-errors') return 'deliver accept (après les erreurs)';
        return step.when === 'now' ? 'deliver accept' : `deliver accept --waive ${(step.waive ?? []).join(',')} --because "…"`;
    }
  },
};

const WORDS: Readonly<Record<Language, PageWords>> = { en, fr };

export function pageWords(language: Language): PageWords {
  return WORDS[language];
}

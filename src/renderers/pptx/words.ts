/** The few words that slides need beside the document's own. */
import type { Language } from '../../core/language.ts';

export interface Words {
  readonly continued: string;
  readonly notOnSlides: string;
  readonly inWorkbook: string;
  readonly handouts: string;
  readonly facilitators: string;
  readonly rows: (count: number) => string;
  readonly sheet: (name: string) => string;
  readonly tableElsewhere: (title: string, rows: number, sheet: string) => string;
  readonly form: string;
  readonly deeper: string;
  readonly colon: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    continued: '(continued)',
    notOnSlides: 'What is not on these slides',
    inWorkbook: 'In the workbook and the document',
    handouts: 'Sheets to be printed',
    facilitators: 'For facilitators only',
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    sheet: (name) => `sheet “${name}”`,
    tableElsewhere: (title, rows, sheet) => `${title}: ${rows} rows, in the workbook, sheet “${sheet}”.`,
    form: 'sheet to be filled in by hand',
    deeper: 'Deeper causes',
    colon: ': ',
  },
  fr: {
    continued: '(suite)',
    notOnSlides: 'Ce qui n’est pas sur ces diapositives',
    inWorkbook: 'Dans le classeur et le document',
    handouts: 'Feuilles à imprimer',
    facilitators: 'Pour les animateurs seulement',
    rows: (count) => (count <= 1 ? `${count} ligne` : `${count} lignes`),
    sheet: (name) => `feuille « ${name} »`,
    tableElsewhere: (title, rows, sheet) => `${title} : ${rows} lignes, dans le classeur, feuille « ${sheet} ».`,
    form: 'feuille à remplir à la main',
    deeper: 'Causes plus profondes',
    colon: ' : ',
  },
};

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

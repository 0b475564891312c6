import type { Severity } from '../../../core/finding.ts';
import type { Language } from '../../../core/language.ts';

/** What the annotated copy says besides the findings' own words. */
export interface CopyWords {
  readonly sheet: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly letters: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly legend: string;
  readonly nothing: string;
  readonly wholeFile: string;
  readonly cutText: string;
  title(file: string, counts: Readonly<Record<Severity, number>>): string;
  notMarked(cells: number): string;
  withoutNote(cells: number): string;
  rebuilt(format: string): string;
  kept(rows: number): string;
  more(findings: number): string;
}

const NUMBERS = { en: new Intl.NumberFormat('en-GB'), fr: new Intl.NumberFormat('fr-FR') };

function some(count: number, one: string, many: string, language: Language): string {
  return `${NUMBERS[language].format(count)} ${count === 1 || (language === 'fr' && count === 0) ? one : many}`;
}

const EN: CopyWords = {
  sheet: 'Findings',
  columns: ['Severity', 'Code', 'Message', 'What to do', 'First place', 'Places'],
  letters: { error: 'E', warning: 'W', info: 'I' },
  severities: { error: 'error', warning: 'warning', info: 'information' },
  legend: 'E error · W warning · I information. The cells found are coloured in the sheets and carry a note.',
  nothing: 'Nothing was found in this file.',
  wholeFile: 'whole file',
  cutText: ' … [cut]',
  title: (file, { error, warning, info }) =>
    `${file}: ${some(error, 'error', 'errors', 'en')}, ${some(warning, 'warning', 'warnings', 'en')}, ${some(info, 'remark', 'remarks', 'en')}`,
  notMarked: (cells) => `${some(cells, 'place is', 'places are', 'en')} not marked in the sheets: the rows below count all of them.`,
  withoutNote: (cells) => `${some(cells, 'cell is', 'cells are', 'en')} coloured without a note: look up the code below.`,
  rebuilt: (format) =>
    `The sheets are rebuilt from the cells of the ${format} file; its formats, formulas and pictures are not in this copy.`,
  kept: (rows) => `Only the first ${some(rows, 'row is', 'rows are', 'en')} in this copy; the findings are of the whole file.`,
  more: (findings) => `${some(findings, 'finding is', 'findings are', 'en')} not listed here; --format csv lists all.`,
};

const FR: CopyWords = {
  sheet: 'Constats',
  columns: ['Gravité', 'Code', 'Message', 'Que faire', 'Premier endroit', 'Endroits'],
  letters: { error: 'E', warning: 'A', info: 'I' },
  severities: { error: 'erreur', warning: 'avertissement', info: 'information' },
  legend: 'E erreur · A avertissement · I information. Les cellules concernées sont colorées dans les feuilles et portent une note.',
  nothing: 'Rien n’a été relevé dans ce fichier.',
  wholeFile: 'tout le fichier',
  cutText: ' … [coupé]',
  title: (file, { error, warning, info }) =>
    `${file} : ${some(error, 'erreur', 'erreurs', 'fr')}, ${some(warning, 'avertissement', 'avertissements', 'fr')}, ${some(info, 'remarque', 'remarques', 'fr')}`,
  notMarked: (cells) =>
    `${some(cells, 'endroit n’est pas marqué', 'endroits ne sont pas marqués', 'fr')} dans les feuilles : les lignes ci-dessous les comptent tous.`,
  withoutNote: (cells) => `${some(cells, 'cellule est colorée', 'cellules sont colorées', 'fr')} sans note : cherchez le code ci-dessous.`,
  rebuilt: (format) =>
    `Les feuilles sont reconstruites à partir des cellules du fichier ${format} ; ses formats, formules et images ne sont pas dans cette copie.`,
  kept: (rows) =>
    `Seules les premières lignes (${NUMBERS.fr.format(rows)}) sont dans cette copie ; les constats portent sur tout le fichier.`,
  more: (findings) =>
    `${some(findings, 'constat n’est pas listé', 'constats ne sont pas listés', 'fr')} ici ; --format csv les liste tous.`,
};

export const COPY_WORDS: Readonly<Record<Language, CopyWords>> = { en: EN, fr: FR };

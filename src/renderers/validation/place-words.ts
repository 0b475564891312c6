import type { Language } from '../../core/language.ts';

/** Words for places, short enough for the right edge of a terminal. */
export interface PlaceWords {
  readonly line: string;
  readonly lines: string;
  readonly row: string;
  readonly cells: string;
  readonly column: string;
  readonly columns: string;
  readonly places: string;
  readonly sheet: string;
  readonly wholeFile: string;
  /** After the count of rows. */
  rowsAt(lines: string): string;
  inFiles(count: number): string;
  onSheets(count: number): string;
  andMore(count: number): string;
}

const WORDS: Readonly<Record<Language, PlaceWords>> = {
  en: {
    line: 'line',
    lines: 'lines',
    row: 'row',
    cells: 'cells',
    column: 'col',
    columns: 'columns',
    places: 'places',
    sheet: 'sheet',
    wholeFile: 'whole file',
    rowsAt: (lines) => `rows, lines ${lines}`,
    inFiles: (count) => `in ${count} files`,
    onSheets: (count) => `on ${count} sheets`,
    andMore: (count) => `and ${count} more`,
  },
  fr: {
    line: 'ligne',
    lines: 'lignes',
    row: 'ligne',
    cells: 'cellules',
    column: 'col.',
    columns: 'colonnes',
    places: 'endroits',
    sheet: 'feuille',
    wholeFile: 'tout le fichier',
    rowsAt: (lines) => `lignes : ${lines}`,
    inFiles: (count) => `dans ${count} fichiers`,
    onSheets: (count) => `sur ${count} feuilles`,
    andMore: (count) => `et ${count} autres`,
  },
};

export function placeWords(language: Language): PlaceWords {
  return WORDS[language];
}

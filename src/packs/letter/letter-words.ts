/** Where a point stands, in words that a person at a desk would use. */
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { lineRanges } from '../../core/line-ranges.ts';
import { columnLetters, type Source } from '../../core/source.ts';

interface WhereWords {
  readonly column: string;
  readonly columns: string;
  readonly line: string;
  readonly lines: string;
  readonly sheet: string;
  readonly cell: string;
  readonly file: string;
  more(count: string): string;
  places(count: string): string;
}

const WORDS: Readonly<Record<Language, WhereWords>> = {
  en: {
    column: 'column',
    columns: 'columns',
    line: 'line',
    lines: 'lines',
    sheet: 'sheet',
    cell: 'cell',
    file: 'the whole file',
    more: (count) => `and ${count} more`,
    places: (count) => `${count} places`,
  },
  fr: {
    column: 'colonne',
    columns: 'colonnes',
    line: 'ligne',
    lines: 'lignes',
    sheet: 'feuille',
    cell: 'cellule',
    file: 'tout le fichier',
    more: (count) => `et ${count} autres`,
    places: (count) => `${count} endroits`,
  },
};

/** Ranges of lines that are named. */
const MOST_RANGES = 6;

/**
 * `Column B, lines 12–165`; `Line 88`; `Sheet Kaya, cell D14`; with several files in a letter the file first.
 * @param count all places, of which `places` may list only the first
 */
export function where(places: readonly Source[], count: number, language: Language, namesFile: boolean): string {
  const words = WORDS[language];
  const first = places[0];
  if (first === undefined) return '';
  const parts: string[] = [];
  if (namesFile) parts.push(baseName(first.file));
  if (first.sheet !== undefined) parts.push(`${words.sheet} ${first.sheet}`);
  const isApart = places.some((at) => at.file !== first.file || at.sheet !== first.sheet);
  const inside = isApart ? words.places(numberText(count, language)) : within(places, count, language, words);
  if (inside !== '') parts.push(inside);
  const said = parts.length === 0 ? words.file : parts.join(', ');
  return namesFile ? said : said.charAt(0).toUpperCase() + said.slice(1);
}

function within(places: readonly Source[], count: number, language: Language, words: WhereWords): string {
  const [first] = places as readonly [Source, ...Source[]];
  const lines = places.flatMap((at) => (at.line === undefined ? [] : [at.line]));
  const columns = [...new Set(places.flatMap((at) => (at.column === undefined || at.column === 0 ? [] : [at.column])))].sort(
    (a, b) => a - b,
  );
  if (count === 1 && first.sheet !== undefined && first.cell !== undefined) return `${words.cell} ${first.cell}`;
  const letters = columns.length === 1 || lines.length === 0 ? columns.map(columnLetters) : [];
  const inColumns =
    letters.length === 0
      ? ''
      : `${letters.length === 1 ? words.column : words.columns} ${listed(letters, letters.length, language, words)}`;
  if (lines.length === 0) return inColumns;
  const ranges = lineRanges(lines);
  const rest = Math.max(0, count - places.length);
  const inLines = `${count === 1 ? words.line : words.lines} ${listed(ranges, ranges.length + rest, language, words)}`;
  // A single value is found by its line alone: people count lines, not fields.
  return inColumns === '' || count === 1 ? inLines : `${inColumns}, ${inLines}`;
}

function listed(parts: readonly string[], total: number, language: Language, words: WhereWords): string {
  const shown = parts.slice(0, MOST_RANGES).join(', ');
  const rest = total - Math.min(parts.length, MOST_RANGES);
  return rest > 0 ? `${shown} ${words.more(numberText(rest, language))}` : shown;
}

/** A file's name without its folders. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

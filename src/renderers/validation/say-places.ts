/** Where a finding stands, in one short phrase. */
import type { Language } from '../../core/language.ts';
import { numberText } from '../../core/number-text.ts';
import { cellName, type Source } from '../../core/source.ts';
import { lineRanges } from '../../core/line-ranges.ts';
import { placeWords, type PlaceWords } from './place-words.ts';

/** Ranges of lines that are named before the rest is only counted. */
const MOST_RANGES = 3;

/**
 * Says all places of a finding at once: `154 rows, lines 12–165`; `line 88, col 4`; `sheet Kaya, D14`; `12 cells, B2, B9, B14, …`.
 * @param count all places, of which `places` may list only the first
 * @param most ranges or cells named before the rest is only counted
 */
export function sayPlaces(places: readonly Source[], count: number, language: Language, most = MOST_RANGES): string {
  const words = placeWords(language);
  const [first] = places;
  if (first === undefined) return '';
  if (count === 1) return onePlace(first, words);
  const files = new Set(places.map((at) => at.file)).size;
  const sheets = new Set(places.map((at) => at.sheet)).size;
  const total = numberText(count, language);
  if (files > 1) return `${total} ${words.places}, ${words.inFiles(files)}`;
  if (sheets > 1) return `${total} ${words.places}, ${words.onSheets(sheets)}`;
  const head = first.sheet === undefined ? '' : `${words.sheet} ${first.sheet}, `;
  return `${head}${total} ${manyPlaces(places, count, words, most)}`;
}

/** A single place: `line 88, col 4`; `sheet Kaya, D14`; `row 3` of a sheet; `col 4 (Value)`; a whole file. */
function onePlace(at: Source, words: PlaceWords): string {
  const field = at.field === undefined || at.line !== undefined ? '' : ` (${at.field})`;
  if (at.sheet !== undefined) return [`${words.sheet} ${at.sheet}`, inSheet(at, words)].filter((part) => part !== '').join(', ') + field;
  const parts = [
    at.line === undefined ? '' : `${words.line} ${at.line}`,
    at.column === undefined || at.column === 0 ? '' : `${words.column} ${at.column}`,
  ].filter((part) => part !== '');
  return (parts.length === 0 ? words.wholeFile : parts.join(', ')) + field;
}

function inSheet({ cell, line, column }: Source, words: PlaceWords): string {
  if (cell !== undefined) return cell;
  if (line !== undefined) return column === undefined ? `${words.row} ${line}` : cellName(column, line);
  return column === undefined ? '' : `${words.column} ${column}`;
}

/** Rows, where each line comes once and all stand in one column; otherwise cells; otherwise columns or plain places. */
function manyPlaces(places: readonly Source[], count: number, words: PlaceWords, most: number): string {
  const lines = places.flatMap((at) => (at.line === undefined ? [] : [at.line]));
  if (lines.length < places.length) {
    const columns = places.flatMap((at) => (at.column === undefined ? [] : [at.column]));
    if (lines.length > 0 || columns.length < places.length) return words.places;
    return `${words.columns}, ${firstOnes(lineRanges(columns), most, words)}`;
  }
  const oneColumn = new Set(places.map((at) => at.column)).size === 1;
  const rows = new Set(lines).size === lines.length && oneColumn;
  const listed = firstOnes(lineRanges(lines), most, words, count > places.length);
  return rows ? words.rowsAt(listed) : `${words.cells}, ${new Set(lines).size === 1 ? words.line : words.lines} ${listed}`;
}

function firstOnes(ranges: readonly string[], most: number, words: PlaceWords, isCut = false): string {
  const shown = ranges.slice(0, most).join(', ');
  return ranges.length > most ? `${shown} ${words.andMore(ranges.length - most)}` : isCut ? `${shown}, …` : shown;
}

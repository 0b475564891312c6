import type { Row } from '../../core/grid.ts';
import { cellText, isBlank } from './cell-text.ts';
import { looksNumeric } from './column-profile.ts';
import { foldHeading } from './fold-heading.ts';
import { headingWords, isPlaceWord, namesPlace } from './heading-words.ts';
import { readPeriodCell } from './read-period-cell.ts';

/**
 * Whether a row of texts right under one that names its columns is data with words where numbers belong, and no second heading:
 * what stands under a heading of periods reads as a period, or what stands under one of places is a place.
 * @param below the rows after it
 */
export function isDataUnder(row: Row, above: Row, below: readonly Row[]): boolean {
  const keys = { periods: 0, places: 0 };
  let words = 0;
  for (let index = 0; index < row.cells.length; index++) {
    if (isBlank(row.cells[index])) continue;
    const kind = headingWords(foldHeading(cellText(above.cells[index]))).kind;
    const isPeriod = readPeriodCell(row.cells[index]).kind === 'period';
    if (isPeriodKind(kind)) keys.periods += isPeriod ? 1 : 0;
    // Periods under anything else head columns: `Jan 2026 | Feb 2026` under the names of indicators.
    else if (isPeriod) return false;
    else if (kind === 'place' && isPlace(row, index, below)) keys.places += 1;
    else if (saysHeading(cellText(row.cells[index]))) words += 1;
  }
  return keys.periods > 0 || (keys.places > 0 && words === 0);
}

function isPeriodKind(kind: ReturnType<typeof headingWords>['kind']): boolean {
  return kind === 'period' || kind === 'year' || kind === 'month';
}

/** A text above others, that is no word of headings. */
function isPlace(row: Row, index: number, below: readonly Row[]): boolean {
  const text = cellText(row.cells[index]);
  const folded = foldHeading(text);
  if (isPlaceWord(folded) || headingWords(folded).part !== undefined || ALONE.test(text)) return false;
  return namesPlace(folded) || (!saysHeading(text) && below.some((one) => isText(one.cells[index])));
}

function isText(cell: Row['cells'][number] | undefined): boolean {
  return cell !== undefined && !isBlank(cell) && !looksNumeric(cell, cellText(cell));
}

/** Words that stand alone only in headings. */
const ALONE = /^(?:names?|noms?|code|id|uid|numbers?|nombres?|text|texte|units?|total)$/iu;

/** `Name`, `Code`, `Number`, `#adm3`: what a second heading says of a column. */
function saysHeading(text: string): boolean {
  const { kind, part } = headingWords(foldHeading(text));
  return text.startsWith('#') || ALONE.test(text) || part !== undefined || (kind !== 'none' && kind !== 'ignored');
}

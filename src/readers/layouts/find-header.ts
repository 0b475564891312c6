import { foldHeading } from './fold-heading.ts';
import type { Cell, Row } from '../../core/grid.ts';
import { isMissingMarker } from '../../core/number-format/missing-marker.ts';
import { cellText, isBlank } from './cell-text.ts';
import { isDataUnder } from './data-under-heading.ts';
import { looksNumeric } from './column-profile.ts';
import type { GridSample } from './grid-sample.ts';
import { headingPeriod } from './heading-period.ts';
import { headingWords } from './heading-words.ts';
import { composeHeadings, type Heading } from './headings.ts';
import type { MergedCells } from './merged-cells.ts';
import { isPeriodNumber } from './read-period-cell.ts';
import { isHeadingAbove } from './heading-above.ts';

export interface Header {
  /** From the top; the last one is next to the data. */
  readonly rows: readonly Row[];
  readonly headings: readonly Heading[];
  /** Rows above the heading: titles and notes. */
  readonly above: readonly Row[];
  /** Sampled rows below the heading. */
  readonly below: readonly Row[];
}

const LAST_HEADER_ROW = 45;
const MOST_LEVELS = 4;
const LOOK_BELOW = 40;
const ENOUGH_HEADINGS = 30;

/** The heading is where texts, all different, stand over columns that hold one kind of thing each. Undefined where no row does. */
export function findHeader(sample: GridSample, merged: MergedCells): Header | undefined {
  let best: { score: number; index: number } | undefined;
  for (let index = 0; index < Math.min(sample.rows.length, LAST_HEADER_ROW); index++) {
    const score = scoreRow(sample, merged, index);
    if (score !== undefined && (best === undefined || score > best.score + 1e-9)) best = { score, index };
  }
  if (best === undefined) return undefined;
  return headerAt(sample, merged, best.index + (isMachineRow(sample.rows[best.index + 1], sample.rows[best.index]) ? 1 : 0));
}

function headerAt(sample: GridSample, merged: MergedCells, bottom: number): Header {
  const top = topOf(sample, merged, bottom);
  const rows = sample.rows.slice(top, bottom + 1);
  const below = sample.rows.slice(bottom + 1);
  return { rows, headings: composeHeadings(rows, merged, sample.width), above: sample.rows.slice(0, top), below };
}

/** The first row of a heading that ends in `bottom`: rows directly above that name groups of columns belong to it. */
function topOf(sample: GridSample, merged: MergedCells, bottom: number): number {
  let top = bottom;
  while (top > 0 && bottom - top + 1 < MOST_LEVELS) {
    const [above, here] = [sample.rows[top - 1], sample.rows[top]];
    if (above === undefined || here === undefined || above.line !== here.line - 1) break;
    if (!isHeadingAbove(above, sample.rows.slice(top, bottom + 1), merged)) break;
    top--;
  }
  return top;
}

function scoreRow(sample: GridSample, merged: MergedCells, index: number): number | undefined {
  const row = sample.rows[index];
  const cells = row?.cells.filter((cell) => !isBlank(cell)) ?? [];
  const texts = cells.filter(isHeadingCell).length;
  if (cells.length < 2 || texts / cells.length < 0.6 || isBadData(sample, merged, index)) return undefined;
  const { headings, below } = headerAt(sample, merged, index);
  const named = headings.filter((heading) => heading.text !== '');
  const shares = compareWithBelow(headings, below.slice(0, LOOK_BELOW), sample.width);
  const known = named.slice(0, ENOUGH_HEADINGS).filter(saysKnown).length;
  const under = isUnderHeading(sample, merged, index);
  if (shares.contrast === 0 && (shares.numbersOverNumbers || under || (known === 0 && index > 0))) return undefined;
  const distinct = new Set(named.map((heading) => heading.text)).size / Math.max(1, named.length);
  const position = 0.02 * index + (under ? 0.5 : 0);
  return (
    shares.coverage +
    0.5 * (texts / cells.length) +
    0.7 * distinct +
    0.8 * shares.contrast -
    0.8 * shares.mixed +
    0.15 * Math.min(3, known) -
    position
  );
}

/** A heading with a word that headings have, or a period. */
function saysKnown(heading: Heading): boolean {
  if (!['none', 'ignored'].includes(headingWords(foldHeading(heading.text)).kind)) return true;
  return !/^\d+$/u.test(heading.text) && headingPeriod(heading, {}) !== undefined;
}

/** A row above names every column by itself, so that this one is of the data, although it holds texts. */
function isUnderHeading(sample: GridSample, merged: MergedCells, index: number): boolean {
  const [above, row] = [sample.rows[index - 1], sample.rows[index]];
  if (above === undefined || row === undefined || merged.hasAny(above.line)) return false;
  if (above.line === row.line - 1 && isUnderHeading(sample, merged, index - 1)) return true;
  const names = above.cells.filter((cell) => !isBlank(cell));
  const filled = row.cells.filter((cell) => !isBlank(cell)).length;
  return names.length >= 2 && names.length >= filled && names.every(isHeadingCell) && new Set(names.map(cellText)).size === names.length;
}

/** Data with words where numbers belong, under a row that names every column. */
function isBadData(sample: GridSample, merged: MergedCells, index: number): boolean {
  const [above, row] = [sample.rows[index - 1], sample.rows[index]];
  if (above === undefined || row === undefined || above.line !== row.line - 1 || !isUnderHeading(sample, merged, index)) return false;
  return isDataUnder(row, above, sample.rows.slice(index + 1, index + 1 + LOOK_BELOW));
}

/** Text, a date, or a number that names a period. */
function isHeadingCell(cell: Cell): boolean {
  if (typeof cell === 'boolean') return false;
  if (typeof cell === 'object') return cell.kind === 'date';
  const text = cellText(cell);
  return (!looksNumeric(cell, text) && !isMissingMarker(text)) || isPeriodNumber(text);
}

/** Shares of the table's columns that have a heading, that hold numbers under a text, and that mix numbers and texts. */
function compareWithBelow(
  headings: readonly Heading[],
  below: readonly Row[],
  width: number,
): { coverage: number; contrast: number; mixed: number; numbersOverNumbers: boolean } {
  let [columns, covered, contrast, mixed] = [0, 0, 0, 0];
  let numbersOverNumbers = false;
  const fewest = below.length < 10 ? 1 : 2;
  for (let column = 0; column < width; column++) {
    const cells = below.map((row) => row.cells[column]).filter(saysSomething);
    const heading = headings[column];
    if (cells.length < fewest && (heading === undefined || heading.text === '')) continue;
    columns++;
    if (heading !== undefined && heading.text !== '') covered++;
    const numeric = cells.filter((cell) => looksNumeric(cell, cellText(cell))).length / Math.max(1, cells.length);
    if (numeric > 0.15 && numeric < 0.85) mixed++;
    if (numeric < 0.85 || heading === undefined || heading.text === '') continue;
    if (!looksNumeric(heading.text, heading.text)) contrast++;
    else if (!isPeriodNumber(heading.text)) numbersOverNumbers = true;
  }
  const all = Math.max(1, columns);
  return { coverage: covered / all, contrast: contrast / all, mixed: mixed / all, numbersOverNumbers };
}

/** Neither blank, nor a marker of a missing value, nor an error: those stand under any heading. */
function saysSomething(cell: Cell | undefined): cell is Cell {
  if (cell === undefined || isBlank(cell)) return false;
  return typeof cell === 'string' ? !isMissingMarker(cell) : typeof cell !== 'object' || cell.kind !== 'error';
}

/** A second heading of machine names under the one for people: `date | orgunit | val`. */
function isMachineRow(row: Row | undefined, above: Row | undefined): boolean {
  if (row === undefined || above === undefined || row.line !== above.line + 1) return false;
  const names = row.cells.filter((cell) => !isBlank(cell));
  const labels = above.cells.filter((cell) => !isBlank(cell));
  const spaced = labels.filter((cell) => typeof cell === 'string' && /\s/u.test(cell.trim())).length;
  const machine = names.every((cell) => typeof cell === 'string' && /^[a-z][a-z0-9_]*(?:\.\w+)*$/u.test(cell));
  return machine && names.length >= 4 && names.length >= 0.9 * labels.length && spaced > 0 && new Set(names).size === names.length;
}

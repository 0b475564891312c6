import type { Grid, Row } from '../../core/grid.ts';
import type { KeyColumn, Layout, Mapping, ValueColumn } from '../../core/mapping.ts';
import type { ReadPeriodOptions } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import type { Unsure } from '../../core/table.ts';
import { assignRoles, type Roles } from './assign-roles.ts';
import { classifyColumns, type ColumnGuess } from './classify-columns.ts';
import { looksNumeric, profileColumns, type ColumnProfile } from './column-profile.ts';
import { decideConstants } from './constants.ts';
import type { Doubt } from './doubt.ts';
import { findHeader, type Header } from './find-header.ts';
import { sampleGrid, type GridSample } from './grid-sample.ts';
import { MergedCells } from './merged-cells.ts';
import { nameValues, type RowSays } from './name-values.ts';
import { findTotalColumns, type TotalColumn } from './total-columns.ts';
import { totalWord } from './total-words.ts';
import { readWholeFile, type WholeFile } from './whole-file.ts';

export interface ProposeOptions extends Pick<ReadPeriodOptions, 'calendar' | 'fiscalYearStart'> {
  /** Decimal sign that the delimiter suggests. */
  readonly decimalHint?: '.' | ',';
}

/** How a grid may be read, and what stood in the way. Without a mapping the layout is `unknown`. */
export interface Proposal {
  readonly layout: Layout;
  readonly mapping?: Mapping;
  readonly headerRows: readonly number[];
  readonly unsure: readonly Unsure[];
}

/**
 * Finds the layout of a grid by itself: heading, keys, values, totals and what titles say.
 * Reads the top of the grid, and once more the whole of it where it is longer.
 */
export function proposeMapping(grid: Grid, options: ProposeOptions = {}): Proposal {
  const sample = sampleGrid(grid);
  if (sample.rows.length === 0) return unknown(grid, [], { code: 'no-values', text: 'The sheet has no values.' });
  const merged = new MergedCells(grid);
  const header = findHeader(sample, merged);
  if (header === undefined) return unknown(grid, [], noHeader(sample));
  return proposeBelow(grid, options, sample, header);
}

function proposeBelow(grid: Grid, options: ProposeOptions, sample: GridSample, header: Header): Proposal {
  const profiles = profileColumns(withoutTotals(header.below), sample.width);
  const guesses = classifyColumns(header.headings, profiles, options);
  const roles = assignRoles(guesses);
  const whole = askWholeFile(grid, options, sample, header, roles);
  const totals = findTotalColumns(roles.values, header.below, whole.numbers.format);
  const values = roles.values.filter((guess) => !totals.some((total) => total.guess === guess));
  const headerRows = header.rows.map(({ line }) => line);
  const doubts = [...doubtsOfRoles(roles, header), ...doubtsOfFile(whole, roles), ...doubtsOfTotals(totals)];
  if (values.length === 0 || holdsNoNumbers(header, roles, values)) return unknown(grid, headerRows, noNumbers(header, guesses));
  const keys = allKeys(roles, whole, totals, values, profiles);
  doubts.push(...doubtsOfMixed(roles, keys, headerRows.at(-1) ?? 1));
  const says = rowSays(keys);
  const named = nameValues(values, says);
  const constants = decideConstants(grid, header.above, named, says, options);
  if (header.below.length === 0)
    doubts.push({ code: 'no-data-rows', text: 'There is a heading, and no row with values below it.', line: headerRows.at(-1) ?? 1 });
  const mapping: Mapping = {
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    layout: named.layout,
    headerRows,
    firstRow: header.below[0]?.line ?? (headerRows.at(-1) ?? 0) + 1,
    keys,
    values: named.columns as ValueColumn[],
    constants: constants.constants,
    numbers: whole.numbers.format,
    ...(whole.dates === undefined ? {} : { dates: whole.dates }),
  };
  doubts.push(...constants.doubts);
  const missing = constants.missing;
  const layout = missing.place && missing.period ? 'unknown' : named.layout;
  return { layout, mapping: { ...mapping, layout }, headerRows, unsure: doubts.map((doubt) => unsureAt(grid, doubt)) };
}

function withoutTotals(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !row.cells.some((cell) => typeof cell === 'string' && totalWord(cell) === 'plain'));
}

function askWholeFile(grid: Grid, reading: ProposeOptions, sample: GridSample, header: Header, roles: Roles): WholeFile {
  const find = (role: KeyColumn['role']) => roles.keys.find((key) => key.role === role)?.column;
  return readWholeFile({
    rows: sample.whole ? header.below : (grid.coded?.() ?? grid.rows()),
    after: header.rows.at(-1)?.line ?? 0,
    values: roles.values.map(({ column }) => column),
    period: find('period'),
    otherPeriods: roles.otherPeriods,
    undecided: roles.undecided.map(({ column }) => column),
    place: find('place-code') ?? find('place'),
    decimalHint: reading.decimalHint,
    reading,
  });
}

const REMARK_LENGTH = 40;

/** Rows without a place and columns without a number: a list of something, not a form that waits for its values. */
function holdsNoNumbers(header: Header, roles: Roles, values: readonly ColumnGuess[]): boolean {
  if (header.below.length === 0 || values.some(({ profile, period }) => profile.numeric > 0 || period !== undefined)) return false;
  const guessed = roles.doubts.some(({ code }) => code === 'place-column');
  return guessed || !roles.keys.some(({ role }) => role === 'place' || role === 'place-code');
}

/** Undecided texts become categories where they tell values of one place apart; totals and all else are ignored, and said. */
function allKeys(
  roles: Roles,
  whole: WholeFile,
  totals: readonly TotalColumn[],
  values: readonly ColumnGuess[],
  profiles: readonly ColumnProfile[],
): KeyColumn[] {
  const hasPlace = roles.keys.some(({ role }) => role === 'place' || role === 'place-code');
  const undecided = roles.undecided.map(({ column, heading, profile }): KeyColumn => {
    const remark = profile.filled > 0 && profile.letters / profile.filled > REMARK_LENGTH;
    const stray = heading.text === '' && profile.filled < 0.5 * Math.max(...profiles.map(({ filled }) => filled));
    const isCategory = hasPlace && !remark && !stray && !whole.dependents.has(column) && values.length > 0;
    return { column, header: heading.text, role: isCategory ? 'category' : 'ignored' };
  });
  const ignored = totals.map(({ guess }): KeyColumn => ({ column: guess.column, header: guess.heading.text, role: 'ignored' }));
  return [...roles.keys, ...undecided, ...ignored];
}

function rowSays(keys: readonly KeyColumn[]): RowSays {
  const has = (...wanted: string[]) => keys.some(({ role }) => wanted.includes(role));
  return { place: has('place', 'place-code'), indicator: has('indicator'), period: has('period', 'year'), category: has('category') };
}

function doubtsOfRoles(roles: Roles, header: Header): Doubt[] {
  const line = header.rows.at(-1)?.line ?? 1;
  return roles.doubts.map(({ code, text, column }) => ({ code, text, column, line }));
}

/** Of the cells of a column: from so many numbers on, words among them are slips, unless the numbers are few that recur, as codes do. */
const ENOUGH_NUMBERS = 0.25;

/** Columns of numbers and words whose heading says no key: nothing in them is read as a value. */
function doubtsOfMixed({ undecided }: Roles, keys: readonly KeyColumn[], line: number): Doubt[] {
  return undecided
    .filter(({ heading, words, profile }) => heading.text !== '' && words.kind === 'none' && words.part === undefined && isMixed(profile))
    .map(({ column, heading }) => ({
      code: 'mixed-column',
      text: `The column "${heading.text}" holds numbers and words: it is ${
        keys.some((key) => key.column === column && key.role === 'category') ? 'read as a category' : 'left out'
      }, and none of its numbers is a value.`,
      line,
      column,
    }));
}

function isMixed({ filled, numeric, periods, distinct }: ColumnProfile): boolean {
  if (numeric === 0 || numeric < ENOUGH_NUMBERS * filled || periods >= 0.5 * filled) return false;
  const numbers = [...distinct.keys()].filter((text) => looksNumeric(text, text)).length;
  return 2 * numbers > numeric;
}

function doubtsOfFile(whole: WholeFile, roles: Roles): Doubt[] {
  const doubts: Doubt[] = [];
  const period = roles.keys.find(({ role }) => role === 'period')?.column ?? 1;
  if (whole.numbers.unsure !== undefined) doubts.push({ code: 'number-format', text: whole.numbers.unsure });
  for (const text of whole.numbers.contradictions)
    doubts.push({ code: 'number-format', text: `Against the way numbers are written in this file: ${text}.` });
  if (whole.datesClash !== undefined) {
    const [dmy, mdy] = whole.datesClash;
    doubts.push({
      code: 'date-order',
      text: `Dates are written day first (${dmy}) and month first (${mdy}): ambiguous ones are left out.`,
      column: period,
    });
  }
  if (whole.otherPeriod !== undefined)
    doubts.push({
      code: 'periods-differ',
      text: 'Two period columns say different periods; the first that can be read is used.',
      ...whole.otherPeriod,
    });
  return doubts;
}

function doubtsOfTotals(totals: readonly TotalColumn[]): Doubt[] {
  return totals
    .filter(({ agree, checked }) => checked > 0 && agree < 0.9 * checked)
    .map(({ guess, agree, checked }) => ({
      code: 'total-differs',
      text: `The column "${guess.heading.text}" is left out as a total, but is the sum of its row in only ${agree} of ${checked} rows.`,
      column: guess.column,
    }));
}

function noHeader(sample: GridSample): Doubt {
  return {
    code: 'no-header',
    text: 'No heading row found: expected a row of names above columns of numbers; map it in deliver.yaml.',
    line: sample.rows[0]?.line ?? 1,
  };
}

function noNumbers(header: Header, guesses: readonly ColumnGuess[]): Doubt {
  const seen = guesses.filter(({ kind }) => kind !== 'unused').map(({ heading }) => heading.text || '(blank)');
  const names = seen.slice(0, 6).join(', ') + (seen.length > 6 ? ', …' : '');
  return {
    code: 'no-values',
    text: `No column of values found among: ${names}. Expected at least one column of numbers; map it in deliver.yaml.`,
    line: header.rows.at(-1)?.line ?? 1,
  };
}

function unknown(grid: Grid, headerRows: readonly number[], ...doubts: Doubt[]): Proposal {
  return { layout: 'unknown', headerRows, unsure: doubts.map((doubt) => unsureAt(grid, doubt)) };
}

function unsureAt(grid: Grid, { code, text, line, column }: Doubt): Unsure {
  const at: Source = {
    file: grid.file,
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  return { at, code, text };
}

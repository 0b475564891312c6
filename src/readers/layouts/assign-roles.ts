import { foldHeading } from './fold-heading.ts';
import type { KeyColumn, KeyRole } from '../../core/mapping.ts';
import type { ColumnGuess } from './classify-columns.ts';
import { namesPlace } from './heading-words.ts';

/** The columns that say what each row's values stand for, and those that hold the values. */
export interface Roles {
  readonly keys: readonly KeyColumn[];
  readonly values: readonly ColumnGuess[];
  /** Periods written a second time: they must agree with the one that is read. */
  readonly otherPeriods: readonly number[];
  /** Texts that may be dimensions, attributes of the place, or remarks: the whole file decides. */
  readonly undecided: readonly ColumnGuess[];
  readonly doubts: readonly { readonly column: number; readonly code: string; readonly text: string }[];
}

type Doubt = Roles['doubts'][number];

/** Weighs the guesses against each other, so that each question has one column that answers it. */
export function assignRoles(guesses: readonly ColumnGuess[]): Roles {
  const roles = new Map<ColumnGuess, KeyRole>();
  const doubts: Doubt[] = [];
  const otherPeriods = assignPeriods(guesses, roles);
  assignPlaces(guesses, roles, doubts);
  assignIndicator(guesses, roles);
  for (const guess of guesses) {
    if (guess.kind === 'ignored') roles.set(guess, 'ignored');
    if (guess.kind === 'category' && !roles.has(guess)) roles.set(guess, isCodeOfAnother(guess, guesses) ? 'ignored' : 'category');
  }
  const values = assignValues(guesses, roles);
  const undecided = guesses.filter((guess) => guess.kind === 'text' && !roles.has(guess));
  return { keys: keyColumns(guesses, roles), values, otherPeriods, undecided, doubts };
}

function assignPeriods(guesses: readonly ColumnGuess[], roles: Map<ColumnGuess, KeyRole>): number[] {
  const year = guesses.find(({ kind }) => kind === 'year');
  const month = guesses.find(({ kind }) => kind === 'month');
  const full = guesses.filter(({ kind }) => kind === 'period').sort((a, b) => periodRank(b) - periodRank(a));
  for (const guess of [...full, ...guesses.filter(({ kind }) => kind === 'year' || kind === 'month')]) roles.set(guess, 'ignored');
  if (year !== undefined && month !== undefined && (full[0] === undefined || periodShare(full[0]) < 0.5)) {
    roles.set(year, 'year');
    roles.set(month, 'month');
    return [];
  }
  const chosen = full[0] ?? year;
  if (chosen === undefined) return [];
  roles.set(chosen, 'period');
  return full
    .slice(1)
    .filter((guess) => guess.profile.filled > 0 && periodShare(guess) > 0.5)
    .map(({ column }) => column);
}

function periodShare({ profile }: ColumnGuess): number {
  return profile.filled === 0 ? 0 : profile.periods / profile.filled;
}

/** Readable first; then an id before a name, a name before a description; a heading that says period before a date. */
function periodRank(guess: ColumnGuess): number {
  const parts = { id: 3, code: 2, name: 1, description: 0 };
  const part = guess.words.part === undefined ? 2.5 : parts[guess.words.part];
  const says = /period|periode|month|mois/u.test(foldHeading(guess.heading.text)) ? 0.4 : 0;
  return 10 * periodShare(guess) + part / 10 + says + Math.min(1, guess.profile.filled) / 100;
}

function assignPlaces(guesses: readonly ColumnGuess[], roles: Map<ColumnGuess, KeyRole>, doubts: Doubt[]): void {
  const all = guesses.filter(({ kind }) => kind === 'place');
  const names = all.filter(({ words }) => words.part === undefined || words.part === 'name').filter(isFilledOrOnly(all));
  const codes = all.filter((guess) => !names.includes(guess) && guess.words.part !== 'description' && guess.words.part !== 'name');
  const place = mostSpecific(names.length > 0 ? names : codes) ?? guessPlace(guesses, doubts);
  for (const guess of all) roles.set(guess, 'ignored');
  for (const guess of guesses.filter(({ kind }) => kind === 'parent'))
    roles.set(guess, guess.words.part === 'id' || guess.words.part === 'code' ? 'ignored' : 'place-parent');
  if (place === undefined) return;
  for (const guess of names) if (guess !== place) roles.set(guess, 'place-parent');
  const isCode = names.length === 0 && codes.includes(place) && place.words.part !== undefined;
  roles.set(place, isCode ? 'place-code' : 'place');
  const code = isCode
    ? undefined
    : bestCode(
        codes.filter((guess) => guess !== place),
        place,
      );
  if (code !== undefined) roles.set(code, 'place-code');
}

/** A blank column names nothing, unless the whole table is blank. */
function isFilledOrOnly(all: readonly ColumnGuess[]): (guess: ColumnGuess) => boolean {
  const anyFilled = all.some(({ profile }) => profile.filled > 0);
  return ({ profile }) => profile.filled > 0 || !anyFilled;
}

/** The greatest level; of the same level the one with the most different names; then the last. */
function mostSpecific(places: readonly ColumnGuess[]): ColumnGuess | undefined {
  return places.toSorted((a, b) => level(b) - level(a) || b.profile.distinct.size - a.profile.distinct.size || b.column - a.column)[0];
}

function level(guess: ColumnGuess): number {
  return guess.words.level ?? 0;
}

/** The code of the same place: of its level, an id before a code, well filled. */
function bestCode(codes: readonly ColumnGuess[], place: ColumnGuess): ColumnGuess | undefined {
  const fitting = codes.filter(
    (guess) => level(guess) === level(place) && (guess.profile.filled >= 0.9 * place.profile.filled || place.profile.filled === 0),
  );
  return fitting.find(({ words }) => words.part === 'id') ?? fitting[0];
}

/** No heading says place: a column of names without a heading or headed `Name`, or one full of facility names, with a doubt. */
function guessPlace(guesses: readonly ColumnGuess[], doubts: Doubt[]): ColumnGuess | undefined {
  const texts = guesses.filter(({ kind }) => kind === 'text');
  const plain = texts.find(({ heading }) => /^(?:|name|nom|names|noms)$/u.test(foldHeading(heading.text)));
  const named = texts.find(
    ({ profile }) => share([...profile.distinct.keys()], (text) => namesPlace(foldHeading(text))) >= 0.4 && profile.distinct.size > 2,
  );
  const found = named ?? plain;
  if (found === undefined) return undefined;
  const heading = found.heading.text === '' ? 'has no heading' : `is headed "${found.heading.text}"`;
  doubts.push({
    column: found.column,
    code: 'place-column',
    text: `The column ${heading}; it is read as the place, because of the names in it.`,
  });
  return found;
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function assignIndicator(guesses: readonly ColumnGuess[], roles: Map<ColumnGuess, KeyRole>): void {
  const rank = { name: 3, code: 1, id: 0, description: -1 };
  const all = guesses.filter(({ kind }) => kind === 'indicator');
  const sorted = all.toSorted((a, b) => score(b) - score(a));
  for (const guess of sorted) roles.set(guess, guess === sorted[0] ? 'indicator' : 'ignored');
  function score({ words, profile }: ColumnGuess): number {
    return (profile.filled > 0 ? 10 : 0) + (words.part === undefined ? 2 : rank[words.part]);
  }
}

/** `MECHANISM ID` beside `MECHANISM NAME` says nothing more. */
function isCodeOfAnother(guess: ColumnGuess, guesses: readonly ColumnGuess[]): boolean {
  if (guess.words.part !== 'id' && guess.words.part !== 'code') return false;
  return guesses.some(
    (other) =>
      other !== guess && other.kind === 'category' && other.words.part !== guess.words.part && firstLetters(other) === firstLetters(guess),
  );
}

function firstLetters(guess: ColumnGuess): string {
  return foldHeading(guess.heading.text).slice(0, 4);
}

/** Beside an indicator column and a column headed `value`, other numbers are about the value, not values. */
function assignValues(guesses: readonly ColumnGuess[], roles: Map<ColumnGuess, KeyRole>): ColumnGuess[] {
  const values = guesses.filter(({ kind }) => kind === 'value');
  const named = values.filter(({ words }) => words.kind === 'value');
  const hasIndicator = [...roles.values()].includes('indicator');
  if (named.length !== 1 || !hasIndicator) return values;
  for (const guess of values) if (guess !== named[0]) roles.set(guess, 'ignored');
  return named;
}

/** In column order, but parents nearest first: readers of a mapping keep its order. */
function keyColumns(guesses: readonly ColumnGuess[], roles: ReadonlyMap<ColumnGuess, KeyRole>): KeyColumn[] {
  const place = guesses.find((guess) => roles.get(guess) === 'place' || roles.get(guess) === 'place-code');
  const keys = guesses.filter((guess) => roles.has(guess));
  const parents = keys
    .filter((guess) => roles.get(guess) === 'place-parent')
    .sort((a, b) => level(b) - level(a) || distance(a) - distance(b));
  let next = 0;
  return keys
    .map((guess) => (roles.get(guess) === 'place-parent' ? (parents[next++] as ColumnGuess) : guess))
    .map((guess) => ({ column: guess.column, header: guess.heading.text, role: roles.get(guess) as KeyRole }));
  function distance(guess: ColumnGuess): number {
    return Math.abs(guess.column - (place?.column ?? 0));
  }
}

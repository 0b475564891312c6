import { foldHeading } from './fold-heading.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headingWords, isPlaceWord, type HeadingWords } from './heading-words.ts';
import type { Heading } from './headings.ts';
import { headingPeriod, type HeadingPeriod } from './heading-period.ts';
import type { ReadPeriodOptions } from '../../core/period/index.ts';

/** What a column seems to be, from its heading's words and what stands below; `text` is words that no rule knows. */
export interface ColumnGuess {
  readonly column: number;
  readonly heading: Heading;
  readonly words: HeadingWords;
  readonly profile: ColumnProfile;
  readonly kind: 'place' | 'parent' | 'indicator' | 'category' | 'period' | 'year' | 'month' | 'value' | 'text' | 'ignored' | 'unused';
  /** The period in a value column's heading. */
  readonly period?: HeadingPeriod;
}

/** Guesses every column by itself; columns are weighed against each other in assign-roles.ts. */
export function classifyColumns(
  headings: readonly Heading[],
  profiles: readonly ColumnProfile[],
  reading: ReadPeriodOptions,
): ColumnGuess[] {
  return headings.map((heading, index) => {
    const profile = profiles[index] as ColumnProfile;
    const words = wordsOf(heading);
    const period = headingPeriod(heading, reading);
    const kind = guess(heading, words, profile, period);
    return { column: heading.column, heading, words, profile, kind, ...(kind === 'value' && period !== undefined ? { period } : {}) };
  });
}

/** The first of whole heading, lowest part and highest part that says something. */
function wordsOf(heading: Heading): HeadingWords {
  const texts = [heading.text, heading.parts.at(-1) ?? '', heading.parts[0] ?? ''];
  const words = texts.map((text) => headingWords(foldHeading(text)));
  return words.find(({ kind }) => kind !== 'none' && kind !== 'ignored') ?? (words[0] as HeadingWords);
}

function guess(heading: Heading, words: HeadingWords, profile: ColumnProfile, period: HeadingPeriod | undefined): ColumnGuess['kind'] {
  const { filled } = profile;
  if (heading.text === '') return guessUnnamed(profile);
  const numeric = filled === 0 ? undefined : profile.numeric / filled;
  if (period !== undefined && (numeric === undefined || numeric >= 0.5) && words.kind !== 'place') return 'value';
  if (filled > 0 && profile.periods / filled >= 0.8 && profile.numeric / filled < 0.5 && words.kind !== 'ignored') return 'period';
  return byWords(words, profile, numeric, heading);
}

/** A column without a heading: a serial number, names (the corner of a pivot is often blank), or stray values. */
function guessUnnamed(profile: ColumnProfile): ColumnGuess['kind'] {
  if (profile.filled + profile.markers + profile.errors === 0) return 'unused';
  if (profile.filled > 0 && profile.numeric / profile.filled >= 0.6) return profile.serial && profile.filled > 1 ? 'ignored' : 'value';
  return 'text';
}

function byWords(words: HeadingWords, profile: ColumnProfile, numeric: number | undefined, heading: Heading): ColumnGuess['kind'] {
  const mostlyNumbers = numeric !== undefined && numeric >= 0.6;
  const numbers = mostlyNumbers ? 'value' : undefined;
  switch (words.kind) {
    case 'ignored':
      return guessIgnored(profile, mostlyNumbers, heading);
    case 'period':
    case 'year':
    case 'month':
      return guessPeriod(words.kind, profile);
    case 'attribute':
      return 'text';
    case 'parent':
      return 'parent';
    case 'place':
      return mostlyNumbers && words.part === undefined && !(isIdentifier(profile, heading) && isPlaceWord(foldHeading(heading.text)))
        ? 'value'
        : 'place';
    case 'indicator':
      return words.part === undefined ? (numbers ?? 'indicator') : 'indicator';
    case 'category':
      return mostlyNumbers && !namesGroups(words, heading, profile) ? 'value' : 'category';
    case 'value':
      return 'value';
    default:
      return isCoordinate(heading, profile) ? 'ignored' : guessUnknown(words, profile, heading);
  }
}

/** `#` over 1, 2, 3 is a serial number, and `X` over numbers a coordinate; `Observations` over numbers may be a measure. */
function guessIgnored(profile: ColumnProfile, mostlyNumbers: boolean, heading: Heading): ColumnGuess['kind'] {
  return mostlyNumbers && /observation|received|follow/u.test(foldHeading(heading.text)) && !profile.serial ? 'value' : 'ignored';
}

function guessPeriod(kind: 'period' | 'year' | 'month', profile: ColumnProfile): ColumnGuess['kind'] {
  if (profile.filled === 0) return kind;
  if (kind === 'year') return profile.periods / profile.filled >= 0.5 ? 'year' : profile.numeric / profile.filled >= 0.6 ? 'value' : 'text';
  if (profile.periods / profile.filled >= 0.5) return 'period';
  const months = [...profile.distinct.keys()].filter(isMonth).length / Math.max(1, profile.distinct.size);
  if (months >= 0.8) return 'month';
  return profile.numeric / profile.filled >= 0.6 ? 'value' : 'text';
}

function isMonth(text: string): boolean {
  return /^(?:0?[1-9]|1[0-3])(?:\.0)?$/u.test(text) || /^\p{L}{3,10}\.?$/u.test(text);
}

/** Whole numbers that recur or name things, and measure nothing: `Facility` 1 … 83. */
function isIdentifier(profile: ColumnProfile, heading: Heading): boolean {
  return profile.whole === profile.numeric && profile.distinct.size > 0 && foldHeading(heading.text).split(' ').length <= 2;
}

/** Numbers that name a group: `Type` 1 and 2, a mechanism's id; not `Vaccine doses`. */
function namesGroups(words: HeadingWords, heading: Heading, profile: ColumnProfile): boolean {
  const named =
    words.part === 'id' ||
    words.part === 'code' ||
    /^(?:age|age group|type|sex|sexe|group|groupe|category|categorie|dose|cadre)$/u.test(foldHeading(heading.text));
  return named && isIdentifier(profile, heading);
}

/** `X` and `Y` over numbers with decimals are coordinates. */
function isCoordinate(heading: Heading, profile: ColumnProfile): boolean {
  return /^[xy]$/u.test(foldHeading(heading.text)) && profile.whole < profile.numeric;
}

/** What a heading without data names, where it is surely no measure. */
const TEXT_HEADING = /^(?:were|was|is|are|did|has|have)\b|\b(?:month|mois|week|date|name|nom|names|types?)\b|\btype\(s\)/iu;

/** In so few rows one slip outweighs the rest: then a third of numbers says enough. */
const FEW_ROWS = 6;

function guessUnknown(words: HeadingWords, { filled, numeric }: ColumnProfile, heading: Heading): ColumnGuess['kind'] {
  const mostlyNumbers = filled > 0 && numeric >= 0.6 * filled;
  if (words.part === 'id' || words.part === 'code') return mostlyNumbers ? 'ignored' : 'text';
  const saysText = TEXT_HEADING.test(heading.parts.at(-1) ?? '');
  if (filled === 0) return saysText ? 'text' : 'value';
  return mostlyNumbers || (filled <= FEW_ROWS && 3 * numeric >= filled && !saysText) ? 'value' : 'text';
}

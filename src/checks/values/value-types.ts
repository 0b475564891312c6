import { dayFromIso } from '../../core/period/index.ts';
import type { ValueType } from '../../core/metadata.ts';

/** What DHIS2 takes for a value of a type (dhis2-core ValidationUtils and MathUtils), and how to say it. */
interface TypeRule {
  accepts(text: string): boolean;
  readonly en: string;
  readonly fr: string;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:E[+-]?\d+)?$/iu;
const MOST_CHARACTERS = 50_000;

function within(low: number, high: number): (text: string) => boolean {
  return (text) => NUMBER.test(text) && Number(text) >= low && Number(text) <= high;
}

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

/** DHIS2 takes these spellings and stores `true` or `false`. */
const TRUE = new Set(['true', '1', 't']);
const FALSE = new Set(['false', '0', 'f']);

const RULES: Partial<Record<ValueType, TypeRule>> = {
  NUMBER: { accepts: matches(NUMBER), en: 'a number', fr: 'un nombre' },
  INTEGER: { accepts: matches(/^(?:0|-?[1-9]\d*)$/u), en: 'a whole number', fr: 'un nombre entier' },
  INTEGER_POSITIVE: { accepts: matches(/^[1-9]\d*$/u), en: 'a whole number of 1 or more', fr: 'un nombre entier de 1 ou plus' },
  INTEGER_NEGATIVE: { accepts: matches(/^-[1-9]\d*$/u), en: 'a whole number below 0', fr: 'un nombre entier négatif' },
  INTEGER_ZERO_OR_POSITIVE: {
    accepts: matches(/^(?:0|[1-9]\d*)$/u),
    en: 'a whole number of 0 or more',
    fr: 'un nombre entier de 0 ou plus',
  },
  PERCENTAGE: { accepts: within(0, 100), en: 'a percentage from 0 to 100', fr: 'un pourcentage de 0 à 100' },
  UNIT_INTERVAL: { accepts: within(0, 1), en: 'a share from 0 to 1', fr: 'une part de 0 à 1' },
  BOOLEAN: {
    accepts: (text) => TRUE.has(text.toLowerCase()) || FALSE.has(text.toLowerCase()),
    en: 'true or false',
    fr: 'true ou false',
  },
  TRUE_ONLY: { accepts: (text) => TRUE.has(text.toLowerCase()), en: 'true or nothing', fr: 'true ou rien' },
  DATE: { accepts: isDate, en: 'a date such as 2026-06-30', fr: 'une date comme 2026-06-30' },
  DATETIME: { accepts: isDateTime, en: 'a date and time such as 2026-06-30T08:00', fr: 'une date et une heure comme 2026-06-30T08:00' },
  TIME: { accepts: matches(/^(?:[01]?\d|2[0-3]):[0-5]\d$/u), en: 'a time such as 08:30', fr: 'une heure comme 08:30' },
  LETTER: { accepts: matches(/^\p{L}$/u), en: 'one letter', fr: 'une lettre' },
  PHONE_NUMBER: { accepts: matches(/^[0-9+()#./\s-]{6,50}$/u), en: 'a telephone number', fr: 'un numéro de téléphone' },
  EMAIL: { accepts: matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u), en: 'an e-mail address', fr: 'une adresse électronique' },
  URL: { accepts: matches(/^https?:\/\/\S+$/iu), en: 'a web address', fr: 'une adresse web' },
  TEXT: { accepts: (text) => text.length <= MOST_CHARACTERS, en: 'at most 50,000 characters', fr: '50 000 caractères au plus' },
  LONG_TEXT: { accepts: () => true, en: 'text', fr: 'du texte' },
};

/** Whether DHIS2 would take a value. A type that is not known here takes anything. */
export function fitsType(text: string, type: ValueType): boolean {
  return RULES[type]?.accepts(text) ?? true;
}

/** In words: `a whole number of 1 or more`. */
export function sayType(type: ValueType, language: 'en' | 'fr'): string {
  return RULES[type]?.[language] ?? type;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && dayFromIso(text) !== undefined;
}

function isDateTime(text: string): boolean {
  const [date = '', time] = text.split(/[T ]/u, 2);
  return isDate(date) && time !== undefined && /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.test(time);
}

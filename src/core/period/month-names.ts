import type { Language } from '../language.ts';

interface MonthNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

/** January to December, as they are printed. */
export const MONTH_NAMES: Record<Language, MonthNames> = {
  en: {
    long: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  fr: {
    long: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    short: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  },
};

/** Meskerem to Pagume; there are no abbreviations in common use. */
export const ETHIOPIAN_MONTH_NAMES: readonly string[] = [
  'Meskerem',
  'Tikimt',
  'Hidar',
  'Tahsas',
  'Tir',
  'Yekatit',
  'Megabit',
  'Miazia',
  'Ginbot',
  'Sene',
  'Hamle',
  'Nehase',
  'Pagume',
];

/** Other spellings that people use, by month; lower case, no accents, no dots. */
const OTHER_SPELLINGS: readonly string[] = ['', 'fev febr', '', '', '', '', 'juill', 'aou', 'sept', '', '', ''];

const OTHER_ETHIOPIAN_SPELLINGS: readonly string[] = [
  'meskeram',
  'tikemt tekemt tiqimt tikmt tekimt',
  'hedar',
  'tahesas tahisas tahasas',
  'ter',
  'yekatitt',
  'megabitt magabit',
  'miyazya miazya miyazia meyazya',
  'genbot',
  'senie sane',
  'hamlie hamele',
  'nehasie nehasse nehassie nahase',
  'pagumen pagumiene puagme pagumie pwagme',
];

/** Lower case, without accents. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

function numbered(...lists: readonly (readonly string[])[]): Map<string, number> {
  const spellings = lists.flatMap((list) => list.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
  return new Map(spellings.map(([name, month]) => [withoutAccents(name).replace('.', ''), month] as const).filter(([name]) => name !== ''));
}

/** `jan`, `janv`, `fevrier` … to 1–12. */
export const GREGORIAN_MONTHS: ReadonlyMap<string, number> = numbered(
  MONTH_NAMES.en.long,
  MONTH_NAMES.en.short,
  MONTH_NAMES.fr.long,
  MONTH_NAMES.fr.short,
  OTHER_SPELLINGS,
);

/** `meskerem` … `pagume` to 1–13. */
export const ETHIOPIAN_MONTHS: ReadonlyMap<string, number> = numbered(ETHIOPIAN_MONTH_NAMES, OTHER_ETHIOPIAN_SPELLINGS);

/**
 * Reads a month's name alone: English or French, whole or abbreviated, any case, with or without accents and dot; or an Ethiopian name.
 * @returns 1–12 for January to December, 1–13 for Meskerem to Pagume, undefined for anything else
 */
export function readMonthName(text: string): number | undefined {
  const name = withoutAccents(text.trim()).replace(/\.$/, '');
  return GREGORIAN_MONTHS.get(name) ?? ETHIOPIAN_MONTHS.get(name);
}

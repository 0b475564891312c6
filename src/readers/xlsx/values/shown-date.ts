import type { Moment } from './serial-date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-([0-9a-fA-F]+))?\]|\[[^\]]*\]|am\/pm|a\/p|\.0+|y+|m+|d+|h+|s+|./gi;
/** Languages whose day and month names are English: the low ten bits of a locale id. */
const ENGLISH = 0x09;

/**
 * A date as the sheet shows it: serial 42019 in `mmm-yy` is `Jan-15`.
 * @returns undefined where that hangs on the user's settings or on a language other than English, or is not known
 */
export function shownDate(moment: Moment, code: string): string | undefined {
  if (code === '' || /\[\$-(?:F[48]00|x-)/i.test(code)) return undefined;
  const tokens = [...code.matchAll(TOKEN)];
  if (tokens.some((token) => /^(?:e|b|g|@|#|0|\.0+|y{5,}|s{3,}|h{3,})$/i.test(token[0]))) return undefined;
  const names = tokens.some((token) => /^(?:m{3,}|d{3,}|a.*p.*)$/i.test(token[0]));
  if (names && tokens.some((token) => isForeign(token[4]))) return undefined;
  const half = tokens.some((token) => /^a/i.test(token[0]) && token[0].length > 1);
  let before = '';
  const parts = tokens.map((token, index) => {
    const raw = token[0].toLowerCase();
    const minutes = /^mm?$/.test(raw) && (before.startsWith('h') || nextUnit(tokens, index).startsWith('s'));
    if (/^[ymdhs]/.test(raw)) before = raw;
    return minutes ? pad(Math.floor(moment.second / 60) % 60, raw.length) : showToken(token, raw, moment, half);
  });
  return parts.join('').trim();
}

function isForeign(locale: string | undefined): boolean {
  return locale !== undefined && (Number.parseInt(locale, 16) & 0x3ff) !== ENGLISH;
}

function nextUnit(tokens: readonly RegExpMatchArray[], index: number): string {
  return (
    tokens
      .slice(index + 1)
      .find((token) => /^[ymdhs]/i.test(token[0]))?.[0]
      .toLowerCase() ?? ''
  );
}

function showToken(token: RegExpMatchArray, raw: string, { date, weekday, second }: Moment, half: boolean): string {
  const hour = Math.floor(second / 3600);
  switch (raw[0]) {
    case 'y':
      return raw.length <= 2 ? pad(date.year % 100, 2) : String(date.year).padStart(4, '0');
    case 'm':
      return named(MONTHS, date.month - 1, raw.length, date.month);
    case 'd':
      return named(DAYS, weekday, raw.length, date.day);
    case 'h':
      return pad(half ? hour % 12 || 12 : hour, raw.length);
    case 's':
      return pad(second % 60, raw.length);
    case 'a':
      return raw === 'a/p' ? (token[0][hour < 12 ? 0 : 2] ?? '') : hour < 12 ? 'AM' : 'PM';
    default:
      return literal(token, raw);
  }
}

function named(names: readonly string[], index: number, length: number, number: number): string {
  const name = names[index] ?? '';
  if (length <= 2) return pad(number, length);
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function literal(token: RegExpMatchArray, raw: string): string {
  if (raw.startsWith('"')) return token[1] ?? '';
  if (raw.startsWith('\\')) return token[2] ?? '';
  if (raw.startsWith('[$')) return token[3] ?? '';
  if (raw.length > 1 && raw.startsWith('_')) return ' ';
  return raw.length > 1 && (raw.startsWith('*') || raw.startsWith('[')) ? '' : token[0];
}

function pad(value: number, length: number): string {
  return length === 1 ? String(value) : String(value).padStart(2, '0');
}

/** In which order a date like 03/04/2024 is written. */
export type DayOrder = 'dmy' | 'mdy';

export type DateRead = { readonly ok: true; readonly iso: string } | { readonly ok: false; readonly why: 'not-a-date' | 'ambiguous' };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Reads `2024-04-03`; also `03/04/2024` (what a spreadsheet makes of it) where one order is possible or the file shows which. */
export function readDate(text: string, order?: DayOrder): DateRead {
  const iso = ISO.exec(text.trim());
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text.trim());
  if (slashed === null) return { ok: false, why: 'not-a-date' };
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  const known = orderOf(a, b) ?? order;
  if (known === undefined && a !== b) return { ok: false, why: 'ambiguous' };
  return known === 'mdy' ? dateOf(year, a, b) : dateOf(year, b, a);
}

/** The order that a column's dates prove, or undefined where all are ambiguous or they contradict each other. */
export function findDayOrder(texts: Iterable<string>): DayOrder | undefined {
  const seen = new Set<DayOrder>();
  for (const text of texts) {
    const slashed = SLASHED.exec(text.trim());
    const order = slashed === null ? undefined : orderOf(Number(slashed[1]), Number(slashed[2]));
    if (order !== undefined) seen.add(order);
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}

function orderOf(first: number, second: number): DayOrder | undefined {
  if (first > 12 && second <= 12) return 'dmy';
  return second > 12 && first <= 12 ? 'mdy' : undefined;
}

function dateOf(year: number, month: number, day: number): DateRead {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { ok: true, iso: date.toISOString().slice(0, 10) } : { ok: false, why: 'not-a-date' };
}

import type { PeriodType } from '../core/period/index.ts';
import { bareName } from '../core/bare-name.ts';

export type RampRead = { readonly ok: true; readonly periods: number } | { readonly ok: false; readonly expected: string };

const MONTHS: readonly [words: readonly string[], months: number][] = [
  [['month', 'months', 'mois'], 1],
  [['quarter', 'quarters', 'trimestre', 'trimestres'], 3],
  [['semester', 'semesters', 'semestre', 'semestres'], 6],
  [['year', 'years', 'an', 'ans', 'annee', 'annees'], 12],
];
const DAYS: readonly [words: readonly string[], days: number][] = [
  [['day', 'days', 'jour', 'jours'], 1],
  [['week', 'weeks', 'semaine', 'semaines'], 7],
];

/**
 * Reads how long an intervention's ramp takes, as a number of the plan's periods: `6 months`, `2 quarters`, `1 an`, or bare `6`.
 * The length must be whole periods: 4 months are no number of quarters.
 */
export function readRamp(text: string, type: PeriodType): RampRead {
  const match = /^(\d+)\s*(\p{L}*)$/u.exec(text.trim());
  const count = Number(match?.[1] ?? 0);
  const unit = bareName(match?.[2] ?? '');
  const own = lengthOf(type);
  if (match === null || count < 1) return { ok: false, expected: `a length of 1 or more, such as 6 ${own.words}` };
  if (unit === '') return { ok: true, periods: count };
  const size = (own.days === undefined ? MONTHS : DAYS).find(([words]) => words.includes(unit))?.[1];
  if (size === undefined) return { ok: false, expected: `a length in ${own.words}, because the plan is ${type}` };
  const periods = (count * size) / own.size;
  if (Number.isInteger(periods)) return { ok: true, periods };
  return { ok: false, expected: `whole periods of ${own.size} ${own.words}, because the plan is ${type}` };
}

/** A period type's length: in days where it is made of days or weeks, otherwise in months. */
function lengthOf(type: PeriodType): { readonly size: number; readonly words: string; readonly days?: true } {
  if (type === 'daily') return { size: 1, words: 'days', days: true };
  if (type.startsWith('weekly')) return { size: 7, words: 'days', days: true };
  if (type === 'bi-weekly') return { size: 14, words: 'days', days: true };
  if (type === 'monthly') return { size: 1, words: 'months' };
  if (type === 'bi-monthly') return { size: 2, words: 'months' };
  if (type.startsWith('quarterly')) return { size: 3, words: 'months' };
  return { size: type.startsWith('six-monthly') ? 6 : 12, words: 'months' };
}

import type { PeriodType } from '../../core/period/index.ts';

const SEASONS: Partial<Readonly<Record<PeriodType, number>>> = {
  daily: 7,
  weekly: 52,
  'bi-weekly': 26,
  monthly: 12,
  'bi-monthly': 6,
  quarterly: 4,
  'quarterly-november': 4,
  'six-monthly': 2,
  'six-monthly-april': 2,
  'six-monthly-november': 2,
};

/** Periods after which the season comes again: a year's; a week's for days; 1 for whole years. Other weeks are as weeks, a month of the Ethiopian calendar is one of 13. */
export function seasonOf({ type, calendar }: { readonly type: PeriodType; readonly calendar: string }): number {
  if (type === 'monthly' && calendar === 'ethiopian') return 13;
  return SEASONS[type] ?? (type.startsWith('weekly') ? 52 : 1);
}

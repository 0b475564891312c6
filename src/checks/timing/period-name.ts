import type { Language } from '../../core/language.ts';
import { formatPeriod, periodFromId, type PeriodType } from '../../core/period/index.ts';

/** A period's id in words: `202606` → `June 2026`. What is no id stays as it is. */
export function periodName(id: unknown, language: Language): string {
  const period = periodFromId(String(id));
  return period === undefined ? String(id) : formatPeriod(period, language);
}

/** Some periods in words: `June 2026, July 2026 and 3 more`. */
export function periodNames(ids: unknown, language: Language, most = 4): string {
  const list = Array.isArray(ids) ? ids : [ids];
  const shown = list.slice(0, most).map((id) => periodName(id, language));
  const more = list.length - shown.length;
  if (more === 0) return shown.join(', ');
  return `${shown.join(', ')} ${language === 'fr' ? `et ${more} de plus` : `and ${more} more`}`;
}

const FRENCH: Readonly<Partial<Record<PeriodType, string>>> = {
  daily: 'journalière',
  weekly: 'hebdomadaire',
  monthly: 'mensuelle',
  'bi-monthly': 'bimestrielle',
  quarterly: 'trimestrielle',
  'six-monthly': 'semestrielle',
  yearly: 'annuelle',
};

/** A period type as an adjective. Types that few people know keep their DHIS2 name. */
export function typeName(type: unknown, language: Language): string {
  const list = Array.isArray(type) ? (type as readonly string[]) : [String(type)];
  return list.map((one) => (language === 'fr' ? (FRENCH[one as PeriodType] ?? one) : one)).join(language === 'fr' ? ' ou ' : ' or ');
}

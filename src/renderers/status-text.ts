/** A status in words. Letters are the same in every language. */
import type { Language } from '../core/language.ts';

const WITHOUT_LETTER: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { 'no-data': 'no data', withheld: 'withheld', 'not-run': 'not run' },
  fr: { 'no-data': 'sans données', withheld: 'retenu', 'not-run': 'non exécuté' },
};

const LETTERS = new Set(['G', 'AG', 'AR', 'R']);

/** Whether a status is one of the four letters. */
export function hasLetter(status: unknown): boolean {
  return typeof status === 'string' && LETTERS.has(status);
}

/** `G`, `AR`, `withheld`, `no data`, `not run`. */
export function statusText(status: string, language: Language): string {
  return WITHOUT_LETTER[language][status] ?? status;
}

/** `G`, `AR`; `?` where there is no letter. */
export function statusLetter(status: string): string {
  return LETTERS.has(status) ? status : '?';
}

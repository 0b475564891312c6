import type { Language } from '../../core/language.ts';

/** What a chart says of itself. */
export const CHART_WORDS: Readonly<Record<Language, { readonly axisStart: (value: string) => string }>> = {
  en: { axisStart: (value) => `The axis starts at ${value}, not at 0.` },
  fr: { axisStart: (value) => `L’axe commence à ${value}, pas à 0.` },
};

import type { Language } from '../../core/language.ts';

/** What a text document says of itself. */
export const WORD_WORDS: Readonly<Record<Language, { readonly why: string }>> = {
  en: { why: 'Why?' },
  fr: { why: 'Pourquoi ?' },
};

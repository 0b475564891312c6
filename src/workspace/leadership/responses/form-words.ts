import { bareName } from '../../../core/bare-name.ts';

/** The three columns of a form for one person; the first word is English, the second the French form. */
export const FORM_COLUMNS = {
  code: ['code', 'code'],
  question: ['question', 'question', 'text', 'texte'],
  answer: ['answer', 'réponse', 'response'],
} as const;
export type FormColumn = keyof typeof FORM_COLUMNS;

/** Where the columns of a form for one person are, from index 0; undefined where a row is not their headings. */
export function formColumns(texts: readonly (string | undefined)[]): Readonly<Record<FormColumn, number>> | undefined {
  const bare = texts.map((text) => bareName(text ?? ''));
  const at = (name: FormColumn) => bare.findIndex((text) => FORM_COLUMNS[name].some((word) => bareName(word) === text));
  const found = { code: at('code'), question: at('question'), answer: at('answer') };
  return Math.min(found.code, found.question, found.answer) < 0 ? undefined : found;
}

/** Sheets of a form that hold nothing anybody filled in. */
export const LISTS_SHEETS = ['Lists', 'Listes'] as const;

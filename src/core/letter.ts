/** A letter as plain data: words of a template, and what was filled in, which renderers must escape. */
import type { Language } from './language.ts';

export interface LetterSpan {
  readonly text: string;
  /** `template` is Markdown as its author wrote it; `data` came out of a file. */
  readonly from: 'template' | 'data';
}

export type LetterPart =
  | { readonly kind: 'paragraph'; readonly spans: readonly LetterSpan[] }
  | { readonly kind: 'points'; readonly items: readonly (readonly LetterSpan[])[] };

export interface Letter {
  /** Name for its file, without ending: `gakenke-district`; unique among the letters of a report. */
  readonly id: string;
  readonly language: Language;
  /** Who it is for; the file's name where nobody is known. */
  readonly sender: string;
  /** Files that it speaks of. */
  readonly files: readonly string[];
  readonly parts: readonly LetterPart[];
}

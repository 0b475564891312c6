/** A retreat sheet's template as it was read: nothing filled in yet. */
import type { TemplatePiece } from '../../templates/template-piece.ts';

export type TemplateText = readonly TemplatePiece[];

/** What a part of a template may be repeated for. */
export const REPEATED = ['priority', 'group', 'item'] as const;
export type Repeated = (typeof REPEATED)[number];

export interface SheetTemplate {
  readonly title: TemplateText;
  readonly parts: readonly SheetPart[];
}

export type SheetPart = TextPart | FormLine | { readonly kind: 'each'; readonly of: Repeated; readonly parts: readonly SheetPart[] };

export type TextPart =
  /** A new page with its own title. */
  | { readonly kind: 'page'; readonly text: TemplateText }
  | { readonly kind: 'heading'; readonly text: TemplateText }
  | { readonly kind: 'paragraph'; readonly tone?: 'lead' | 'note'; readonly lines: readonly TemplateText[] }
  | { readonly kind: 'list'; readonly items: readonly TemplateText[] }
  /** For facilitators only: never on a participant's sheet. */
  | { readonly kind: 'tip'; readonly text: TemplateText };

export type FormLine =
  | { readonly kind: 'lines'; readonly label: TemplateText; readonly lines: number }
  | { readonly kind: 'choice'; readonly label: TemplateText; readonly options: readonly TemplateText[] }
  | {
      readonly kind: 'matrix';
      readonly across: TemplateText;
      readonly up: TemplateText;
      readonly fields: readonly TemplateText[];
      readonly items: readonly TemplateText[];
    }
  | { readonly kind: 'chain'; readonly label: TemplateText; readonly steps: readonly TemplateText[]; readonly linesBelow: number }
  | {
      readonly kind: 'grid';
      readonly columns: readonly TemplateText[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly TemplateText[])[];
      readonly blank: number;
    }
  | { readonly kind: 'commitments'; readonly lines: number; readonly blank: number };

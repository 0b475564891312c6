/** Slides as they will be drawn: every box with its place in inches. Nothing is measured after this. */
import type { ChartBlock, Document, SlopeBlock, Status } from '../../core/document.ts';

/** 16:9, as PowerPoint makes it. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface TextLine {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB. */
  readonly colour?: string;
  /** Depth of a bullet, from 0; absent: none. */
  readonly bullet?: number;
  /** The rest of a paragraph whose beginning stands on the slide before: indented without its mark. */
  readonly goesOn?: boolean;
  /** Points below. */
  readonly after?: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface TextBox {
  readonly kind: 'text';
  readonly frame: Frame;
  readonly lines: readonly TextLine[];
  readonly fill?: string;
  readonly border?: { readonly colour: string; readonly points: number; readonly dashed?: boolean };
  /** Inches at every side. */
  readonly margin?: number;
  readonly upright?: 'top' | 'middle' | 'bottom';
}

export interface RuleBox {
  readonly kind: 'rule';
  readonly frame: Frame;
  readonly colour: string;
  readonly points: number;
}

export interface BadgeBox {
  readonly kind: 'badge';
  readonly frame: Frame;
  readonly status: string;
  readonly text: string;
  readonly size: number;
}

export interface SlideCell {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly bold?: boolean;
  /** Id of a section to jump to. */
  readonly link?: string;
  readonly status?: Status | string;
  /** Background and letters of a heat map. */
  readonly fill?: string;
  readonly colour?: string;
}

export interface TableBox {
  readonly kind: 'table';
  readonly frame: Frame;
  readonly size: number;
  readonly widths: readonly number[];
  /** The first is the heading's. */
  readonly heights: readonly number[];
  readonly head: readonly SlideCell[];
  readonly rows: readonly (readonly SlideCell[])[];
}

export interface ChartBox {
  readonly kind: 'chart';
  readonly frame: Frame;
  readonly block: ChartBlock | SlopeBlock;
}

export type Box = TextBox | RuleBox | BadgeBox | TableBox | ChartBox;

export interface Slide {
  readonly kind: 'cover' | 'content';
  /** The section it belongs to. */
  readonly section?: string;
  readonly title: TextBox;
  readonly boxes: readonly Box[];
  /** What the speaker reads. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly document: Document;
  readonly slides: readonly Slide[];
}

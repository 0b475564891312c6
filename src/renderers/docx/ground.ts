/** What every block needs to know of the page on which it is drawn. Lengths in twips, twentieths of a point. */
import type { ChartBlock, SlopeBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';

export interface WordChart {
  readonly block: ChartBlock | SlopeBlock;
  /** English metric units. */
  readonly width: number;
  readonly height: number;
}

export interface Ground {
  readonly language: Language;
  /** Between the margins. */
  readonly width: number;
  /** Charts in the order in which they are drawn: their parts are added to the package. */
  readonly charts: WordChart[];
  /** Name of the bookmark at a section's heading, by the section's id. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

export const TWIPS_PER_MM = 1440 / 25.4;
export const EMU_PER_TWIP = 635;

export function millimetres(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

/** Height of a row in which somebody writes by hand. */
export const WRITE_IN = millimetres(10);

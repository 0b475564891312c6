import type { Section } from '../../../core/document.ts';
import type { Language } from '../../../core/language.ts';
import type { Words } from '../words.ts';
import { lineCount, rowHeight } from './text-size.ts';
import type { Content, Look, SheetPlan } from './sheet-plan.ts';

/** What every block needs to know of the sheet on which it is laid. */
export interface Ground {
  readonly plan: SheetPlan;
  readonly section: Section;
  readonly words: Words;
  readonly language: Language;
  /** Points of ordinary text. */
  readonly size: number;
  /** Ids of tables that charts are bound to. */
  readonly charted: ReadonlySet<string>;
  /** Defined names in the whole workbook, in lower case. */
  readonly takenNames: Set<string>;
}

export interface Stretch {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

export function pageWidth(ground: Ground): Stretch {
  return { row: ground.plan.row, first: 1, last: ground.plan.widths.length };
}

export function widthOf(plan: SheetPlan, first: number, last: number): number {
  return plan.widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
}

export function put(plan: SheetPlan, at: Stretch, content: Content, look: Look): void {
  plan.cells.push({ row: at.row, column: at.first, lastColumn: at.last, content, look });
}

/** Makes a row at least this high. */
export function raise(plan: SheetPlan, row: number, points: number): void {
  plan.heights.set(row, Math.max(plan.heights.get(row) ?? 0, points));
}

/** Height that a text takes in a stretch of columns. */
export function textHeight(plan: SheetPlan, at: Stretch, text: string, look: Look): number {
  const size = look.size ?? 10;
  return rowHeight(lineCount(text, widthOf(plan, at.first, at.last) - (look.indent ?? 0) * 1.3, size, look.bold), size);
}

/** A text over the whole page in a row of its own; moves on to the next row. */
export function putLine(ground: Ground, text: string, look: Look): void {
  const { plan } = ground;
  const at = pageWidth(ground);
  put(plan, at, { kind: 'text', text }, look);
  raise(plan, at.row, textHeight(plan, at, text, look));
  plan.row++;
}

const AIR = 8;

/** An empty, narrow row. */
export function leaveAir(plan: SheetPlan): void {
  raise(plan, plan.row, AIR);
  plan.row++;
}

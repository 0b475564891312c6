/** The document's summary as a page of a terminal. */
import type { Document } from '../../core/document.ts';
import { blockLines } from './blocks.ts';
import { wrap } from './display-width.ts';
import { painterFor } from './painter.ts';
import { safeText } from './safe-text.ts';
import type { TableOptions } from './table.ts';

export interface TerminalOptions {
  /** Width; 80 is assumed where a terminal does not say. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Narrower than this nothing can be read. */
const NARROWEST = 40;

export function tableOptions(document: Document, options: TerminalOptions): TableOptions {
  return { columns: Math.max(NARROWEST, options.columns), language: document.language, paint: painterFor(options.colour) };
}

/**
 * The summary sections: title, lead, table, call-outs, a blank line between them.
 * @returns text ending in a line break, no line wider than `columns` (at least 40)
 */
export function terminalPage(document: Document, options: TerminalOptions): string {
  const drawing = tableOptions(document, options);
  const summary = document.sections.filter((section) => section.role === 'summary').flatMap((section) => section.blocks);
  const [lead, ...rest] = summary.map((block) => blockLines(block, drawing));
  const title = wrap(safeText(document.title), drawing.columns).map((line) => drawing.paint.strong(line));
  const parts = [[...title, ...(lead ?? [])], ...rest].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

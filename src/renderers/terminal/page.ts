/** The document's summary as a page of a terminal. */
import type { Block, Document } from '../../core/document.ts';
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

/** Packs whose summary says in call-outs what its table has no room for. */
const SAYS_BELOW = new Set(['stocktake']);

/** The minister's page; the first section where a document has none. */
function summaryBlocks(document: Document): readonly Block[] {
  const summary = document.sections.filter((section) => section.role === 'summary');
  return (summary.length > 0 ? summary : document.sections.slice(0, 1)).flatMap((section) => section.blocks);
}

/**
 * The summary sections: title, lead, tables, pictures, call-outs, a blank line between them.
 * @returns text ending in a line break, no line wider than `columns` (at least 40)
 */
export function terminalPage(document: Document, options: TerminalOptions): string {
  const drawing: TableOptions = { ...tableOptions(document, options), spill: !SAYS_BELOW.has(document.kind) };
  const title = wrap(safeText(document.title), drawing.columns).map((line) => drawing.paint.strong(line));
  const [lead, ...rest] = summaryBlocks(document);
  const first = lead === undefined ? [] : blockLines(lead, drawing);
  const head = lead === undefined || lead.kind === 'paragraph' ? [[...title, ...first]] : [title, first];
  const parts = [...head, ...rest.map((block) => blockLines(block, drawing))].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** One priority as a page of a terminal: the answer, the key figures, the picture, the latest periods. */
import type { Document, Section, TableBlock } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { UserError } from '../../core/user-error.ts';
import { blockLines } from './blocks.ts';
import { wrap } from './display-width.ts';
import { lineChart } from './line-chart.ts';
import { tableOptions, type TerminalOptions } from './page.ts';
import { safeText } from './safe-text.ts';
import type { TableOptions } from './table.ts';

/** Periods of the table that fit on a page with the picture. */
const PERIODS_SHOWN = 24;

const EARLIER: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} earlier periods are not shown; --format json, excel or markdown has them all.`,
  fr: (count) => `${count} périodes plus anciennes ne sont pas montrées ; --format json, excel ou markdown les a toutes.`,
};

/** The last periods with an actual, and a line for those before. Periods to come stand in the picture. */
function latest(table: TableBlock, language: Language): TableBlock {
  const measured = table.columns.flatMap((column, index) => (column.id === 'actual' || column.id === 'thin' ? [index] : []));
  const last = table.rows.findLastIndex((row) => measured.some((index) => (row[index]?.value ?? null) !== null));
  const past = table.rows.slice(0, last + 1);
  const hidden = Math.max(0, past.length - PERIODS_SHOWN);
  const future = new Set(['outlook', 'low', 'high', 'target']);
  const kept = table.columns.flatMap((column, index) => (future.has(column.id) ? [] : [index]));
  return {
    ...table,
    columns: table.columns.filter((column) => !future.has(column.id)),
    rows: past.slice(hidden).map((row) => kept.map((index) => row[index] ?? { value: null })),
    note: [...(table.note === undefined ? [] : [table.note]), ...(hidden > 0 ? [EARLIER[language](hidden)] : [])].join(' '),
  };
}

function sectionLines(section: Section, options: TableOptions): string[][] {
  const charted = new Set(section.blocks.flatMap((block) => (block.kind === 'chart' ? [block.table] : [])));
  return section.blocks.map((block) => {
    if (block.kind === 'chart') return lineChart(block, options.language, options.columns);
    if (block.kind === 'table' && charted.has(block.id)) return blockLines(latest(block, options.language), options);
    return blockLines(block, options);
  });
}

/**
 * Draws one subject section, or all of them.
 * @param sectionId id of a subject section; all subjects where absent
 * @throws UserError for an id that is no subject of the document
 */
export function terminalTrajectory(document: Document, sectionId: string | undefined, options: TerminalOptions): string {
  const drawing: TableOptions = { ...tableOptions(document, options), spill: true };
  const subjects = document.sections.filter((section) => section.role === 'subject');
  const wanted = sectionId === undefined ? subjects : subjects.filter((section) => section.id === sectionId);
  if (sectionId !== undefined && wanted.length === 0) {
    const known = subjects.map((section) => section.id).join(', ');
    throw new UserError(`Unexpected priority "${sectionId}", expected one of: ${known}.`, 'Name a priority that has a plan.');
  }
  const pages = wanted.map((section) => {
    const title = wrap(safeText(section.title), drawing.columns).map((line) => drawing.paint.strong(line));
    const parts = [title, ...sectionLines(section, drawing)].filter((lines) => lines.length > 0);
    return parts.map((lines) => lines.join('\n')).join('\n\n');
  });
  return `${pages.join(`\n\n${'─'.repeat(drawing.columns)}\n\n`)}\n`;
}

/** A document as an Excel workbook: a sheet a section, native charts, live formulas. */
import type { Document } from '../../core/document.ts';
import { UserError } from '../../core/user-error.ts';
import { rewriteZip } from '../archive/rewrite-zip.ts';
import { bindChart } from './chart/bind-chart.ts';
import { chartXml } from './chart/chart-xml.ts';
import { bindSlope } from './chart/slope/bind-slope.ts';
import { slopeXml } from './chart/slope/slope-xml.ts';
import { laySection } from './layout/lay-section.ts';
import { injectParts, type SheetToFinish } from './package/inject.ts';
import { longLinksAsFormulas } from './package/long-links.ts';
import { sheetNames } from './text/sheet-names.ts';
import { wordsIn } from './words.ts';
import { writeCells } from './write-cells.ts';

function planSheets(document: Document, names: readonly string[], takenNames: Set<string>): SheetToFinish[] {
  const words = wordsIn(document.language);
  const home = document.sections.find((section) => section.role === 'summary');
  const homeSheet = names[home === undefined ? 0 : document.sections.indexOf(home)] ?? '';
  return document.sections.map((section, index) => {
    const plan = laySection(section, names[index] ?? `Sheet ${index + 1}`, { document, words, home, homeSheet, takenNames });
    const charts = plan.charts.map(({ area, block }) => {
      const xml =
        block.kind === 'chart' ? chartXml(bindChart(plan, { area, block }, words)) : slopeXml(bindSlope(plan, { area, block }, words));
      return { area, title: block.title, alt: block.alt, xml };
    });
    return { plan, charts };
  });
}

/**
 * Draws a document as a workbook (.xlsx). The same document gives the same bytes.
 * @throws UserError where the document has no section, or a formula that cannot be read
 */
export async function renderExcel(document: Document): Promise<Uint8Array> {
  if (document.sections.length === 0) {
    throw new UserError('Unexpected document without sections, expected at least one.', 'Add a section: each becomes a sheet.');
  }
  const names = sheetNames(document.sections.map((section) => section.sheet));
  const sheetOf = new Map(document.sections.map((section, index) => [section.id, names[index] ?? '']));
  const takenNames = new Set<string>();
  const sheets = planSheets(document, names, takenNames);
  for (const { plan } of sheets) longLinksAsFormulas(plan, sheetOf);
  const written = await writeCells(
    sheets.map((sheet) => sheet.plan),
    document,
  );
  return rewriteZip(written, (parts) => injectParts(parts, sheets, sheetOf, takenNames));
}

import type { Repair } from '../../../core/repair.ts';
import { setPart, zipParts } from '../../archive/parts.ts';
import { escapeEscapes, xml } from '../../excel/text/safe-text.ts';
import { withAttribute } from '../package/attributes.ts';
import { openPackage } from '../package/open-package.ts';
import { xmlPart } from '../package/part-xml.ts';
import { editCells, type CellEdit, type CellXml } from '../package/sheet-cells.ts';
import { workbookParts } from '../package/sheets.ts';
import type { Correction, NotMadeReason } from './correction.ts';
import { storedText } from './stored-text.ts';

/** Rewrites the repaired cells of an .xlsx as text of their own; every other cell and part stays as it was. */
export function correctWorkbook(file: string, bytes: Uint8Array, repairs: readonly Repair[]): Correction {
  const parts = openPackage(bytes, file);
  const book = workbookParts(parts);
  const textOf = storedText(book);
  const outcome = new Map<Repair, NotMadeReason | 'made'>(repairs.map((repair) => [repair, 'cell-differs']));
  for (const [sheet, ofSheet] of bySheet(repairs)) {
    const path = book.sheets.get(sheet);
    if (path === undefined) continue;
    const edits = new Map<number, Map<number, CellEdit>>();
    for (const repair of ofSheet) {
      const { line = 0, column = 0 } = repair.at;
      const ofRow = edits.get(line) ?? new Map<number, CellEdit>();
      edits.set(line, ofRow);
      ofRow.set(column, (cell) => {
        const reason = refusal(cell, repair, textOf);
        outcome.set(repair, reason ?? 'made');
        return reason === undefined ? textCell(cell, repair.to) : undefined;
      });
    }
    setPart(parts, path, editCells(xmlPart(parts, path) ?? '', edits));
  }
  const notMade = repairs.flatMap((repair) => {
    const reason = outcome.get(repair) ?? 'cell-differs';
    return reason === 'made' ? [] : [{ repair, reason }];
  });
  const made = repairs.filter((repair) => outcome.get(repair) === 'made');
  return { bytes: made.length === 0 ? bytes.slice() : zipParts(parts), made, notMade };
}

function refusal(cell: CellXml, { from }: Repair, textOf: (cell: CellXml) => string | undefined): NotMadeReason | undefined {
  if (!cell.stored) return 'cell-differs';
  if (new RegExp(`<${cell.prefix}f[\\s/>]`, 'u').test(cell.inner)) return 'formula';
  return textOf(cell) === from ? undefined : 'cell-differs';
}

function textCell({ prefix, attributes }: CellXml, text: string): string {
  const inline = `<${prefix}is><${prefix}t xml:space="preserve">${xml(escapeEscapes(text))}</${prefix}t></${prefix}is>`;
  return `<${prefix}c${withAttribute(attributes, 't', 'inlineStr')}>${inline}</${prefix}c>`;
}

function bySheet(repairs: readonly Repair[]): Map<string, Repair[]> {
  const sheets = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const sheet = repair.at.sheet ?? '';
    const ofSheet = sheets.get(sheet);
    if (ofSheet === undefined) sheets.set(sheet, [repair]);
    else ofSheet.push(repair);
  }
  return sheets;
}

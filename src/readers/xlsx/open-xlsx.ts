import type { Grid } from '../../core/grid.ts';
import { linkedPart, relationshipsOf, type Relationship } from './parts/relationships.ts';
import { readSharedStrings } from './parts/shared-strings-part.ts';
import { readStyles } from './parts/styles-part.ts';
import { readWorkbookPart, type SheetEntry } from './parts/workbook-part.ts';
import { damaged } from './refusals.ts';
import { gridWithoutCells, SheetGrid } from './sheet/sheet-grid.ts';
import type { WorkbookParts } from './sheet/raw-cell.ts';
import type { Zip, ZipEntry } from './zip/zip-directory.ts';

const WITHOUT_CELLS: Readonly<Record<string, string>> = {
  chartsheet: 'Chart sheet',
  dialogsheet: 'Dialog sheet',
  xlMacrosheet: 'Macro sheet',
  xlIntlMacrosheet: 'Macro sheet',
};

/** The main part of an Office archive: the workbook, where it is one. */
export function mainPart(zip: Zip): ZipEntry | undefined {
  return (
    linkedPart(zip, relationshipsOf(zip, ''), 'officeDocument') ?? zip.entries.get('xl/workbook.xml') ?? zip.entries.get('xl/workbook.bin')
  );
}

/**
 * Opens an .xlsx or .xlsm archive as one grid a sheet, in the order of the tabs. Cells are read only when rows are
 * asked for; styles and shared texts once, before the first of them.
 * @throws UserError where the archive is damaged, encrypted or over the limits
 */
export function openXlsx(zip: Zip, main: ZipEntry): Grid[] {
  const relationships = relationshipsOf(zip, main.name);
  const { sheets, date1904 } = readWorkbookPart(zip, main);
  if (sheets.length === 0) throw damaged(zip.file, 'workbook without sheets');
  let shared: WorkbookParts | undefined;
  const parts = (): WorkbookParts => {
    shared ??= {
      date1904,
      styles: readStyles(zip, linkedPart(zip, relationships, 'styles')),
      sharedStrings: readSharedStrings(zip, linkedPart(zip, relationships, 'sharedStrings')),
    };
    return shared;
  };
  return sheets.map((sheet) => gridOf(zip, sheet, relationships, parts));
}

function gridOf(zip: Zip, sheet: SheetEntry, relationships: readonly Relationship[], parts: () => WorkbookParts): Grid {
  if (sheet.relationship === '') return gridWithoutCells(zip.file, sheet, 'Sheet without a part in the file (an old macro module)');
  const link = relationships.find((each) => each.id === sheet.relationship);
  const without = WITHOUT_CELLS[link?.type ?? ''];
  if (without !== undefined) return gridWithoutCells(zip.file, sheet, without);
  const entry = link === undefined ? undefined : zip.entries.get(link.target);
  if (entry === undefined) throw damaged(zip.file, `workbook that lacks its sheet ${sheet.name}`);
  return new SheetGrid(zip.file, sheet, { zip, entry, parts });
}

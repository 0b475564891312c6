/** Puts elements into a worksheet part where the schema wants them (CT_Worksheet, ISO/IEC 29500-1, 18.3.1.99). */

const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

type SheetElement = (typeof ORDER)[number];

/** Cells are the bulk of a sheet and hold nothing of this kind: search behind them. */
const AFTER_CELLS = /<\/sheetData>|<sheetData\/>/u;
const TAG = /<(\/?)([\w:]+)[^>]*?(\/?)>/gu;

/** Where the first of these elements begins that is a child of the worksheet itself, or where the worksheet ends. */
function firstOf(names: ReadonlySet<string>, sheet: string, from: number): number {
  let depth = 0;
  for (const tag of sheet.slice(from).matchAll(TAG)) {
    const [, closing, name = '', empty] = tag;
    if (depth === 0 && (names.has(name) || name === 'worksheet')) return from + tag.index;
    if (closing === '/') depth--;
    else if (empty !== '/') depth++;
  }
  throw new Error('Unexpected worksheet part, expected it to end with </worksheet>');
}

/**
 * @param sheet the part's text
 * @param element one that stands behind sheetData
 * @param content the whole element, `<drawing r:id="rId1"/>`; '' changes nothing
 */
export function insertElement(sheet: string, element: SheetElement, content: string): string {
  if (content === '') return sheet;
  const cells = AFTER_CELLS.exec(sheet);
  const behind = new Set<string>(ORDER.slice(ORDER.indexOf(element) + 1));
  const at = firstOf(behind, sheet, cells === null ? 0 : cells.index + cells[0].length);
  return sheet.slice(0, at) + content + sheet.slice(at);
}

/** What stands behind `legacyDrawing` in a worksheet (CT_Worksheet, ISO/IEC 29500-1, 18.3.1.99). */
const BEHIND = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'worksheet',
];
const TAG = /<(\/?)([\w.:-]+)[^>]*?(\/?)>/gu;

/** Puts the drawing of notes where the schema wants it. @param prefix of the sheet's elements @param element whole */
export function placeLegacyDrawing(sheet: string, prefix: string, element: string): string {
  const behind = new Set(BEHIND.map((name) => prefix + name));
  const from = sheet.indexOf(`</${prefix}sheetData`);
  let depth = 1;
  for (const tag of sheet.slice(from).matchAll(TAG)) {
    const [, closing, name = '', empty] = tag;
    if (depth === 0 && behind.has(name)) return sheet.slice(0, from + tag.index) + element + sheet.slice(from + tag.index);
    if (closing === '/') depth--;
    else if (empty !== '/') depth++;
  }
  throw new Error('Unexpected worksheet part, expected it to end with </worksheet>');
}

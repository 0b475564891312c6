import { expect, test } from 'vitest';
import { insertElement } from './sheet-elements.ts';

const SHEET =
  '<worksheet><sheetData><row><c/></row></sheetData><mergeCells/><pageMargins left="1"/><legacyDrawing r:id="rId1"/></worksheet>';

test('an element stands before the ones that the schema puts behind it', () => {
  expect(insertElement(SHEET, 'drawing', '<drawing/>')).toContain('<pageMargins left="1"/><drawing/><legacyDrawing r:id="rId1"/>');
  expect(insertElement(SHEET, 'hyperlinks', '<hyperlinks/>')).toContain('<mergeCells/><hyperlinks/><pageMargins');
  expect(insertElement(SHEET, 'extLst', '<extLst/>')).toContain('<legacyDrawing r:id="rId1"/><extLst/></worksheet>');
});

test('an element that is a prefix of another name is not taken for it', () => {
  expect(insertElement('<worksheet><sheetData/><pageSetup/><drawingHF/></worksheet>', 'drawing', '<drawing/>')).toBe(
    '<worksheet><sheetData/><pageSetup/><drawing/><drawingHF/></worksheet>',
  );
});

test('nothing changes nothing', () => {
  expect(insertElement(SHEET, 'drawing', '')).toBe(SHEET);
});

test('an element of the same name inside another is not where the sheet has it', () => {
  const nested = '<worksheet><sheetData/><conditionalFormatting><extLst/></conditionalFormatting><pageSetup/></worksheet>';
  expect(insertElement(nested, 'hyperlinks', '<hyperlinks/>')).toContain('</conditionalFormatting><hyperlinks/><pageSetup/>');
});

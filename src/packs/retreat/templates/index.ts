/**
 * Sheets of a retreat from templates that a consultant may edit.
 *
 * - `readSheetTemplate(text: string, file: string): SheetTemplate` (throws UserError with its place)
 * - `fillSheet(name: SheetName, template: SheetTemplate, values: SheetValues, tips?: SheetTips): FilledSheet`
 * - `fillSheets(templates: ReadonlyMap<SheetName, SheetTemplate>, values: SheetValues): ReadonlyMap<SheetName, FilledSheet>`:
 *   the exercises first, so that the facilitators' notes hold their tips.
 * - `sheetPriority(result, causes, words…)`: a priority's values as texts.
 *
 * Templates are read by the command and handed in as texts: `pickTemplate(name, language, own, toolkit)`.
 */
export { fillSheet } from './fill-sheet.ts';
export type { FilledSheet } from './filled-sheet.ts';
export { pickTemplate, templatePath } from './pick-template.ts';
export { readSheetTemplate } from './read-sheet-template.ts';
export { SHEET_NAMES, type SheetName } from './sheet-name.ts';
export type { SheetItem, SheetPriority, SheetValues } from './sheet-values.ts';

import type { Area, SheetPlan } from '../layout/sheet-plan.ts';
import { absoluteArea } from '../layout/cell-address.ts';
import { quotedSheet } from '../text/sheet-names.ts';
import { xml } from '../text/safe-text.ts';

function printArea(plan: SheetPlan): Area {
  return { row: 1, column: 1, lastRow: Math.max(1, plan.row - 1), lastColumn: plan.widths.length };
}

function nameXml(name: string, reference: string, sheet?: number): string {
  return `<definedName name="${name}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}>${xml(reference)}</definedName>`;
}

function namesOf(plan: SheetPlan, index: number): string[] {
  const titles = `${quotedSheet(plan.name)}!$${plan.repeatedRow}:$${plan.repeatedRow}`;
  const cells = plan.names.map(({ name, row, column, lastRow = row, lastColumn = column }) => {
    return nameXml(name, absoluteArea(plan.name, { row, column, lastRow, lastColumn }));
  });
  const print = nameXml('_xlnm.Print_Area', absoluteArea(plan.name, printArea(plan)), index);
  return [print, nameXml('_xlnm.Print_Titles', titles, index), ...cells];
}

/** Adds print areas, repeated rows and named constants to the workbook part. */
export function withDefinedNames(workbook: string, plans: readonly SheetPlan[]): string {
  const names = `<definedNames>${plans.flatMap(namesOf).join('')}</definedNames>`;
  return workbook.replace('</sheets>', () => `</sheets>${names}`);
}

import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { bytesInMemory } from '../src/core/bytes.ts';
import type { Language } from '../src/core/language.ts';
import { COMMITMENT_HEADINGS } from '../src/core/commitment-headings.ts';
import { full } from '../src/packs/retreat/result.fixture.ts';
import { retreatDocument } from '../src/packs/retreat/retreat-document.ts';
import { renderExcel } from '../src/renderers/excel/index.ts';
import { readCommitments } from '../src/workspace/actions/read-commitments.ts';

/** The cell below a heading, some rows down. */
function below(sheet: Worksheet, heading: string, rows: number): Cell {
  let found: Cell | undefined;
  sheet.eachRow((row) => row.eachCell((cell) => (found ??= cell.text === heading ? cell : undefined)));
  if (found === undefined) throw new Error(`no heading ${heading}`);
  return sheet.getCell(Number(found.row) + rows, Number(found.col));
}

/** `getTables` gives tables, whatever its types say. */
function nameOf(table: unknown): string {
  return (Array.isArray(table) ? (table[0] as { name: string }) : (table as { name: string })).name;
}

/** Writes on the commitments sheet of the pack as participants do. */
async function filledIn(language: Language): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await renderExcel(retreatDocument(full(language)))).buffer as ArrayBuffer);
  const headings = COMMITMENT_HEADINGS[language];
  const sheet = book.worksheets.find((one) => {
    try {
      return below(one, headings.title, 0) !== undefined;
    } catch {
      return false;
    }
  });
  if (sheet === undefined) throw new Error('no commitments sheet');
  below(sheet, headings.title, 1).value = 'Stock count every Friday';
  below(sheet, headings.owner, 1).value = 'Dr Uwase';
  // As Excel does with a date that is typed.
  Object.assign(below(sheet, headings.due, 1), { value: new Date(Date.UTC(2026, 8, 30)), numFmt: 'dd/mm/yyyy' });
  below(sheet, headings.step, 1).value = 'Letter this week';
  below(sheet, headings.title, 2).value = 'A promise without an owner';
  below(sheet, headings.due, 2).value = '2026-10-15';
  // exceljs cannot write a table without a style again; Excel can.
  for (const one of book.worksheets) for (const table of one.getTables() as unknown as [{ name: string }][]) one.removeTable(nameOf(table));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the commitments sheet of a retreat', () => {
  test.each(['en', 'fr'] as const)('is printed, filled in and read back as actions (%s)', async (language) => {
    const plans = full(language).stocktake.result.priorities.map(({ plan }) => plan);
    const bytes = bytesInMemory(await filledIn(language));
    const { actions, leftOut } = await readCommitments('retreat.xlsx', bytes, { plans, brokenPlans: [] }, '2026-07-16', 'retreat 3');
    expect(actions).toMatchObject([
      {
        title: 'Stock count every Friday',
        owner: 'Dr Uwase',
        due: '2026-09-30',
        agreed: '2026-07-16',
        occasion: 'retreat 3',
        note: 'Letter this week',
      },
    ]);
    expect(plans.map(({ priority }) => priority)).toContain(actions[0]?.priority);
    expect(leftOut).toMatchObject([{ message: 'Unexpected blank "owner", expected a value.', fix: 'Fill it in.' }]);
    expect(leftOut[0]?.at.cell).toMatch(/^[A-Z]+\d+$/);
  });
});

import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Workbook } from 'exceljs';
import { leftOutLines, remarkLines, workspaceWith } from '../../../test/programme-tables.ts';
import { loadRetreat } from '../retreat/load-retreat.ts';
import { loadCauses } from './load-causes.ts';
import { loadProgramme } from './load-programme.ts';
import { programmeForm } from './programme-form.ts';

const TEMPLATES = join(import.meta.dirname, '../../../templates');
const filesOf = (language: string, part: string, uncomment: boolean) =>
  Object.fromEntries(
    readdirSync(join(TEMPLATES, language, part)).map((name) => {
      const text = readFileSync(join(TEMPLATES, language, part, name), 'utf8');
      // The example below the note becomes a row.
      return [`${part}/${name}`, uncomment && name.endsWith('.csv') ? text.replace(/\n# /, '\n') : text];
    }),
  );
const PLAN = (id: string) => `priority: ${id}\n`;

describe.each([
  ['en', 'skilled-birth-attendance', 'retreat-1'],
  ['fr', 'accouchements-assistes', 'retraite-1'],
])('the templates in %s', (language, priority, retreat) => {
  test('are empty tables, and hold an example that reads without a remark', async () => {
    const empty = await workspaceWith(filesOf(language, 'programme', false));
    const none = await loadProgramme(empty.folder, empty.workspace);
    expect([leftOutLines(none), remarkLines(none), none?.leaders, none?.notes]).toEqual([[], [], [], []]);
    const { folder, workspace } = await workspaceWith({ ...filesOf(language, 'programme', true), 'plans/x.yaml': PLAN(priority) });
    const read = await loadProgramme(folder, workspace);
    const causes = await loadCauses(folder, workspace);
    expect([leftOutLines(read), remarkLines(read), leftOutLines(causes), remarkLines(causes)]).toEqual([[], [], [], []]);
    const { leaders = [], activities = [], participations = [], notes = [], support = [] } = read ?? {};
    expect([leaders, activities, participations, notes, support, causes?.causes, causes?.ratings].map((rows) => rows?.length)).toEqual(
      Array(7).fill(1),
    );
    expect(notes[0]?.step).toBeDefined();
  });

  test('hold an agenda that adds up', async () => {
    const { folder, workspace } = await workspaceWith(filesOf(language, 'retreats', false));
    const leader = { code: 'L01', name: 'A', institution: 'M', priorities: [], at: { file: '' } };
    const loaded = await loadRetreat(folder, workspace, [leader]);
    expect(loaded.remarks).toEqual([]);
    expect(loaded.retreat).toMatchObject({ code: retreat, participants: ['L01'] });
  });

  test('as a workbook read as they are filled in', async () => {
    const { default: excel } = await import('exceljs');
    const book: Workbook = new excel.Workbook();
    const form = await programmeForm(language === 'fr' ? 'fr' : 'en');
    await book.xlsx.load((form?.bytes ?? new Uint8Array()).slice().buffer);
    const french = language === 'fr';
    const leaders = book.getWorksheet('Leaders');
    const activities = book.getWorksheet(french ? 'Activités' : 'Activities');
    const log = book.getWorksheet(french ? 'Journal de coaching' : 'Coaching log');
    for (const [sheet, cells] of [
      [leaders, { A2: '01', B2: 'A', C2: 'M' }],
      [activities, { A2: 'C1', B2: french ? 'cycle de coaching' : 'coaching-round', C2: new Date(Date.UTC(2026, 1, 2)), F2: 60 }],
      [log, { A2: 'C1', B2: '01', C2: new Date(Date.UTC(2026, 1, 2)), D2: french ? 'oui' : 'yes', G2: 'x' }],
    ] as const)
      for (const [cell, value] of Object.entries(cells)) if (sheet !== undefined) sheet.getCell(cell).value = value;
    expect(activities?.getCell('B2').dataValidation.type).toBe('list');
    expect(log?.getCell('B2').dataValidation).toMatchObject({ formulae: ["'Leaders'!$A$2:$A$2000"] });
    const { folder, workspace } = await workspaceWith({ 'programme.xlsx': new Uint8Array(await book.xlsx.writeBuffer()) });
    const read = await loadProgramme(folder, workspace);
    expect([leftOutLines(read), remarkLines(read)]).toEqual([[], []]);
    expect(read).toMatchObject({
      leaders: [{ code: '01' }],
      activities: [{ kind: 'coaching-round', date: '2026-02-02', expected: 60 }],
      notes: [{ private: true, step: 'x' }],
    });
  });
});

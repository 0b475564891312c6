import type { Workbook } from 'exceljs';
import { expect, test } from 'vitest';
import { loadFrom } from '../../../test/twinning-network.ts';
import { twinningForm } from './twinning-form.ts';

async function formOf(language: 'en' | 'fr'): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const form = await twinningForm(language);
  const book = new excel.Workbook();
  await book.xlsx.load((form?.bytes ?? new Uint8Array()).slice().buffer);
  return book;
}

const validation = (book: Workbook, sheet: string, cell: string) => book.getWorksheet(sheet)?.getCell(cell).dataValidation;

test('lets Excel choose words, and codes from the sheets on which they stand', async () => {
  const book = await formOf('en');
  expect(validation(book, 'Wishes', 'A2')?.formulae).toEqual(['"fixed,forbidden"']);
  expect(validation(book, 'Checklists', 'I2')?.formulae).toEqual(['"yes,no"']);
  expect(validation(book, 'Pairs', 'B2')).toMatchObject({ formulae: ["'Members'!$A$2:$A$2000"], errorStyle: 'warning' });
  expect(validation(book, 'Goals', 'A2')?.formulae).toEqual(["'Pairs'!$A$2:$A$2000"]);
  expect(validation(book, 'Scores', 'B1999')?.formulae).toEqual(["'Topics'!$A$2:$A$2000"]);
  expect(validation(book, 'Attendance', 'A2')?.formulae).toEqual(["'Events'!$A$2:$A$2000"]);
  expect(validation(book, 'Members', 'C2')).toMatchObject({ formulae: ['"district,hospital"'], errorStyle: 'warning' });
});

test('speaks French, in lists that Excel takes', async () => {
  const book = await formOf('fr');
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
    'Membres',
    'Thèmes',
    'Binômes',
    'Objectifs',
    'Jalons',
    'Événements',
    'Présences',
    'Notes',
    'Listes de contrôle',
    'Souhaits',
  ]);
  const kinds = validation(book, 'Événements', 'B2')?.formulae[0] as string;
  expect(kinds).toContain("co-conception,lancement,coaching à distance,coaching sur place,atelier d'apprentissage,");
  expect(kinds.length).toBeLessThan(255);
  expect(validation(book, 'Listes de contrôle', 'B2')?.formulae).toEqual(["'Membres'!$A$2:$A$2000"]);
  expect(book.getWorksheet('Thèmes')?.getRow(1).values).toContain('période de base');
});

test.each([
  ['en', ['Members', 'Topics', 'Pairs'], ['district', 'up', 'mentoring']],
  ['fr', ['Membres', 'Thèmes', 'Binômes'], ['district', 'hausse', 'mentorat']],
] as const)('is read as it is filled in, in %s', async (language, [members, topics, pairs], [type, direction, kind]) => {
  const book = await formOf(language);
  const fill = (sheet: string, cells: Readonly<Record<string, string | number | Date>>) =>
    Object.entries(cells).forEach(([cell, value]) => {
      const form = book.getWorksheet(sheet);
      if (form === undefined) throw new Error(sheet);
      form.getCell(cell).value = value;
    });
  fill(members, { A2: '001', B2: 'A', C2: type, A3: '002', B3: 'B', C3: type });
  fill(topics, { A2: 't', B2: 'T', D2: direction, G2: '2024-06', H2: '2025-06' });
  fill(pairs, { A2: 'P', B2: '001', C2: '002', D2: 't', E2: new Date(Date.UTC(2025, 0, 15)), F2: kind });
  const network = await loadFrom({ 'twinning.xlsx': new Uint8Array(await book.xlsx.writeBuffer()) });
  expect(network?.leftOut).toEqual([]);
  expect(network?.remarks).toEqual([]);
  expect(network).toMatchObject({
    members: [{ code: '001', type: 'district' }, { code: '002' }],
    topics: [{ direction: 'up', baseline: { id: '202406' } }],
    pairs: [{ kind: 'mentoring', first: '001', second: '002', start: '2025-01-15' }],
  });
});

import { expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { loadWorkspace } from './load-workspace.ts';
import { workspaceForms } from './workspace-forms.ts';

/** Fills a form in as a person would, by the headings it shows. */
async function fillIn(bytes: Uint8Array, sheet: string, row: Record<string, string | number>): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const form = book.getWorksheet(sheet);
  form?.getRow(1).eachCell((heading, column) => {
    const value = row[String(heading.value)];
    if (value !== undefined) form.getCell(2, column).value = value;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test.each([
  [
    'en',
    'Places',
    { code: '0412', name: 'Gasabo', level: 'district' },
    'Indicators',
    { code: 'a', name: 'A', kind: 'count', over_time: 'flow', numerator: '#{a}', direction: 'up' },
    'Priorities',
    { priority: 'p', indicator: 'a', baseline_period: '2025-06', baseline: 1, target_period: '2026-06', target: 2, shape: 'linear' },
  ],
  [
    'fr',
    'Lieux',
    { code: '0412', nom: 'Gasabo', niveau: 'district' },
    'Indicateurs',
    { code: 'a', nom: 'A', nature: 'nombre', 'dans le temps': 'flux', numérateur: '#{a}', sens: 'hausse' },
    'Priorités',
    {
      priorité: 'p',
      indicateur: 'a',
      'période de base': '2025-06',
      'valeur de base': 1,
      'période cible': '2026-06',
      cible: 2,
      forme: 'linéaire',
    },
  ],
] as const)(
  'forms in %s are loaded as they are filled in',
  async (language, places, place, indicators, indicator, priorities, priority) => {
    const [tables, plans] = await workspaceForms(language);
    if (tables === undefined || plans === undefined) throw new Error('two forms expected');
    const withPlaces = await fillIn(tables.bytes, places, place);
    const workspace = await loadWorkspace(
      folderInMemory({
        'deliver.yaml': 'version: 1\nname: A\n',
        [tables.path]: await fillIn(withPlaces, indicators, indicator),
        [plans.path]: await fillIn(plans.bytes, priorities, priority),
      }),
    );
    expect(workspace.remarks).toEqual([]);
    expect(workspace.brokenPlans).toEqual([]);
    expect(workspace.places.map((one) => one.code)).toEqual(['0412']);
    expect(workspace.indicators[0]).toMatchObject({ kind: 'count', overTime: 'flow', direction: 'up' });
    expect(workspace.plans[0]).toMatchObject({ baseline: { value: 1 }, trajectory: { shape: 'linear' } });
    expect(workspace.submissions).toBeUndefined();
  },
);

test('forms let Excel choose among the words that are known', async () => {
  const { default: excel } = await import('exceljs');
  const [tables] = await workspaceForms('fr');
  const book = new excel.Workbook();
  await book.xlsx.load((tables?.bytes ?? new Uint8Array()).slice().buffer);
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Lieux', 'Indicateurs', 'Population', 'Rapports', 'Transmissions', 'Cibles']);
  expect(book.getWorksheet('Indicateurs')?.getCell('C2').dataValidation.formulae).toEqual(['"nombre,pourcentage,taux,moyenne"']);
});

import type { Workbook } from 'exceljs';
import { expect, test } from 'vitest';
import { leftOutOf, loadSurvey, remarksOf, SURVEY } from '../../../test/leadership-survey.ts';
import { templatesFolder } from '../../../test/templates-folder.ts';
import { folderInMemory } from '../../core/folder-in-memory.ts';
import type { LeadershipTables } from '../../core/leadership.ts';
import { planParts } from '../plan-parts.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Cells = Readonly<Record<string, string | number>>;

async function planned(language: 'en' | 'fr', workspace: Files = {}): Promise<Record<string, string | Uint8Array>> {
  const { files } = await planParts(['leadership'], language, templatesFolder(), folderInMemory(workspace));
  return Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
}

async function open(bytes: string | Uint8Array | undefined): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  await book.xlsx.load((bytes as Uint8Array).slice().buffer);
  return book;
}

/** The form with cells filled in, by sheet. */
async function filled(form: string | Uint8Array | undefined, sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> {
  const book = await open(form);
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    for (const [cell, value] of Object.entries(cells)) sheet.getCell(cell).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const texts = (book: Workbook, sheet: string, column: number) =>
  (book.getWorksheet(sheet)?.getColumn(column).values ?? []).map((value) => String(value ?? '')).slice(1);

test.each([
  ['en', ['Form', 'Table', 'Lists'], 'self,peer', '1,2,3,4,5,na'],
  ['fr', ['Formulaire', 'Tableau', 'Listes'], 'soi-même,pair', '1,2,3,4,5,s.o.'],
] as const)('a form says what to answer, lets it be chosen and hides nothing, in %s', async (language, sheets, roles, answers) => {
  const files = await planned(language, SURVEY);
  const book = await open(files['leadership/survey-form-practices.xlsx']);
  expect(book.worksheets.map(({ name }) => name)).toEqual(sheets);
  expect(book.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'visible']);
  const form = book.getWorksheet(sheets[0]);
  expect(form?.getCell('B4').value).toBe('2'); // the newest round's
  expect(form?.getCell('B8').dataValidation.formulae).toEqual([`"${roles}"`]);
  expect(form?.getCell('B7').dataValidation).toMatchObject({ formulae: [`'${sheets[2]}'!$C$2:$C$200`], errorStyle: 'warning' });
  expect(form?.getCell('C12').dataValidation.formulae).toEqual([`"${answers}"`]);
  expect(texts(book, sheets[0], 1).slice(11, 14)).toEqual(['scan1', 'scan2', 'comment']);
  expect(texts(book, sheets[2], 3).slice(1)).toEqual(['east', 'west']);
  const table = book.getWorksheet(sheets[1]);
  expect(table?.getCell('F3').value).toBe('scan1. Asks what clients need.');
  expect(table?.getCell('F503').dataValidation.formulae).toEqual([`"${answers}"`]);
  expect(form?.getCell('B6').numFmt).toBe('@');
});

const FORM = {
  en: { sheet: 'Form', table: 'Table', roles: ['self', 'peer'], na: 'na' },
  fr: { sheet: 'Formulaire', table: 'Tableau', roles: ['soi-même', 'pair'], na: 's.o.' },
} as const;

test.each(['en', 'fr'] as const)('is read as it is filled in, by one or by many, in %s', async (language) => {
  const files = await planned(language, SURVEY);
  const form = files['leadership/survey-form-practices.xlsx'];
  const { sheet, table, roles, na } = FORM[language];
  const one = await filled(form, {
    [sheet]: { B5: 'half-way', B6: '0412', B7: 'east', B8: roles[1], B9: 'L1', C12: 4, C13: na, C14: '= no formula' },
  });
  const many = await filled(form, {
    [table]: {
      A4: 'E1',
      B4: 'half-way',
      C4: 'west',
      D4: roles[0],
      F4: 1,
      G4: 2,
      A5: 'E2',
      B5: 'half-way',
      C5: 'West',
      D5: roles[1],
      F5: '5',
    },
  });
  const read = (await loadSurvey({
    ...SURVEY,
    'leadership/responses/one.xlsx': one,
    'leadership/responses/many.xlsx': many,
  })) as LeadershipTables;
  expect(leftOutOf(read)).toEqual([expect.stringContaining('many.xlsx, sheet ' + table + ', cell C5 (team): Unexpected team "West"')]);
  expect(remarksOf(read)).toEqual([]);
  expect(read.responses.map(({ at, ...response }) => [at.sheet, response])).toEqual([
    [
      table,
      {
        respondent: 'E1',
        round: 'half-way',
        team: 'west',
        role: 'self',
        answers: new Map([
          ['scan1', 1],
          ['scan2', 2],
        ]),
        texts: new Map(),
      },
    ],
    [
      sheet,
      {
        respondent: '0412',
        round: 'half-way',
        team: 'east',
        role: 'peer',
        about: 'L1',
        answers: new Map<string, number | 'na'>([
          ['scan1', 4],
          ['scan2', 'na'],
        ]),
        texts: new Map([['comment', '= no formula']]),
      },
    ],
  ]);
});

test('tells of a form of an older version, a question that is gone, an answer off the scale and who did not say', async () => {
  const form = (await planned('en', SURVEY))['leadership/survey-form-practices.xlsx'];
  const who = { B5: 'half-way', B6: 'E1', B7: 'east', B8: 'self' };
  const read = (await loadSurvey({
    ...SURVEY,
    'leadership/responses/1-old.xlsx': await filled(form, { Form: { ...who, B4: '1', C12: 4 } }),
    'leadership/responses/2-gone.xlsx': await filled(form, { Form: { ...who, A13: 'scan8', B13: 'What?', C12: 4, C13: 4 } }),
    'leadership/responses/3-off.xlsx': await filled(form, { Form: { ...who, B6: 'E3', C12: 6, C13: 4 } }),
    'leadership/responses/4-nobody.xlsx': await filled(form, { Form: { ...who, B6: '', C12: 4 } }),
    'leadership/responses/5-empty.xlsx': form as Uint8Array,
  })) as LeadershipTables;
  expect(leftOutOf(read)).toEqual([
    expect.stringContaining(
      '1-old.xlsx, sheet Form, cell B4 (version): Unexpected form of version "1", expected "2" as round "half-way" gave out',
    ),
    expect.stringContaining('2-gone.xlsx, sheet Form, cell C13: Unexpected answer to "scan8"'),
    expect.stringContaining('3-off.xlsx, sheet Form, cell C12 (scan1): Unexpected answer "6"'),
    expect.stringContaining('4-nobody.xlsx, sheet Form, cell B6 (respondent): Unexpected blank "respondent"'),
  ]);
  expect(read.responses.map(({ respondent, answers }) => [respondent, ...answers])).toEqual([
    ['E1', ['scan1', 4]],
    ['E3', ['scan2', 4]],
  ]);
  expect(remarksOf(read)).toEqual([expect.stringContaining('5-empty.xlsx: Unexpected file without a filled form')]);
});

test('init adds what is missing, keeps what is there, and makes forms of own questions', async () => {
  const own = {
    ...SURVEY,
    'leadership/questions.csv':
      'code,instrument,scale,text,low,high,own\nq1,Équipe & co,a,"= Question?",0,10,yes\nq2,a/b,a,Text,1,100,yes\n',
    'leadership/survey-form-a-b.xlsx': 'mine',
  };
  const { files, kept } = await planParts(['leadership'], 'en', templatesFolder(), folderInMemory(own));
  expect(files.map(({ path }) => path)).toEqual(['leadership/README.md', 'leadership/survey-form-equipe-co.xlsx']);
  expect(kept).toEqual(['leadership/questions.csv', 'leadership/rounds.csv', 'leadership/teams.csv', 'leadership/survey-form-a-b.xlsx']);
  const book = await open(files[1]?.bytes);
  expect(book.getWorksheet('Form')?.getCell('B11').value).toBe('= Question?');
  expect(book.getWorksheet('Form')?.getCell('C11').dataValidation.formulae).toEqual(['"0,1,2,3,4,5,6,7,8,9,10,na"']);
});

test('init writes no table beside sheets of leadership.xlsx', async () => {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.addWorksheet('Questions').addRows([
    ['code', 'instrument', 'scale', 'text'],
    ['a', 'climate', 'c', 'A?'],
  ]);
  book.addWorksheet('Rounds').addRow(['code', 'date']);
  book.addWorksheet('Teams').addRow(['code', 'name']);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { files, kept } = await planParts(['leadership'], 'en', templatesFolder(), folderInMemory({ 'leadership.xlsx': bytes }));
  expect(files.map(({ path }) => path)).toEqual(['leadership/README.md', 'leadership/survey-form-climate.xlsx']);
  expect(kept).toEqual(['leadership.xlsx']);
});

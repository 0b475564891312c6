import { expect, test } from 'vitest';
import { leftOutOf, loadSurvey, remarksOf, SURVEY, surveyOf } from '../../../test/leadership-survey.ts';

const QUESTIONS = 'leadership/questions.csv';
const ROUNDS = 'leadership/rounds.csv';
const TEAMS = 'leadership/teams.csv';

test('reads questions, rounds in the order of their dates, and teams', async () => {
  const read = await surveyOf({}, { [ROUNDS]: 'code,date,version\nlater,2026-01-12,2\nfirst,2025-07-07,\n' });
  expect(read.questions.map(({ code, kind, low, high }) => [code, kind, low, high])).toEqual([
    ['scan1', 'scored', 1, 5],
    ['scan2', 'scored', 1, 5],
    ['comment', 'text', 1, 5],
    ['climate1', 'scored', 1, 5],
  ]);
  expect(read.questions[0]).toMatchObject({ instrument: 'practices', scale: 'scan', reversed: false, own: false });
  expect(read.rounds.map(({ code, date, version }) => [code, date, version])).toEqual([
    ['first', '2025-07-07', undefined],
    ['later', '2026-01-12', '2'],
  ]);
  expect(read.teams).toMatchObject([{ code: 'east', indicator: 'sba', place: 'N' }, { code: 'west' }]);
  expect(read.leftOut).toEqual([]);
  expect(read.remarks).toEqual([]);
});

test('reads the tables as sheets of one workbook', async () => {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.addWorksheet('Questions').addRows([
    ['code', 'instrument', 'échelle', 'texte', 'type', 'minimum', 'maximum', 'inversée', 'propre'],
    ['own1', 'nous', 'a', 'Question ?', 'noté', 1, 10, 'oui', 'oui'],
  ]);
  book.addWorksheet('Passages').addRows([
    ['code', 'date', 'version'],
    ['avant', new Date(Date.UTC(2025, 6, 7)), 1],
  ]);
  book.addWorksheet('Équipes').addRows([
    ['code', 'nom'],
    ['est', 'Équipe Est'],
  ]);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const read = await loadSurvey({
    'leadership.xlsx': bytes,
    'leadership/responses/a.csv': 'répondant;passage;équipe;rôle;version;own1\nE1;avant;Équipe Est;soi-même;1;10\n',
  });
  expect(read?.questions).toMatchObject([{ code: 'own1', low: 1, high: 10, reversed: true, own: true }]);
  expect(read?.rounds).toMatchObject([{ code: 'avant', date: '2025-07-07', version: '1' }]);
  expect(read?.responses).toMatchObject([{ respondent: 'E1', team: 'est', role: 'self', answers: new Map([['own1', 10]]) }]);
  expect(read?.leftOut).toEqual([]);
});

test('a workspace without a survey has none; one with a part of the tables is told which are missing', async () => {
  expect(await loadSurvey({})).toBeUndefined();
  await expect(loadSurvey({ [QUESTIONS]: SURVEY[QUESTIONS] as string })).rejects.toMatchObject({
    problems: [{ at: { file: ROUNDS } }, { at: { file: TEAMS }, fix: expect.stringContaining('init --with leadership') }],
  });
  await expect(surveyOf({}, { [ROUNDS]: 'code\nbefore\n' })).rejects.toThrow('Unexpected headings without "date"');
});

test.each([
  ['a blank scale', 'a,practices,,T\n', 'line 2, column 3 (scale): Unexpected blank "scale", expected a value.'],
  ['a practice that is none', 'a,practices,scann,T\n', 'Unexpected scale "scann" of a question on the practices, expected one of "scan",'],
  ['low above high', 'a,climate,c,T,,5,1\n', 'Unexpected answers from 5 to 1, expected a lower and a higher end.'],
  ['low at the usual high', 'a,climate,c,T,,5,\n', 'line 2, column 6 (low): Unexpected answers from 5 to 5'],
  ['a half end', 'a,climate,c,T,,0.5,5\n', 'Unexpected low "0.5", expected a whole number.'],
  ['reversed that is neither', 'a,climate,c,T,,,,maybe\n', 'Unexpected reversed "maybe", expected one of "yes", "no".'],
  ['a kind', 'a,climate,c,T,scord\n', 'Unexpected kind "scord", expected one of "scored", "text". Write "scored" (the nearest).'],
  ['a code twice', 'a,climate,c,T\nA,climate,c,U\n', 'Unexpected second question with code "a", expected one'],
])('leaves out a question with %s', async (_, rows, said) => {
  const text = `code,instrument,scale,text,kind,low,high,reversed\n${rows}good,climate,c,Good?\n`;
  const read = await surveyOf({}, { [QUESTIONS]: text });
  expect(leftOutOf(read).join('\n')).toContain(said);
  expect(read.leftOut).toHaveLength(1);
  expect(read.questions.map(({ code }) => code)).toEqual(['good']);
});

test('says that a scale of unlike answers cannot be scored; own questions on the practices may have a scale of their own', async () => {
  const text = 'code,instrument,scale,text,low,high,own\na,x,c,A,1,5,\nb,x,c,B,1,10,\nd,practices,governing,D,1,5,yes\n';
  const read = await surveyOf({}, { [QUESTIONS]: text });
  expect(read.leftOut).toEqual([]);
  expect(read.questions.map(({ scale }) => scale)).toEqual(['c', 'c', 'governing']);
  expect(remarksOf(read)[0]).toContain('Unexpected answers from 1 to 10 for "b", expected 1 to 5 as "a" on the same scale "c"');
});

test.each([
  ['without a date', 'before,\nx,2025-01-01\n', 'line 2, column 2 (date): Unexpected blank "date"', ['x']],
  ['on a day that does not exist', 'before,2025-02-30\nx,2025-01-01\n', 'expected a date that exists', ['x']],
  [
    'on the day of another',
    'a,2025-01-01\nbefore,2025-01-01\nx,2026-01-01\n',
    'Unexpected second round on 2025-01-01, expected one',
    ['x'],
  ],
  ['with the code of another', 'before,2025-01-01\nbefore,2025-02-01\nx,2026-01-01\n', 'Unexpected second round with code "before"', ['x']],
])('leaves out a round %s, and the forms of it for this reason', async (_, rows, said, left) => {
  const response = 'round,respondent,team,role,scan1\nbefore,E1,east,self,4\nx,E1,east,self,4\n';
  const read = await surveyOf({ 'a.csv': response }, { [ROUNDS]: `code,date\n${rows}` });
  expect(read.rounds.map(({ code }) => code)).toEqual(left);
  expect(read.responses.map(({ round }) => round)).toEqual(left);
  const [first, second] = leftOutOf(read);
  expect(first).toContain(said);
  expect(second).toContain(
    'a.csv, line 2, column 1 (round): Unexpected round "before", expected one that was taken: its own row is left out.',
  );
  expect(second).toMatch(/Mend leadership\/rounds\.csv, line \d first\.$/);
});

test('a team keeps its answers where its indicator or place is unknown', async () => {
  const read = await surveyOf({}, { [TEAMS]: 'code,name,indicator,place\neast,East,sbaa,Nn\neast2,,,\n' });
  expect(read.teams).toMatchObject([{ code: 'east' }]);
  expect(read.teams[0]).not.toHaveProperty('indicator');
  expect(leftOutOf(read)).toEqual([
    expect.stringContaining(
      'Unexpected indicator "sbaa", expected one in the table of indicators; the team stays, without it. Write "sba"',
    ),
    expect.stringContaining('Unexpected place "Nn", expected one in the table of places; the team stays, without it. Write "N"'),
    expect.stringContaining('line 3, column 2 (name): Unexpected blank "name"'),
  ]);
});

test('remarks on files beside the tables', async () => {
  const read = await surveyOf({}, { 'leadership/question.csv': 'a\n', 'leadership/practices-before.csv': 'a\n' });
  expect(remarksOf(read)).toEqual([
    expect.stringContaining('leadership/practices-before.csv: Unexpected file,'),
    expect.stringContaining('Write "leadership/questions.csv" (the nearest).'),
  ]);
  expect(remarksOf(read)[0]).toContain('Filled forms lie in leadership/responses/.');
});

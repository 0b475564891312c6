import { expect, test } from 'vitest';
import { leftOutOf, remarksOf, surveyOf } from '../../../../test/leadership-survey.ts';

const ONE_ROUND = { 'leadership/rounds.csv': 'code,date,version\nbefore,2025-07-07,1\n' };
const BOTH = [
  new Map([
    ['scan1', 4],
    ['scan2', 5],
  ]),
];

test.each([
  ['codes', 'round,respondent,team,role,scan1,scan2\nbefore,E1,east,self,4,5\n'],
  ['texts', 'Round;Respondent code;Your team;Role;"Asks what clients need";"FOLLOWS TRENDS, AND RISKS"\nbefore;E1;Eastern team;self;4;5\n'],
  [
    'texts of the other language, and of an earlier form',
    'passage;répondant;équipe;rôle;Demande ce dont les usagers ont besoin.;Suit les risques.\nbefore;E1;east;soi-même;Souvent;Toujours\n',
  ],
  ['Kobo codes', 'start;intro/round;intro/respondent;intro/team;intro/role;scan/scan1;scan/scan2;_id\n2025;before;E1;east;self;4;5;77\n'],
  ['Kobo texts', 'intro/round,intro/respondent,intro/team,intro/role,How/often/Asks what clients need.,g/scan2\nbefore,E1,east,self,4,5\n'],
  [
    'LimeSurvey',
    '"id","lastpage","round. Round","respondent. Code?","team. Team?","role. Role?","scan[scan1]","scan2. An older wording"\n1,3,before,E1,east,self,Often,Always\n',
  ],
  [
    'Google Forms',
    'Timestamp,round,respondent,team,role,How often? [Asks what clients need.],"Follows trends, and risks. [scan2]"\n2025,before,E1,east,self,4 - Often,5 (Always)\n',
  ],
  [
    'SurveyMonkey',
    'Respondent ID,Collector ID,Start Date,Round,Team,Role,How often?,\n,,,Response,Response,Response,Asks what clients need.,"Follows trends, and risks."\nE1,9,2025-01-01,before,east,self,Often,Always\n',
  ],
  [
    'Qualtrics',
    'StartDate,round,respondent,team,role,scan1,scan2\nStart Date,Round,Code,Team,Role,Asks what clients need.,"Follows trends, and risks."\n"{""ImportId"":""a""}","{""ImportId"":""b""}",,,,,\n2025,before,E1,east,self,4,5\n',
  ],
  ['a title and lines above', 'Survey 2025\nround,before\n\nrespondent,team,role,scan1,scan2\nE1,east,self,4,5\n'],
])('reads headings as %s', async (_, text) => {
  const read = await surveyOf({ 'a.csv': text }, ONE_ROUND);
  expect(leftOutOf(read)).toEqual([]);
  expect(read.responses.map(({ answers }) => answers)).toEqual(BOTH);
  expect(read.responses).toMatchObject([{ respondent: 'E1', round: 'before', team: 'east', role: 'self' }]);
});

test('names columns that are nobody’s answers once a file', async () => {
  const rows = Array.from({ length: 9 }, (_, at) => `2025,yes,before,E${at},east,self,4,north\n`).join('');
  const read = await surveyOf({ 'a.csv': `timestamp,consent,round,respondent,team,role,scan1,district\n${rows}` });
  expect(read.responses).toHaveLength(9);
  expect(remarksOf(read)).toEqual([
    expect.stringContaining('line 1, column 1: Unexpected columns "timestamp", "consent", "district", expected questions'),
  ]);
});

test('does not take the first person for a heading where a code of theirs is also a question’s', async () => {
  const read = await surveyOf({ 'a.csv': 'round,respondent,team,role,scan1,scan2\nbefore,scan1,east,self,,\nbefore,E2,east,self,1,2\n' });
  expect(read.responses.map(({ respondent }) => respondent)).toEqual(['E2']);
  expect(remarksOf(read)).toEqual([
    expect.stringContaining('line 2: Unexpected form without any answer, expected at least one; it is not counted.'),
  ]);
});

test.each([
  ['practices-before.csv', 'before', 'self'],
  ['practices_half way.csv', 'half-way', 'self'],
  ['half-way-peer.csv', 'half-way', 'peer'],
])('takes the round from the name of %s where no column tells it', async (file, round, role) => {
  const read = await surveyOf({ [file]: 'respondent,team,scan1\nE1,east,4\n' });
  expect(read.responses).toMatchObject([{ round, role }]);
  expect(leftOutOf(read)).toEqual([]);
});

test('a number at the end of a name is no round', async () => {
  const rounds = { 'leadership/rounds.csv': 'code,date\n1,2025-01-01\n2,2026-01-01\n' };
  const text = 'respondent,team,role,scan1\nE1,east,self,4\n';
  const read = await surveyOf({ 'export-2025-12-1.csv': text, 'practices-2.csv': text }, rounds);
  expect(read.responses).toMatchObject([{ round: '2' }]);
  expect(leftOutOf(read)[0]).toContain(
    'Unexpected blank "round", expected a code in the table of rounds. Fill it in, or name the file after it',
  );
});

test('says what it takes for granted: the only round and team, self, and a person a row', async () => {
  const read = await surveyOf({ 'a.csv': 'scan1\n4\n5\n' }, { ...ONE_ROUND, 'leadership/teams.csv': 'code,name\neast,East\n' });
  expect(read.responses).toMatchObject([
    { round: 'before', team: 'east', role: 'self' },
    { round: 'before', team: 'east', role: 'self' },
  ]);
  expect(new Set(read.responses.map(({ respondent }) => respondent)).size).toBe(2);
  expect(remarksOf(read).join('\n')).toMatch(/without a round[^]*each is taken for a person of its own[^]*without a team[^]*read as self/);
});

test('with several teams or rounds, one that names none is left out, also where only one of the written rounds was taken', async () => {
  const rounds = { 'leadership/rounds.csv': 'code,date\nbefore,2025-01-01\nlater,\n' };
  const read = await surveyOf({ 'a.csv': 'respondent,scan1,role\nE1,4,self\n' }, rounds);
  expect(read.responses).toEqual([]);
  expect(leftOutOf(read).slice(1)).toEqual([
    expect.stringContaining('Unexpected blank "round", expected a code in the table of rounds.'),
    expect.stringContaining('Unexpected blank "team", expected a code in the table of teams.'),
  ]);
});

const HEAD = 'round,respondent,team,role,version,scan1,scan2,comment\n';

test.each([
  ['7', 'Unexpected answer "7" to "scan1", expected a whole number from 1 to 5, or na'],
  ['0', 'Unexpected answer "0"'],
  ['-4', 'Unexpected answer "-4"'],
  ['3.5', 'Unexpected answer "3.5"'],
  ['"3,5"', 'Unexpected answer "3,5"'],
  ['80 %', 'Unexpected answer "80 %"'],
  ['2 of 5', 'Unexpected answer "2 of 5"'],
  ['#N/A', 'Unexpected answer "#N/A"'],
  ['often enough', 'Unexpected answer "often enough"'],
  ['4 - Never', 'Unexpected answer "4 - Never" to "scan1", expected the number of its word, 1'],
  ['I think my director never listens', 'Unexpected answer of 33 characters to "scan1"'],
])('leaves out the single answer %s, named by its cell', async (answer, said) => {
  const read = await surveyOf({ 'a.csv': `${HEAD}before,E1,east,self,1,${answer},4,\n` });
  expect(leftOutOf(read)).toEqual([expect.stringContaining(`line 2, column 6 (scan1): ${said}`)]);
  expect(read.responses.map(({ answers }) => answers)).toEqual([new Map([['scan2', 4]])]);
});

test('reads not applicable, blanks and whole numbers as tables write them', async () => {
  const rows = ['na', 'N/A', 'not applicable', 'Sans objet', 's.o.', '4.0', '" 4 "', ''].map(
    (text, at) => `before,E${at},east,self,1,${text},1,\n`,
  );
  const read = await surveyOf({ 'a.csv': HEAD + rows.join('') });
  const answers = read.responses.map((response) => response.answers.get('scan1'));
  expect(answers).toEqual(['na', 'na', 'na', 'na', 'na', 4, 4, undefined]);
  expect(read.leftOut).toEqual([]);
});

test('two words for one answer in a file are not guessed at', async () => {
  const rows = ["d'accord", "plutôt d'accord", "tout à fait d'accord"].map((text, at) => `before,E${at},east,self,1,${text},1,\n`);
  const read = await surveyOf({ 'a.csv': HEAD + rows.join('') });
  expect(read.responses.map((response) => response.answers.get('scan1'))).toEqual([undefined, undefined, 5]);
  expect(leftOutOf(read)[0]).toContain('expected one word for each answer in a file; this answer is left out.');
});

test.each([
  ['a blank respondent', 'before,,east,self,1,4,4,\n', 'column 2 (respondent): Unexpected blank "respondent"'],
  ['an unknown round', 'befor,E1,east,self,1,4,4,\n', 'column 1 (round): Unexpected round "befor"'],
  ['an unknown team', 'before,E1,eest,self,1,4,4,\n', 'Write "east" (the nearest), or add "eest" to the table of teams.'],
  ['an unknown role', 'before,E1,east,pear,1,4,4,\n', 'Unexpected role "pear", expected "self" or "peer". Write "peer" (the nearest).'],
  ['a blank role', 'before,E1,east,,1,4,4,\n', 'column 4 (role): Unexpected blank "role"'],
  [
    'another version',
    'before,E1,east,self,2,4,4,\n',
    'column 5 (version): Unexpected form of version "2", expected "1" as round "before" gave out; the form is left out.',
  ],
])('leaves out a form with %s, and the rest goes on', async (_, row, said) => {
  const read = await surveyOf({ 'a.csv': `${HEAD}${row}before,E9,east,self,v1.0,4,4,\n` });
  expect(leftOutOf(read)).toEqual([expect.stringContaining(said)]);
  expect(leftOutOf(read)[0]).toContain('a.csv, line 2');
  expect(read.responses.map(({ respondent }) => respondent)).toEqual(['E9']);
});

test('names the questions of an older form, by what they are near to', async () => {
  const read = await surveyOf({ 'a.csv': 'round,respondent,team,role,version,scan1,scam2,old7\nbefore,E1,east,self,0,4,4,4\n' });
  expect(leftOutOf(read)).toEqual([
    expect.stringContaining(
      'Unexpected column "scam2" with answers, expected a question of the table of questions; its answers are left out. Write "scan2"',
    ),
    expect.stringContaining('Unexpected column "old7" with answers'),
    expect.stringContaining('the form is left out. Not asked any more, or never: "scam2", "old7".'),
  ]);
});

test('counts equal forms once and unequal ones not at all, for the instrument that stands twice', async () => {
  const head = 'round,respondent,team,role,about,scan1,climate1,comment\n';
  const rows = [
    'before,E1,east,peer,L1,4,3,',
    'before,E1,east,peer,L2,4,,', // another leader: another form
    'before,E1,east,self,,4,,', // another role
    'before,E2,east,self,,4,3,',
    'before,E2,east,self,,4,2,', // the climate differs, the practice does not
    'before,E3,east,self,,4,,a',
    'before,E3,west,self,,4,,a', // another team is a contradiction
  ];
  const read = await surveyOf({ 'a.csv': `${head}${rows.join('\n')}\n` });
  expect(read.responses.map(({ respondent, role, about, answers }) => [respondent, role, about, ...answers.entries()])).toEqual([
    ['E1', 'peer', 'L1', ['scan1', 4], ['climate1', 3]],
    ['E1', 'peer', 'L2', ['scan1', 4]],
    ['E1', 'self', undefined, ['scan1', 4]],
    ['E2', 'self', undefined, ['scan1', 4]],
  ]);
  expect(remarksOf(read)[0]).toContain(
    'line 6: Unexpected second form "practices" of respondent "E2" as self in round "before", expected one (the other: leadership/responses/a.csv, line 5); they say the same and count once.',
  );
  expect(leftOutOf(read)).toEqual([
    expect.stringContaining('line 6: Unexpected second form "climate" of one respondent as self'),
    expect.stringContaining('line 8: Unexpected second form "practices" of one respondent as self'),
  ]);
});

test('finds a second form in another file, and codes that differ in spelling', async () => {
  const text = `${HEAD}before,E-1,east,self,1,4,4,\n`;
  const read = await surveyOf({ 'a.csv': text, 'b.csv': text, 'c.csv': text.replace('E-1', 'e1') });
  expect(read.responses).toHaveLength(2);
  expect(remarksOf(read)).toEqual([
    expect.stringContaining('b.csv, line 2: Unexpected second form'),
    expect.stringContaining('c.csv, line 2: Unexpected respondents that differ in spelling only ("E-1", "e1")'),
  ]);
});

test('asks for codes in place of names, and does not repeat a name', async () => {
  const rows = ['Aline Uwase', 'a.uwase@example.org', 'bosco'].map(
    (name) => `before,${name},east,self,1,4,4,\nbefore,${name},east,self,1,4,3,\n`,
  );
  const read = await surveyOf({ 'a.csv': HEAD + rows.join('') }, {}, [{ code: 'L1', name: 'Bosco' }]);
  const said = [...leftOutOf(read), ...remarksOf(read)].join('\n');
  expect(said).toContain("Unexpected respondent that looks like a person's name or address, expected a code;");
  expect(said).not.toMatch(/Aline|uwase|bosco/i);
  const codes = await surveyOf({ 'a.csv': `${HEAD}before,L01,east,self,1,4,4,\nbefore,east-3,east,self,1,4,4,\n` });
  expect(codes.remarks).toEqual([]);
});

test('holds leaders rated against the leaders of the programme', async () => {
  const text =
    'round,respondent,team,role,about,scan1\nbefore,E1,east,peer,Aline,4\nbefore,E1,east,peer,L9,4\nbefore,E2,east,self,L1,4\nbefore,L1,east,self,L1,4\n';
  const known = await surveyOf({ 'a.csv': text }, {}, [{ code: 'L1', name: 'Aline' }]);
  expect(known.responses.map(({ respondent, about }) => [respondent, about])).toEqual([
    ['E1', 'L1'],
    ['L1', 'L1'],
  ]);
  expect(leftOutOf(known)).toEqual([
    expect.stringContaining('line 3, column 5 (about): Unexpected leader "L9"'),
    expect.stringContaining('line 4, column 5 (about): Unexpected answers as self about "L1", expected answers about oneself.'),
  ]);
  const any = await surveyOf({ 'a.csv': 'round,respondent,team,role,about,scan1\nbefore,E1,east,peer,L9,4\n' });
  expect(any.responses).toMatchObject([{ about: 'L9' }]);
});

test.each([
  ['a table without a question', { 'a.csv': 'x,y,z\n1,2,3\n' }, 'a.csv: Unexpected table without a question'],
  ['a workbook that is none', { 'a.xlsx': new Uint8Array([80, 75, 3, 4, 0, 0]) }, 'a.xlsx'],
  [
    'a heading of two questions',
    { 'a.csv': 'round,respondent,team,role,scan1. Suit les tendances.,climate1\nbefore,E1,east,self,4,4\n' },
    'that names "scan1", "scan2", expected one question',
  ],
  [
    'a question in two columns',
    { 'a.csv': 'round,respondent,team,role,scan1,g/scan1,climate1\nbefore,E1,east,self,4,3,4\n' },
    'Unexpected second column for the question "scan1", expected one (the other: column 5); neither is taken.',
  ],
])('tells %s, and reads the other files', async (_, files, said) => {
  const read = await surveyOf({ ...files, 'z.csv': `${HEAD}before,E9,east,self,1,4,4,\n` });
  expect(leftOutOf(read).join('\n')).toContain(said);
  expect(read.responses.at(-1)).toMatchObject({ respondent: 'E9' });
  expect(read.responses[0]?.answers.get('scan1')).not.toBe(3);
});

test('passes over notes and lock files, and remarks on others and on empty ones', async () => {
  const read = await surveyOf({
    'README.md': 'x',
    '~$a.xlsx': 'x',
    '.DS_Store': 'x',
    'scan.pdf': 'x',
    'empty.csv': '',
    'headings.csv': HEAD,
  });
  expect(remarksOf(read)).toEqual([
    'leadership/responses/scan.pdf: Unexpected file, expected CSV files and workbooks with filled forms; it is left out.',
    'leadership/responses/headings.csv: Unexpected file without a filled form, expected at least one; it counts for nothing.',
  ]);
  expect(leftOutOf(read)).toEqual([expect.stringContaining('leadership/responses/empty.csv')]);
});

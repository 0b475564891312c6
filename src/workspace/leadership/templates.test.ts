import { expect, test } from 'vitest';
import { leftOutOf, loadSurvey, remarksOf } from '../../../test/leadership-survey.ts';
import { templatesFolder } from '../../../test/templates-folder.ts';
import { allBytes } from '../../core/bytes.ts';
import { folderInMemory } from '../../core/folder-in-memory.ts';
import { PRACTICES, type LeadershipTables } from '../../core/leadership.ts';
import { programmeLeaders } from '../../demo/programme-people.ts';
import { seededRandom } from '../../demo/random.ts';
import { surveyFiles } from '../../demo/survey-files.ts';
import { planParts } from '../plan-parts.ts';

const LANGUAGES = ['en', 'fr'] as const;

async function written(language: 'en' | 'fr'): Promise<Record<string, string | Uint8Array>> {
  const { files } = await planParts(['leadership'], language, templatesFolder(), folderInMemory({}));
  return Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
}

async function tablesOf(language: 'en' | 'fr'): Promise<LeadershipTables> {
  return (await loadSurvey(await written(language))) as LeadershipTables;
}

test.each(LANGUAGES)('the templates read without a remark, in %s', async (language) => {
  const files = await written(language);
  expect(Object.keys(files)).toEqual([
    'leadership/README.md',
    'leadership/questions.csv',
    'leadership/rounds.csv',
    'leadership/teams.csv',
    'leadership/survey-form-practices.xlsx',
    'leadership/survey-form-climate.xlsx',
    'leadership/survey-form-staged.xlsx',
  ]);
  const { questions, rounds, teams, leftOut, remarks } = await tablesOf(language);
  expect([rounds, teams, leftOut, remarks]).toEqual([[], [], [], []]);
  const practices = questions.filter(({ instrument, kind }) => instrument === 'practices' && kind === 'scored');
  expect(practices.map(({ code, scale }) => [code, scale])).toEqual(
    PRACTICES.flatMap((practice) => [1, 2, 3, 4].map((number) => [`${practice}${number}`, practice])),
  );
  const climate = questions.filter(({ instrument }) => instrument === 'climate');
  expect(climate.map(({ code }) => code)).toEqual(Array.from({ length: 10 }, (_, at) => `climate${at + 1}`));
  expect(climate.map(({ scale }) => scale)).toEqual([...Array<string>(8).fill('climate'), 'productivity', 'productivity']);
  const staged = questions.filter(({ instrument }) => instrument === 'staged');
  expect(staged.map(({ low, high }) => [low, high])).toEqual(staged.map(() => [1, 4]));
  for (const { text } of staged) for (const stage of [1, 2, 3, 4]) expect(text).toMatch(new RegExp(` ${stage} ?: \\S`));
  expect(questions.filter(({ kind }) => kind === 'text').map(({ code }) => code)).toEqual(['comment']);
  expect(questions.some(({ own, reversed }) => own || reversed)).toBe(false);
});

test('the languages ask the same questions, each known by the texts of the other', async () => {
  const [english, french] = [await tablesOf('en'), await tablesOf('fr')];
  const same = ({ questions }: LeadershipTables) => questions.map(({ text: _text, at: _at, ...question }) => question);
  expect(same(french)).toEqual(same(english));
  const rounds = { 'leadership/rounds.csv': 'code,date\nr,2025-01-01\n', 'leadership/teams.csv': 'code,name\nt,T\n' };
  for (const [own, other] of [
    ['en', french],
    ['fr', english],
  ] as const) {
    const asked = other.questions.filter(({ kind }) => kind === 'scored');
    const head = ['respondent', ...asked.map(({ text }) => text)].map((text) => `"${text}"`).join(',');
    const response = `${head}\nE1,${asked.map(({ high }) => high).join(',')}\n`;
    const read = await loadSurvey({ ...(await written(own)), ...rounds, 'leadership/responses/a.csv': response });
    expect(read?.responses.map(({ answers }) => [...answers])).toEqual([asked.map(({ code, high }) => [code, high])]);
  }
});

test.each(LANGUAGES)('the demo’s forms are all taken, with the questions in %s', async (language) => {
  const seed = 1;
  const demo = surveyFiles(seed).map(({ path, bytes }) => [path, bytes] as const);
  // The demo's own indicators and places are not in this workspace.
  const teams = 'leadership/teams.csv';
  const text = new TextDecoder().decode(allBytes(folderInMemory(Object.fromEntries(demo)).open(teams)));
  const codes = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').slice(0, 2).join(','));
  const read = (await loadSurvey(
    { ...(await written(language)), ...Object.fromEntries(demo), [teams]: `${codes.join('\n')}\n` },
    programmeLeaders(seededRandom(seed)),
  )) as LeadershipTables;
  expect(leftOutOf(read)).toEqual([]);
  expect(remarksOf(read)).toEqual([]);
  const rows = demo
    .filter(([path]) => path.includes('/responses/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes).trim().split('\n').length - 1);
  expect(read.responses).toHaveLength(rows.reduce((sum, count) => sum + count, 0));
  expect(read.responses.length).toBeGreaterThan(150);
});

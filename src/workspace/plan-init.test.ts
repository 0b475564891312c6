import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { fillSettings } from './fill-settings.ts';
import { loadWorkspace } from './load-workspace.ts';
import { planInit, type InitAnswers } from './plan-init.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const names = readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(TEMPLATES.length + 1).replaceAll('\\', '/'));
const templates = folderInMemory(Object.fromEntries(names.map((name) => [name, readFileSync(`${TEMPLATES}/${name}`)])));

describe.each(['en', 'fr'] as const)('a new workspace in %s', (language) => {
  const answers: InitAnswers = {
    name: 'Ministère: "Santé" # 1',
    author: 'Cellule',
    language,
    calendar: 'ethiopian',
    fiscalYearStart: 11,
  };

  test('loads without a problem or a remark, with the answers in it', async () => {
    const files = planInit(templates, answers);
    const workspace = await loadWorkspace(folderInMemory(Object.fromEntries(files.map(({ path, text }) => [path, text]))));
    expect(workspace).toMatchObject({ name: answers.name, author: 'Cellule', language, calendar: 'ethiopian', fiscalYearStart: 11 });
    expect(workspace.remarks).toEqual([]);
    expect(workspace.brokenPlans).toEqual([]);
    expect(workspace.places).toHaveLength(5);
    expect(workspace.places[1]?.aliases).toHaveLength(2);
    expect(workspace.indicators).toHaveLength(2);
    expect(workspace.populations).toHaveLength(3);
    expect(workspace.reports[0]).toMatchObject({ periodType: 'monthly', deadlineDays: 15 });
    expect(workspace.reports[0]?.elements).toHaveLength(4);
    expect(workspace.submissions).toBeUndefined();
    expect(workspace.targets).toHaveLength(1);
    expect(workspace.plans[0]?.interventions[0]?.over).toBe(6);
  });

  test('keeps the notes of the template, and changes nothing else', () => {
    const files = planInit(templates, answers);
    const settings = files.find(({ path }) => path === 'deliver.yaml')?.text ?? '';
    expect(settings.match(/#/g)?.length).toBeGreaterThan(15);
    const plan = files.find(({ path }) => path.startsWith('plans/'));
    expect(templates.list(`${language}/workspace/plans`)).toEqual([`${language}/workspace/${plan?.path}`]);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'data/README.md', 'targets.csv']));
  });
});

test('answers stand in their lines, and the notes stay in theirs', () => {
  const text = 'name: A\n# author: B        # who\nlanguage: en       # en or fr\n# more\n';
  expect(fillSettings(text, { name: 'X: "y" # z', author: 'DU', language: 'fr' })).toBe(
    `name: 'X: "y" # z'\nauthor: DU         # who\nlanguage: fr       # en or fr\n# more\n`,
  );
  expect(() => fillSettings(text, { calendar: 'gregorian' })).toThrow('Unexpected template without "calendar", expected it.');
});

test('templates that are missing are said so', () => {
  const answers: InitAnswers = { name: 'A', language: 'en', calendar: 'gregorian', fiscalYearStart: 1 };
  expect(() => planInit(folderInMemory({}), answers)).toThrow('Unexpected templates without en/workspace/deliver.yaml, expected it.');
});

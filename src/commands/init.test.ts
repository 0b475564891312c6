import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import type { Effects } from '../effects.ts';
import { loadTwinning } from '../workspace/twinning/load-twinning.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { init } from './init.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const names = readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(TEMPLATES.length + 1).replaceAll('\\', '/'));
const templates = folderInMemory(Object.fromEntries(names.map((name) => [name, readFileSync(`${TEMPLATES}/${name}`)])));

let files: Record<string, Uint8Array | string>;
let notes: string[];
beforeEach(() => {
  files = {};
  notes = [];
});

/** A disk in memory; a question that is asked fails the test. */
function effects(): Effects {
  return {
    folder: () => folderInMemory(files),
    exists: (path: string) => files[path] !== undefined,
    write: async (path: string, bytes: Uint8Array | string) => void (files[path] = bytes),
    append: async (path: string, text: string) => void (files[path] = textOf(path) + text),
    join: (...parts: string[]) => parts.filter((part) => part !== '.').join('/'),
    note: (text: string) => void notes.push(text),
    ask: async () => Promise.reject(new Error('asked')),
    templates,
  } as unknown as Effects;
}

function textOf(path: string): string {
  const content = files[path] ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

const ANSWERS = { name: 'Ministry', language: 'en', calendar: 'gregorian', fiscalYearStart: '7' };
const TABLES = ['attendance', 'checklists', 'events', 'goals', 'members', 'milestones', 'pairs', 'scores', 'topics', 'wishes'];

async function load() {
  const folder = folderInMemory(files);
  const workspace = await loadWorkspace(folder);
  return { workspace, network: await loadTwinning(folder, workspace) };
}

describe('init of a new workspace', () => {
  test('stays as it was without parts', async () => {
    expect(await init(undefined, ANSWERS, effects())).toBe(0);
    expect(Object.keys(files).filter((file) => file.includes('twinning') || file.endsWith('.xlsx'))).toEqual([]);
    expect(await load()).toMatchObject({ network: undefined });
    expect(textOf('deliver.yaml')).not.toContain('twinning');
  });

  test.each(['en', 'fr'])('with twinning has its tables, in %s, that read without a remark', async (language) => {
    expect(await init(undefined, { ...ANSWERS, language, with: 'twinning' }, effects())).toBe(0);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(TABLES.map((table) => `twinning/${table}.csv`)));
    expect(files['twinning/deliver.yaml']).toBeUndefined();
    const { workspace, network } = await load();
    expect(workspace.remarks).toEqual([]);
    expect(network).toMatchObject({ members: [], pairs: [], leftOut: [], remarks: [] });
    expect(textOf('deliver.yaml')).toMatch(/^twinning:$/m);
  });

  test.each(['en', 'fr'])('has examples in %s that hold once their # is taken away', async (language) => {
    await init(undefined, { ...ANSWERS, language, with: 'twinning' }, effects());
    const second = language === 'en' ? 'H2,Other,hospital,,,,,,,' : 'H2;Autre;hôpital;;;;;;;';
    for (const table of TABLES) {
      const text = textOf(`twinning/${table}.csv`).replace(/^# /m, '');
      files[`twinning/${table}.csv`] = table === 'members' ? `${text}${second}\n` : text;
    }
    files['deliver.yaml'] = textOf('deliver.yaml').replace(
      /(twinning:\n)([\s\S]*)$/,
      (_all, key: string, rest: string) => key + rest.replace(/^ {2}# /gm, '  '),
    );
    const { workspace, network } = await load();
    expect(workspace.twinning).toMatchObject({ launch: '2025-01-15', baseline: { id: '2024Q4' }, match: { farthest: 150 } });
    expect(network?.leftOut).toEqual([]);
    expect(network?.remarks).toEqual([]);
    expect(network).toMatchObject({
      members: [{ type: 'hospital', setting: 'urban', latitude: -1.94 }, {}],
      topics: [{ direction: 'up' }],
      pairs: [{ kind: 'mentoring' }],
      goals: [{ baseline: 52 }],
      milestones: [{ done: '2025-03-28' }],
      events: [{ kind: 'exchange-visit' }],
      attendance: [{ participants: 4 }],
      scores: [{ score: 52 }],
      checklists: [{ score: 0.5, critical: true }],
      wishes: [{ wish: 'forbidden' }],
    });
  });

  test('with excel has workbooks in place of tables, and loads', async () => {
    await init(undefined, { ...ANSWERS, language: 'fr', with: 'excel, twinning' }, effects());
    const tables = Object.keys(files).filter((file) => /\.(csv|xlsx)$/.test(file));
    expect(tables.sort()).toEqual(['plans.xlsx', 'twinning.xlsx', 'workspace.xlsx']);
    const { workspace, network } = await load();
    expect(workspace.plans).toEqual([]);
    expect(network).toMatchObject({ members: [], remarks: [], leftOut: [] });
  });

  test('with the demo keeps what the demo has', async () => {
    expect(await init('.', { demo: true, with: 'twinning' }, effects())).toBe(0);
    expect((await load()).network?.members).toHaveLength(40);
  });

  test.each([
    ['twining', 'Write "twinning" (the nearest).'],
    ['', 'Choose one of these.'],
    ['twinning,coaching', 'Choose one of these.'],
  ])('refuses the part %j before it asks or writes anything', async (part, fix) => {
    await expect(init(undefined, { with: part }, effects())).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Unexpected part ".*" for --with, expected one of "twinning", .*"excel", several with commas\.$/,
      ) as unknown,
      fix,
    });
    expect(files).toEqual({});
  });
});

describe('init in a workspace in use', () => {
  const YAML = 'version: 1\nname: A # mine\nsources:\n  - files: data/*.csv';
  const USED = {
    'places.csv': 'code,name,level\nD1,A,d\n',
    'indicators.csv': 'code,name,kind,over_time,numerator,direction\na,A,count,flow,#{a},up\n',
  };

  test('without parts refuses as before', async () => {
    files = { 'deliver.yaml': YAML };
    await expect(init('.', ANSWERS, effects())).rejects.toThrow('Unexpected deliver.yaml already there');
  });

  test('adds what is not there, changes nothing that is, and asks nothing', async () => {
    const mine = 'code,name,type\nM1,Mine,district\n';
    files = { ...USED, 'deliver.yaml': YAML, 'twinning/members.csv': mine };
    expect(await init('.', { with: 'twinning' }, effects())).toBe(0);
    expect(files['twinning/members.csv']).toBe(mine);
    expect(files['places.csv']).toBe(USED['places.csv']);
    expect(textOf('deliver.yaml').startsWith(`${YAML}\n`)).toBe(true);
    expect(textOf('deliver.yaml')).toMatch(/^twinning:$/m);
    expect(notes[0]).toBe('10 files written to ..');
    expect(notes).toContain('Kept as they were: twinning/members.csv.');
    const { workspace, network } = await load();
    expect(workspace).toMatchObject({ name: 'A', sources: [{ files: 'data/*.csv' }] });
    expect(network).toMatchObject({ members: [{ code: 'M1' }], remarks: [] });
  });

  test('a second time does nothing', async () => {
    files = { ...USED, 'deliver.yaml': YAML };
    await init('.', { with: 'twinning' }, effects());
    const after = { ...files };
    await init('.', { with: 'twinning' }, effects());
    expect(files).toEqual(after);
  });

  test.each([
    ['written in braces', '{ version: 1, name: A }\n'],
    ['that ends its document', 'version: 1\nname: A\n...\n'],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, ...[...'version: 1\nname: A\n'].flatMap((letter) => [letter.charCodeAt(0), 0])])],
  ])('shows what to add to a deliver.yaml %s, and leaves it alone', async (_what, yaml) => {
    files = { ...USED, 'deliver.yaml': yaml };
    await init('.', { with: 'twinning' }, effects());
    expect(files['deliver.yaml']).toBe(yaml);
    expect(notes.at(-1)).toMatch(/^deliver\.yaml was not changed\. Add to it, at its end:\n\n[\s\S]*^twinning:$/m);
  });

  test('keeps the line ends of Windows', async () => {
    files = { ...USED, 'deliver.yaml': 'version: 1\r\nname: A\r\n' };
    await init('.', { with: 'twinning' }, effects());
    expect(textOf('deliver.yaml').replaceAll('\r\n', '')).not.toContain('\n');
    expect((await load()).workspace.name).toBe('A');
  });

  test('follows the language of the workspace', async () => {
    files = { ...USED, 'deliver.yaml': `${YAML}\nlanguage: fr\n` };
    await init('.', { with: 'twinning' }, effects());
    expect(textOf('twinning/members.csv')).toContain('code;nom;type');
  });

  test('with excel adds sheets for the tables that are not files', async () => {
    files = { ...USED, 'deliver.yaml': YAML, 'twinning/members.csv': 'code,name,type\nM1,Mine,district\n' };
    await init('.', { with: 'twinning,excel' }, effects());
    const { default: excel } = await import('exceljs');
    const sheetsOf = async (path: string) => {
      const book = new excel.Workbook();
      await book.xlsx.load((files[path] as Uint8Array).slice().buffer);
      return book.worksheets.map((sheet) => sheet.name);
    };
    expect(await sheetsOf('workspace.xlsx')).toEqual(['Population', 'Reports', 'Submissions', 'Targets']);
    expect((await sheetsOf('twinning.xlsx')).slice(0, 2)).toEqual(['Topics', 'Pairs']);
    expect(notes).toContain('Kept as they were: places.csv, indicators.csv, twinning/members.csv.');
    const { workspace, network } = await load();
    expect(workspace.places).toHaveLength(1);
    expect(network?.members).toHaveLength(1);
  });

  test('a workbook of twinning that is there is kept, and no table is made beside it', async () => {
    files = { ...USED, 'deliver.yaml': YAML };
    await init('.', { with: 'twinning,excel' }, effects());
    await init('.', { with: 'twinning' }, effects());
    expect(Object.keys(files).filter((file) => file.startsWith('twinning/'))).toEqual([]);
    expect(notes).toContain('Kept as they were: twinning.xlsx.');
  });

  test('refuses answers that it would not heed, and settings that do not hold', async () => {
    files = { 'deliver.yaml': YAML };
    await expect(init('.', { with: 'twinning', name: 'B' }, effects())).rejects.toThrow(
      'Unexpected --name for a workspace that is there already, expected --with alone.',
    );
    files = { 'deliver.yaml': 'version: 3\n' };
    await expect(init('.', { with: 'twinning' }, effects())).rejects.toMatchObject({
      line: expect.stringContaining('expected 1') as unknown,
    });
  });
});

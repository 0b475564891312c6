import { beforeEach, expect, test } from 'vitest';
import { bytesInMemory, type ByteSource } from '../core/bytes.ts';
import type { Effects } from '../effects.ts';
import { inspect } from './inspect.ts';
import { tidy } from './tidy.ts';

const YAML = `version: 1
name: Ministry of Health
sources: []
`;
const CSV = 'District,Jan 2026,Feb 2026\nKaya,1,2\n=Nord,3,-\nTOTAL,4,2\n';

let files: Map<string, string>;
let out: string;
let notes: string[];

beforeEach(() => {
  files = new Map([
    ['data/q1.csv', CSV],
    ['deliver.yaml', YAML],
  ]);
  out = '';
  notes = [];
});

function effects(workspace: boolean): Effects {
  const open = (path: string): ByteSource => bytesInMemory(new TextEncoder().encode(files.get(path) ?? ''));
  const folder = { exists: (path: string) => files.has(path), open, list: () => [...files.keys()] };
  return {
    folder: () => folder,
    findUpwards: () => (workspace ? '.' : undefined),
    isFolder: () => false,
    exists: (path) => files.has(path),
    write: async (path, bytes) => void files.set(path, String(bytes)),
    open,
    append: async (path, text) => void files.set(path, (files.get(path) ?? '') + text),
    copy: async (from, to) => void files.set(to, files.get(from) ?? ''),
    remove: async (path) => void files.delete(path),
    lock: async () => ({ release: async () => undefined }),
    user: 'tester',
    join: (...parts) => parts.filter((part) => part !== '.').join('/'),
    out: async (text) => void (out += text),
    note: (text) => void notes.push(text),
    ask: async () => '',
    progress: () => ({ update: () => undefined, done: () => undefined }),
    now: () => new Date(0),
    env: {},
    terminal: { interactive: false, colour: false, columns: 80 },
    templates: folder,
  };
}

test('inspect as JSON keeps its contract', async () => {
  expect(await inspect(['data/q1.csv'], { format: 'json' }, effects(false))).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    schema: 'deliver.inspect/1',
    files: [
      {
        file: 'data/q1.csv',
        format: 'csv',
        encoding: 'utf-8',
        delimiter: ',',
        decimal: '.',
        tables: [
          {
            layout: 'wide-by-period',
            headerRows: [1],
            dataRows: { first: 2, last: 3 },
            observations: 3,
            places: 2,
            leftOut: [{ code: 'missing-marker' }, { code: 'total-row' }],
          },
        ],
      },
    ],
  });
});

test('inspect says on a page of 80 columns what a person must know', async () => {
  await inspect(['data/q1.csv'], {}, effects(false));
  expect(out).toContain('heading in row 1, data in rows 2–3');
  expect(out).toContain('A4: total row (TOTAL in column A)');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('inspect --save writes a mapping that the next reading uses', async () => {
  await inspect(['data/q1.csv'], { save: true }, effects(true));
  expect(files.get('deliver.yaml')).toContain('files: data/q1.csv');
  files.set('deliver.yaml', (files.get('deliver.yaml') ?? '').replace(/indicator: value/u, 'indicator: Nets'));
  out = '';
  await tidy(['data/q1.csv'], {}, effects(true));
  expect(out).toContain('Kaya,Nets,,202601,1,data/q1.csv,,2,B2');
  files.set('data/q1.csv', CSV.replace('Feb', 'Mar'));
  await expect(tidy(['data/q1.csv'], {}, effects(true))).rejects.toThrow('expected "Feb 2026"');
});

test('tidy writes values to stdout, what was left out and what is in doubt to stderr', async () => {
  expect(await tidy(['data/q1.csv'], {}, effects(false))).toBe(0);
  expect(out.split('\n')).toEqual([
    'place,indicator,category,period,value,file,sheet,line,cell',
    'Kaya,value,,202601,1,data/q1.csv,,2,B2',
    'Kaya,value,,202602,2,data/q1.csv,,2,C2',
    "'=Nord,value,,202601,3,data/q1.csv,,3,B3",
    '',
  ]);
  expect(notes.filter((note) => note.includes(': left out, '))).toHaveLength(2);
  expect(notes.filter((note) => note.includes(': not sure, '))).toHaveLength(1);
});

test('tidy into files', async () => {
  await tidy(['data/q1.csv'], { format: 'jsonl', output: 'long.jsonl', leftOut: 'left.txt' }, effects(false));
  expect(out).toBe('');
  expect(files.get('long.jsonl')?.trim().split('\n')).toHaveLength(3);
  expect(files.get('left.txt')).toContain('total-row');
});

test('a format that there is not, and a file that is empty', async () => {
  await expect(tidy(['data/q1.csv'], { format: 'xml' }, effects(false))).rejects.toThrow('Unexpected format "xml"');
  files.set('data/q1.csv', '');
  await expect(inspect(['data/q1.csv'], {}, effects(false))).rejects.toMatchObject({ name: 'UserError' });
});

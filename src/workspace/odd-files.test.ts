import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderInMemory } from '../core/folder-in-memory.ts';
import { UserError } from '../core/user-error.ts';
import { loadWorkspace } from './load-workspace.ts';

const GOOD: Record<string, string> = {
  'deliver.yaml': 'version: 1\nname: A\nthresholds: { progress: { G: 1 } }\nsources:\n  - files: data/*.csv\n',
  'places.csv': 'code,name,parent,level,opened\nA,Top,,country,\nB,Bee,A,district,2020-01-01\n',
  'indicators.csv': 'code,name,kind,over_time,numerator,denominator,direction,lower\nr,R,percent,flow,#{x},#{y},up,0\n',
  'population.csv': 'place,year,value\nA,2026,"1,5"\n',
  'targets.csv': 'priority,place,baseline,target\np,B,1,2\n',
  'plans/p.yaml':
    'priority: p\nindicator: r\nbaseline: {period: 2025-06, value: 1}\ntarget: {period: 2026-06, value: 2}\ntrajectory: {shape: points, points: [{period: 2025-09, value: 1.5}]}\n',
  'data/ledger.jsonl': `{"when":"2026-07-01T10:00:00Z","file":"a","sha256":"${'a'.repeat(64)}"}\n`,
};

/** A slip of a hand or a program: a piece of a file replaced by something that means something to YAML, CSV or the reader. */
const SLIPS = [
  '',
  '\t',
  '\n',
  '"',
  "'",
  '{',
  '[',
  ']',
  ':',
  '- ',
  '#',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  ';',
  ',',
  '%',
  '~',
  'null',
  '\u0000',
  '\uFEFF',
  '__proto__: 1\n',
  '..',
  '-',
  '0x1',
  '.nan',
  '1e999',
  '9'.repeat(400),
  '2025-02-30',
  'é',
];

test('a slip anywhere in any file ends in a workspace or in clear lines, never in a crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(GOOD)),
      fc.nat(200),
      fc.nat(12),
      fc.oneof(fc.constantFrom(...SLIPS), fc.string({ unit: 'binary', maxLength: 6 })),
      async (file, at, length, slip) => {
        const text = GOOD[file] ?? '';
        const from = at % (text.length + 1);
        const odd = text.slice(0, from) + slip + text.slice(from + length);
        const loaded = await loadWorkspace(folderInMemory({ ...GOOD, [file]: odd })).catch((error: unknown) => error);
        if (!(loaded instanceof Error)) return;
        if (!(loaded instanceof UserError)) throw loaded;
        for (const line of loaded.line.split('\n')) expect(line).toMatch(/^(… and|[\w./]+[,:]).*[.…]$|deliver init$/u);
      },
    ),
    { seed: 2026, numRuns: 300 },
  );
});

test.each(Object.keys(GOOD))('bytes that are no text in %s end in clear lines', async (file) => {
  for (const bytes of [
    new Uint8Array(),
    new Uint8Array(3000).map((_, index) => (index * 7919) % 256),
    new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
  ]) {
    const loaded = await loadWorkspace(folderInMemory({ ...GOOD, [file]: bytes })).catch((error: unknown) => error);
    if (loaded instanceof Error) expect(loaded).toBeInstanceOf(UserError);
  }
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accept, type AcceptOptions } from '../src/commands/accept.ts';
import { gatherData } from '../src/commands/gather-data.ts';
import type { Effects } from '../src/effects.ts';
import { diskFolder } from '../src/effects/disk-folder.ts';
import { realEffects } from '../src/effects/real.ts';
import { UserError } from '../src/core/user-error.ts';
import { loadWorkspace } from '../src/workspace/load-workspace.ts';

let home: string;
let said: string[];

const FILES: Readonly<Record<string, string>> = {
  'deliver.yaml': 'version: 1\nname: Test (synthetic)\n',
  'places.csv': 'code,name,parent,level\nC,Country,,country\nF1,HC One,C,facility\nF2,HC Two,C,facility\n',
  'indicators.csv': 'code,name,kind,over_time,numerator,direction\nopd,OPD,count,flow,#{OPD visits},up\n',
  'data/may.csv': 'place,period,OPD visits\nF1,2026-05,10\nF2,2026-05,20\n',
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'deliver-accept-'));
  said = [];
  mkdirSync(join(home, 'w', 'data'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(home, 'w', path), text);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function effects(): Effects {
  const real = realEffects(home, { quiet: true, colour: false });
  return {
    ...real,
    now: () => new Date('2026-07-10T09:00:00Z'),
    user: 'tester',
    out: async (text) => void said.push(text),
    note: (text) => void said.push(text),
  };
}

function upload(name: string, text: string): string {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

const options = (more: Partial<AcceptOptions> = {}): AcceptOptions => ({ workspace: join(home, 'w'), ...more });
const dataFiles = (): string[] => readdirSync(join(home, 'w', 'data')).sort();
const ledger = (): Record<string, unknown>[] =>
  readFileSync(join(home, 'w', 'data', 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** The national sum of a month, as a stocktake would see it. */
async function total(period: string): Promise<number | undefined> {
  const folder = diskFolder(join(home, 'w'));
  const workspace = await loadWorkspace(folder);
  const { measures } = await gatherData(workspace, folder, effects());
  return measures.series(workspace.indicators[0] as never, 'C', 'monthly').find((point) => point.period.id === period)?.value;
}

describe('accept', () => {
  it('takes a good file in untouched, with who, when and which file; again it does nothing', async () => {
    const june = upload('june.csv', 'place,period,OPD visits\nF1,2026-06,11\nF2,2026-06,21\n');
    expect(await accept([june], options(), effects())).toBe(0);
    expect(readFileSync(join(home, 'w', 'data', 'june.csv'), 'utf8')).toBe(readFileSync(june, 'utf8'));
    expect(ledger()).toMatchObject([
      {
        when: '2026-07-10T09:00:00.000Z',
        who: 'tester',
        file: 'data/june.csv',
        original: 'june.csv',
        values: { added: 2, changed: 0, same: 0 },
        replaces: [],
      },
    ]);
    expect(await total('202606')).toBe(32);
    expect(await accept([june], options(), effects())).toBe(0);
    expect(said.at(-1)).toContain('nothing to do: taken in on 2026-07-10 as data/june.csv');
    expect(ledger()).toHaveLength(1);
  });

  it('shows what would be replaced and writes nothing until told; then replaces by value and keeps the old file', async () => {
    const again = upload('may.csv', 'place,period,OPD visits\nF1,2026-05,12\nF2,2026-05,20\n');
    expect(await accept([again], options(), effects())).toBe(0);
    expect(said.join('')).toContain('F1, OPD visits, 202605: 10 → 12  (data/may.csv)');
    expect(dataFiles()).toEqual(['may.csv']);
    expect(await total('202605')).toBe(30);
    expect(await accept([again], options({ yes: true }), effects())).toBe(0);
    const [line] = ledger();
    expect(line).toMatchObject({ values: { added: 0, changed: 1, same: 1 }, replaces: ['data/may.csv'] });
    expect(line?.['file']).toMatch(/^data\/may-[0-9a-f]{8}\.csv$/);
    expect(readFileSync(join(home, 'w', 'data', 'may.csv'), 'utf8')).toBe(FILES['data/may.csv']);
    expect(await total('202605')).toBe(32);
  });

  it('asks for a reason to waive', async () => {
    await expect(accept(['x.csv'], options({ waive: ['total-row'] }), effects())).rejects.toThrow('Unexpected --waive without a reason');
  });

  it('says a file that cannot be read, with exit code 2, and takes the others', async () => {
    const june = upload('june.csv', 'place,period,OPD visits\nF1,2026-06,11\n');
    const broken = upload('broken.xlsx', 'PK\u0003\u0004 cut off');
    expect(await accept([broken, june], options(), effects())).toBe(2);
    expect(dataFiles()).toEqual(['june.csv', 'ledger.jsonl', 'may.csv']);
  });

  it('lets several runs in one after another', async () => {
    const files = [1, 2, 3, 4].map((number) => upload(`f${number}.csv`, `place,period,OPD visits\nF1,2026-0${number},${number}\n`));
    await Promise.all(files.map((file) => accept([file], options(), effects())));
    expect(ledger()).toHaveLength(4);
    expect(dataFiles()).toEqual(['f1.csv', 'f2.csv', 'f3.csv', 'f4.csv', 'ledger.jsonl', 'may.csv']);
  });
});

/** A world that stops, as `kill -9` would, before its n-th change of the disk; a torn one lets half of that change happen. */
function stopping(after: number, torn: boolean): Effects {
  const real = effects();
  let left = after;
  const step =
    <A extends unknown[]>(work: (...args: A) => Promise<void>, half: (...args: A) => void) =>
    async (...args: A): Promise<void> => {
      if (left === 0) {
        if (torn) half(...args);
        throw new Stop();
      }
      left -= 1;
      await work(...args);
    };
  return {
    ...real,
    write: step(real.write, () => undefined),
    copy: step(real.copy, () => undefined),
    append: step(real.append, (path, text) => writeFileSync(path, text.slice(0, text.length / 2), { flag: 'a' })),
    remove: step(real.remove, () => undefined),
    // The lock of a killed process stays; the next run takes it over, which `lock-file` is tested for.
    lock: async () => ({ release: async () => undefined }),
  };
}
class Stop extends Error {}

describe.each([false, true])('a crash (torn write: %s)', (torn) => {
  it('at any moment loses nothing and leaves a workspace that works', async () => {
    const june = upload('june.csv', 'place,period,OPD visits\nF1,2026-06,11\nF2,2026-06,21\n');
    let stopped = 0;
    for (let steps = 0; ; steps += 1) {
      const outcome = await accept([june], options(), stopping(steps, torn)).catch((fault: unknown) => fault);
      if (!(outcome instanceof Stop)) {
        expect(outcome).toBe(0);
        break;
      }
      stopped += 1;
      // Whatever is there: it loads, and the values count wholly or not at all.
      expect(await total('202605')).toBe(30);
      expect([undefined, 32]).toContain(await total('202606'));
      expect(readFileSync(june, 'utf8')).toContain('F2,2026-06,21');
      if ((await total('202606')) === 32) break;
    }
    expect(stopped).toBeGreaterThanOrEqual(3);
    await accept([june], options(), effects());
    expect(await total('202606')).toBe(32);
    expect(dataFiles()).toEqual(['june.csv', 'ledger.jsonl', 'may.csv']);
  });
});

it('a full disk is a clear error and changes nothing', async () => {
  const june = upload('june.csv', 'place,period,OPD visits\nF1,2026-06,11\n');
  const full = (): Promise<never> =>
    Promise.reject(new UserError('Unexpected full disk, expected room to write, free some and try again; nothing was changed.'));
  await expect(accept([june], options(), { ...effects(), copy: full })).rejects.toThrow('Unexpected full disk');
  expect(await total('202606')).toBeUndefined();
});

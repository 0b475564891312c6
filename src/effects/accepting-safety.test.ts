import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendLines } from './append-lines.ts';
import { writeAtomically } from './atomic-write.ts';
import { holdLock } from './lock-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliver-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('lock', () => {
  it('lets one in at a time, in turn', async () => {
    const path = join(folder, 'data', '.lock');
    let inside = 0;
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await holdLock(path);
        inside += 1;
        most.push(inside);
        await new Promise((done) => setTimeout(done, 5));
        inside -= 1;
        await lock.release();
      }),
    );
    expect(most).toEqual(Array.from({ length: 8 }, () => 1));
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });

  it('of a process that is gone is taken over', async () => {
    const path = join(folder, '.lock');
    const { hostname } = await import('node:os');
    // Above the highest pid of any system.
    writeFileSync(path, JSON.stringify({ pid: 2 ** 30, host: hostname(), token: 'dead' }));
    const lock = await holdLock(path, 1000);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('without a name in it is taken over when it is old: its process was killed while making it', async () => {
    const path = join(folder, '.lock');
    writeFileSync(path, '');
    await expect(holdLock(path, 100)).rejects.toThrow('Unexpected lock held by another process');
    utimesSync(path, new Date(0), new Date(0));
    const lock = await holdLock(path, 1000);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('sweeps away what killed runs left half-written, but nothing fresh and nobody’s own file', async () => {
    const names = ['.june.csv.0123456789ab.tmp', '.july.csv.0123456789ab.tmp', '.lock.0123456789ab', 'june.csv', '.notes'];
    for (const name of names) writeFileSync(join(folder, name), 'x');
    for (const name of names) if (!name.includes('july')) utimesSync(join(folder, name), new Date(0), new Date(0));
    await (await holdLock(join(folder, '.lock'))).release();
    expect(readdirSync(folder).sort()).toEqual(['.july.csv.0123456789ab.tmp', '.notes', 'june.csv']);
  });

  it('of another machine is respected, and said', async () => {
    const path = join(folder, '.lock');
    writeFileSync(path, JSON.stringify({ pid: 1, host: 'elsewhere', token: 'theirs' }));
    await expect(holdLock(path, 100)).rejects.toThrow('Unexpected lock held by process 1 on elsewhere');
    expect(readFileSync(path, 'utf8')).toContain('theirs');
  });
});

describe('appended lines', () => {
  it('follow a line that a crash broke off without spoiling', async () => {
    const path = join(folder, 'ledger.jsonl');
    writeFileSync(path, '{"a":1}\n{"b":');
    await appendLines(path, '{"c":3}\n');
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}\n{"b":\n{"c":3}\n');
  });
});

describe('a write', () => {
  it('leaves nothing beside it, and says in words what stops it', async () => {
    const path = join(folder, 'x', 'pack.md');
    await writeAtomically(path, 'new');
    await writeAtomically(path, 'newer');
    expect(readdirSync(join(folder, 'x'))).toEqual(['pack.md']);
    await expect(writeAtomically(join(path, 'below.md'), 'x')).rejects.toThrow(/Unexpected .*, expected/);
    expect(readFileSync(path, 'utf8')).toBe('newer');
  });
});

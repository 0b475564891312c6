import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/effects/atomic-write.ts';
import { sayDiskFault } from '../../src/effects/disk-fault.ts';
import { runSpoilt } from './spoilt-workspace.ts';

const PACK = ['stocktake', '--format', 'excel,markdown,json', '--output', 'out'];

/** A disk on which nothing can be written, for the reason of this code. */
const refusing = (code: string) => (path: string) => Promise.reject(sayDiskFault(Object.assign(new Error(code), { code }), path));

describe('a disk that takes nothing', () => {
  it.each([
    ['ENOSPC', 'Unexpected full disk, expected room to write, free some and try again; nothing was changed.'],
    ['EROFS', 'Unexpected read-only disk, expected one that can be written, choose another place with --output.'],
    ['EACCES', 'Unexpected no right to use it, expected a file you may read or write, close it elsewhere or ask for the right.'],
    ['EBUSY', 'Unexpected file in use, expected a free one, close it (in Excel, perhaps) and try again.'],
  ])('%s', async (code, words) => {
    const done = await runSpoilt({}, PACK, { write: refusing(code) });
    expect([done.exitCode, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toBe(`deliver: ${join('out', 'stocktake.xlsx')}: ${words}\n`);
    for (const args of [
      ['tidy', 'data/monthly-reports.csv', '-o', 'x.csv'],
      ['inspect', 'data/monthly-reports.csv', '-o', 'x.csv'],
      ['render', 'd.json', '--format', 'html', '-o', 'x.html'],
    ]) {
      const document = readFileSync(
        join(import.meta.dirname, '../../fixtures/render-saved-document/input/whole-pack.document.json'),
        'utf8',
      );
      const other = await runSpoilt({ 'd.json': document }, args, { write: refusing(code) });
      expect([other.exitCode, other.stdout, other.stderr]).toEqual([2, '', `deliver: ${args.at(-1)}: ${words}\n`]);
    }
  });

  it('an output folder that is a file', async () => {
    const done = await runSpoilt({ out: 'a file' }, PACK, { isFolder: () => false });
    expect([done.exitCode, done.stderr, [...done.written]]).toEqual([
      2,
      'deliver: out: Unexpected file where 4 files must go, expected a folder, give --output a folder.\n',
      [],
    ]);
  });
});

describe('writing on a real disk', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'deliver-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('below a file: one line, the file stays', async () => {
    writeFileSync(join(folder, 'f'), 'mine');
    await expect(writeAtomically(join(folder, 'f', 'pack.xlsx'), 'new')).rejects.toThrow(
      'Unexpected file in the middle of this path, expected folders only, check the path.',
    );
    expect(readFileSync(join(folder, 'f'), 'utf8')).toBe('mine');
  });

  it('over a folder: refused, and no half file is left', async () => {
    mkdirSync(join(folder, 'pack.xlsx'));
    await expect(writeAtomically(join(folder, 'pack.xlsx'), 'new')).rejects.toThrow('Unexpected');
    expect(readdirSync(folder)).toEqual(['pack.xlsx']);
  });

  it('a write that fails leaves the old file and nothing beside it', async () => {
    const path = join(folder, 'pack.json');
    await writeAtomically(path, 'old');
    const notBytes = { length: 3 } as unknown as string;
    await expect(writeAtomically(path, notBytes)).rejects.toThrow();
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['pack.json']]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('into a folder without the right to write', async () => {
    chmodSync(folder, 0o500);
    await expect(writeAtomically(join(folder, 'x'), 'new')).rejects.toThrow('Unexpected no right to use it');
    chmodSync(folder, 0o700);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asFiles, layFiles, readFiles } from './expected-folder.ts';
import { runCase } from './run-case.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const CASES = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'command.txt')));

/** `deliver tidy "my file.csv"` → `tidy`, `my file.csv`. */
function wordsOf(commandLine: string): string[] {
  const words = [...commandLine.trim().matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? (word[2] as string));
  expect(words[0]).toBe('deliver');
  return words.slice(1);
}

describe('fixtures', () => {
  it('are there', () => expect(CASES.length).toBeGreaterThan(0));

  it.each(CASES)('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const input = existsSync(join(folder, 'input')) ? join(folder, 'input') : folder;
    const args = wordsOf(readFileSync(join(folder, 'command.txt'), 'utf8'));
    const done = await runCase(input, args);
    const [expected, actual] = [join(folder, 'expected'), join(folder, 'actual')];
    const files = asFiles(done);
    if (process.env['UPDATE_GOLDEN'] === '1') layFiles(expected, files);
    // What differs is left beside the expected, to be compared by eye.
    layFiles(actual, files);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(readFiles(expected)));
    rmSync(actual, { recursive: true, force: true });
    const again = await runCase(input, args);
    expect([...again.written].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])).toEqual(
      [...done.written].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    );
  });
});

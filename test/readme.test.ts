import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const text = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8').replaceAll('\r\n', '\n');

describe('the README', () => {
  const readme = text('README.md');

  it('opens with a messy spreadsheet, one command and what it really prints', () => {
    const windows1252 = new TextDecoder('windows-1252').decode(readFileSync(fileURLToPath(new URL('../fixtures/first-look/input/consultations.csv', import.meta.url))));
    const shown = [windows1252.replaceAll('\r\n', '\n'), text('fixtures/first-look/command.txt'), text('fixtures/first-look/expected/stdout.txt'), text('fixtures/first-look/expected/stderr.txt')];
    for (const part of shown) expect(readme).toContain(part.trim());
  });

  it('names every dependency with what it saves', () => {
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) expect(readme).toContain(`| ${name} |`);
  });
});

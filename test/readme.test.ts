import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/checks/catalogue.ts';

const BEGIN = '<!-- rules: written from the rules themselves by UPDATE_GOLDEN=1 npm test -->';
const END = '<!-- end of rules -->';

/** The table of rules, from their own files. */
function rulesTable(): string {
  const rows = CHECKS.map(({ code, severity, words }) => `| \`${code}\` | ${severity} | ${words.en.title.replaceAll('|', '\\|')} |`);
  return ['| rule | severity | finds |', '|---|---|---|', ...rows].join('\n');
}

const text = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8').replaceAll('\r\n', '\n');

describe('the README', () => {
  const readme = text('README.md');

  it('opens with a messy spreadsheet, one command and what it really prints', () => {
    const windows1252 = new TextDecoder('windows-1252').decode(
      readFileSync(fileURLToPath(new URL('../fixtures/first-look/input/consultations.csv', import.meta.url))),
    );
    const shown = [
      windows1252.replaceAll('\r\n', '\n'),
      text('fixtures/first-look/command.txt'),
      text('fixtures/first-look/expected/stdout.txt'),
      text('fixtures/first-look/expected/stderr.txt'),
    ];
    for (const part of shown) expect(readme).toContain(part.trim());
  });

  it('names every dependency with what it saves', () => {
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) expect(readme).toContain(`| ${name} |`);
  });

  it('has the table of rules as their files have it', () => {
    const [before, rest] = text('README.md').split(BEGIN) as [string, string];
    const after = rest.split(END)[1] as string;
    const wanted = `${before}${BEGIN}\n\n${rulesTable()}\n\n${END}${after}`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), wanted);
    expect(text('README.md')).toBe(wanted);
  });
});

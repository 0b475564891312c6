import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CaseRun } from './run-case.ts';
import { workbookCells } from './workbook-cells.ts';

/** What a run left behind, as files of text: stdout, stderr, exit code, and everything written. */
export function asFiles(done: CaseRun): Map<string, string> {
  const files = new Map([
    ['exit-code.txt', `${done.exitCode}\n`],
    ['stdout.txt', done.stdout],
    ['stderr.txt', done.stderr],
  ]);
  for (const [path, bytes] of done.written) {
    const isBook = path.endsWith('.xlsx');
    files.set(`written/${path}${isBook ? '.cells.tsv' : ''}`, isBook ? workbookCells(bytes) : new TextDecoder().decode(bytes));
  }
  return new Map([...files].filter(([, text]) => text !== ''));
}

/** Reads a folder of expected files. */
export function readFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8').replaceAll('\r\n', '\n')];
    }),
  );
}

/** Lays files into a folder, which holds nothing else afterwards. */
export function layFiles(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

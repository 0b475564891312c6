/** `npm run bench`: what README.md beside this file says. Prints tables; asserts results, never times. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.ts';
import { readOptions, type Part } from './options.ts';

const RUN: Readonly<Record<Part, (bench: Bench) => Promise<string>>> = {
  startup: async (bench) => (await import('./startup.ts')).benchStartup(bench),
  demo: async (bench) => (await import('./demo.ts')).benchDemo(bench),
  csv: async (bench) => (await import('./read-csv.ts')).benchReadCsv(bench),
  workbook: async (bench) => (await import('./read-workbook.ts')).benchReadWorkbook(bench),
  validate: async (bench) => (await import('./validate.ts')).benchValidate(bench),
  outlook: async () => (await import('./outlook-page.ts')).benchOutlook(),
};

/** The repository: this file runs compiled, in a folder of its own below it. */
function repository(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, 'package.json'))) at = dirname(at);
  return at;
}

const { parts, ...sizes } = readOptions(process.argv.slice(2));
const root = repository();
// The real files are looked for beside the repository, and the compiled copy lies elsewhere.
process.env['DELIVER_REAL_DATA'] ??= join(root, '../shared/data');
const scratch = mkdtempSync(join(tmpdir(), 'deliver-bench-'));
const start = performance.now();
try {
  const cores = cpus();
  console.log(`${cores.length} × ${cores[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}`);
  console.log('Medians of rounds run in turns; ratio to the first line; peak memory and seconds of processor of each process.');
  for (const part of parts) console.log(`\n${await RUN[part]({ root, scratch, ...sizes })}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} seconds in all`);

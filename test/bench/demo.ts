import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../src/renderers/index.ts';
import { DELIVER, REPORT_PEAK } from './node-child.ts';
import { race, type Contender } from './race.ts';
import { raceTable } from './race-table.ts';
import type { Bench } from './bench.ts';
import { runProcess } from './run-process.ts';

const ROUNDS = 3;
/** As of a period with data in it whatever the clock says. */
const AS_OF = '2026-06';

/** The demo ministry's stocktake from its files to each format, and to all of them at once. */
export function benchDemo({ root, scratch, rounds = ROUNDS }: Bench): string {
  const demo = join(scratch, 'demo');
  runProcess(process.execPath, [DELIVER, 'init', demo, '--demo', '--quiet'], root);
  const contenders = [FORMATS.join(','), ...FORMATS].map((formats) => stocktake(formats, demo, join(scratch, 'pack')));
  return raceTable(`Stocktake of the demo ministry, by format; ${rounds} rounds`, race(contenders, rounds, root));
}

function stocktake(formats: string, demo: string, output: string): Contender {
  const name = formats.includes(',') ? 'all formats' : formats;
  const args = [DELIVER, 'stocktake', '--workspace', demo, '--as-of', AS_OF, '--quiet', '--format', formats, '--output', output];
  let first: string | undefined;
  // Output that differs between runs, or none, would make the time worthless.
  const check = (): void => {
    const drawn = hashOf(output);
    rmSync(output, { recursive: true });
    first ??= drawn;
    if (drawn !== first) throw new Error(`${name}: not the same bytes in each run`);
  };
  return { name, command: process.execPath, args: [...REPORT_PEAK, ...args], check };
}

/** @throws where nothing was drawn */
function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (files.length === 0) throw new Error(`nothing was drawn in ${folder}`);
  const hash = createHash('sha256');
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

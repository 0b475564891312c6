import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DELIVER } from './node-child.ts';
import { race, type Contender } from './race.ts';
import { raceTable } from './race-table.ts';
import type { Bench } from './bench.ts';

const ROUNDS = 31;
const AIM = 1.5;

/** Start-up of `deliver --help` beside Node that does nothing. Memory is not asked for: asking would take time. */
export function benchStartup({ root, scratch, rounds = ROUNDS }: Bench): string {
  const script = join(scratch, 'nothing.cjs');
  const module = join(scratch, 'nothing.mjs');
  writeFileSync(script, '');
  writeFileSync(module, '');
  const contenders = [
    node('node, empty script', [script], ''),
    node('node, empty ES module', [module], ''),
    node('deliver --help', [DELIVER, '--help'], 'Usage: deliver'),
  ];
  return raceTable(`Start-up, whole processes; ${rounds} rounds (aim: deliver ≤ ${AIM})`, race(contenders, rounds, root));
}

function node(name: string, args: readonly string[], starts: string): Contender {
  const check = (output: string): void => {
    if (!output.startsWith(starts)) throw new Error(`${name} said "${output.slice(0, 80)}", expected "${starts}"`);
  };
  return { name, command: process.execPath, args, check };
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './race.ts';
import { runProcess } from './run-process.ts';
import { writeNationalYear, type NationalYear } from './write-national-year.ts';

const WIDTHS = [12, 10, 10, 18, 10] as const;

/** How time and memory grow with the rows. The first line's fixed part is start-up. */
export function linearity(
  sizes: readonly number[],
  scratch: string,
  root: string,
  contender: (file: string, written: NationalYear) => Contender,
): string {
  const head = line(['rows', 'seconds', 'cpu s', 'cpu s a million', 'peak MB']);
  const rows = sizes.map((size) => {
    const file = join(scratch, `year-${size}.csv`);
    const written = writeNationalYear(file, size);
    const { command, args, check } = contender(file, written);
    const ran = runProcess(command, args, root);
    check(ran.output);
    rmSync(file);
    const cpu = ran.cpuSeconds ?? Number.NaN;
    return line([
      written.rows.toLocaleString('en'),
      ran.seconds.toFixed(1),
      cpu.toFixed(1),
      ((cpu / written.rows) * 1e6).toFixed(2),
      (ran.megabytes ?? Number.NaN).toFixed(0),
    ]);
  });
  return ['Validation as files grow', head, ...rows].join('\n');
}

function line(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => cell.padStart(WIDTHS[index]!)).join('')}`;
}

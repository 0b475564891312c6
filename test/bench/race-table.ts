import { median } from '../../src/stats/median.ts';
import type { Lap, Placed } from './race.ts';

const COLUMNS = 80;
const NAME = 30;
const WIDTHS = [9, 7, 15, 9, 8] as const;

/**
 * Draws a race in at most 80 columns: median seconds, ratio to the first contender, slowest and fastest run, peak memory, median seconds of processor.
 * The ratio is the median of the rounds' ratios: a slow moment of the machine meets both sides of each.
 */
export function raceTable(title: string, placed: readonly Placed[]): string {
  const first = placed.find((one): one is Lap => 'seconds' in one);
  if (first === undefined) throw new Error(`${title}: nothing ran`);
  const head = line('', ['seconds', 'ratio', 'from – to', 'peak MB', 'cpu s']);
  const rows = placed.map((one) => ('absent' in one ? absentLine(one.name, one.absent) : lapLine(one, first)));
  return [title, head, ...rows].join('\n');
}

function lapLine(lap: Lap, first: Lap): string {
  const ratio = median(lap.seconds.map((seconds, round) => seconds / first.seconds[round]!));
  const span = `${say(Math.min(...lap.seconds))} – ${say(Math.max(...lap.seconds))}`;
  const memory = lap.megabytes.length === 0 ? '' : median(lap.megabytes).toFixed(0);
  const cpu = lap.cpuSeconds.length === 0 ? '' : say(median(lap.cpuSeconds));
  return line(lap.name, [say(median(lap.seconds)), ratio.toFixed(2), span, memory, cpu]);
}

/** Three digits that count. */
function say(seconds: number): string {
  return seconds < 10 ? seconds.toFixed(seconds < 1 ? 3 : 2) : seconds.toFixed(1);
}

function line(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(NAME)}${cells.map((cell, i) => cell.padStart(WIDTHS[i]!)).join('')}`.trimEnd();
}

function absentLine(name: string, reason: string): string {
  const text = `  ${name.padEnd(NAME)}  ${reason}`;
  return text.length <= COLUMNS ? text : `  ${name}:\n    ${reason}`;
}

import { spawnSync } from 'node:child_process';

/** What one process took and said. */
export interface Ran {
  /** Wall clock, from before its start to after its end. */
  readonly seconds: number;
  /** Peak memory, where the process reports it on its fourth channel. */
  readonly megabytes?: number;
  /** Of all its threads, user and system, where it reports them after the memory. */
  readonly cpuSeconds?: number;
  readonly output: string;
}

const MOST_OUTPUT = 1 << 28;
/** Kilobytes, and seconds of processor, as text: see report-peak.ts and process_cost.py. */
const PEAK_CHANNEL = 3;

/**
 * Runs a process to its end.
 * @throws where it does not start, or ends otherwise than with 0; with what it said on stderr
 */
export function runProcess(command: string, args: readonly string[], cwd: string): Ran {
  const start = performance.now();
  const ended = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const seconds = (performance.now() - start) / 1000;
  if (ended.error !== undefined) throw ended.error;
  const reported = ended.output[PEAK_CHANNEL] ?? '';
  if (ended.status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${ended.status ?? ended.signal}: ${ended.stderr}${reported}`);
  const [peak = Number.NaN, cpuSeconds = Number.NaN] = reported.trim().split(' ').map(Number.parseFloat);
  return {
    seconds,
    output: ended.stdout,
    ...(Number.isNaN(peak) ? {} : { megabytes: peak / 1024 }),
    ...(Number.isNaN(cpuSeconds) ? {} : { cpuSeconds }),
  };
}

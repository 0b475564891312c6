import { runProcess, type Ran } from './run-process.ts';

/** One way of doing the work, as a process of its own. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** @throws where the output is not what this contender must find */
  check(output: string): void;
}

/** One that cannot run here, and why: it stands in the table all the same. */
export interface Absent {
  readonly name: string;
  readonly absent: string;
}

export interface Lap {
  readonly name: string;
  /** One value a round. */
  readonly seconds: readonly number[];
  readonly megabytes: readonly number[];
  /** Seconds of processor: what a busy machine does not change much. */
  readonly cpuSeconds: readonly number[];
}

export type Placed = Lap | Absent;

/**
 * Runs contenders in turns (A B C, B C A, …), so that whatever else the machine does meets all of them alike.
 * @param contenders the first is the one that the others are compared with
 * @throws where one fails, or finds something else than it must
 */
export function race(contenders: readonly (Contender | Absent)[], rounds: number, cwd: string): Placed[] {
  const running = contenders.filter((one): one is Contender => !('absent' in one));
  const ran = new Map<string, Ran[]>(running.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < running.length; turn++) {
      const contender = running[(round + turn) % running.length]!;
      ran.get(contender.name)!.push(runOnce(contender, cwd));
    }
  }
  return contenders.map((one) => ('absent' in one ? one : lap(one.name, ran.get(one.name)!)));
}

function runOnce(contender: Contender, cwd: string): Ran {
  const ran = runProcess(contender.command, contender.args, cwd);
  contender.check(ran.output);
  return ran;
}

function lap(name: string, runs: readonly Ran[]): Lap {
  return {
    name,
    seconds: runs.map(({ seconds }) => seconds),
    megabytes: runs.flatMap(({ megabytes }) => megabytes ?? []),
    cpuSeconds: runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []),
  };
}

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadAnswer } from '../core/thread-task.ts';
import type { SecondThread } from '../effects.ts';

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly failed: (fault: unknown) => void;
}

/** Starts a thread from its entry: a compiled module that answers each message in turn. @returns undefined where this machine or this installation has none */
export function startSecondThread(entry: URL): SecondThread | undefined {
  if (availableParallelism() < 2 || !existsSync(fileURLToPath(entry))) return undefined;
  const waiting: Waiting[] = [];
  let ended: unknown;
  const worker = new Worker(entry, { stdin: false, execArgv: [] });
  const stop = (fault: unknown): void => {
    ended ??= fault;
    for (const one of waiting.splice(0)) one.failed(fault);
  };
  worker.on('message', (answer: ThreadAnswer) => {
    const one = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('fault' in answer) one?.failed(new Error(answer.fault));
    else one?.done(answer.value);
  });
  worker.on('error', stop);
  worker.on('exit', () => stop(new Error('the second thread ended')));
  // It keeps the program from ending only while somebody waits for it.
  worker.unref();
  return {
    ask: (task) =>
      new Promise((done, failed) => {
        if (ended !== undefined) return failed(ended);
        worker.postMessage(task, []);
        worker.ref();
        waiting.push({ done, failed });
      }),
    end: () => void worker.terminate(),
  };
}

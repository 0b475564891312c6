import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { REPLY, type ThreadAnswer, type ThreadMessage } from '../core/thread-task.ts';
import type { SecondThread } from '../effects.ts';

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly failed: (fault: unknown) => void;
}

/** Longest wait for a task that was taken, in milliseconds and in times of what passed since it was sent: a thread that died says nothing while we stand still. */
const LEAST_PATIENCE = 10_000;
const PATIENCE = 3;

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
        worker.postMessage({ task } satisfies ThreadMessage, []);
        worker.ref();
        waiting.push({ done, failed });
      }),
    begin(task) {
      const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ task, reply: { state, port: port2 } } satisfies ThreadMessage, [port2]);
      const start = performance.now();
      return () => waitFor(state, port1, LEAST_PATIENCE + PATIENCE * (performance.now() - start));
    },
    end: () => void worker.terminate(),
  };
}

/** The answer to a task, or undefined: then it is not done, or nobody will hear of it. */
function waitFor(state: Int32Array, port: MessagePort, milliseconds: number): unknown {
  const before = Atomics.compareExchange(state, 0, REPLY.waiting, REPLY.givenUp);
  if (before === REPLY.taken) Atomics.wait(state, 0, REPLY.taken, milliseconds);
  const answer = receiveMessageOnPort(port)?.message as ThreadAnswer | undefined;
  port.close();
  return answer !== undefined && 'value' in answer ? answer.value : undefined;
}

/** What a second thread runs: one task after another is answered. */
import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadTask } from '../src/core/thread-task.ts';
import { answer } from './answer-task.ts';

parentPort?.on('message', (task: ThreadTask) => {
  let said: ThreadAnswer;
  try {
    said = { value: answer(task) };
  } catch (fault) {
    said = { fault: String(fault) };
  }
  parentPort?.postMessage(said, []);
});

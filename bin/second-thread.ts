/** What a second thread runs: one task after another is answered. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { REPLY, type ThreadAnswer, type ThreadMessage } from '../src/core/thread-task.ts';
import { answer, buffersIn } from './answer-task.ts';

parentPort?.on('message', ({ task, reply }: ThreadMessage<MessagePort>) => {
  if (reply === undefined) return send(parentPort, task);
  if (Atomics.compareExchange(reply.state, 0, REPLY.waiting, REPLY.taken) !== REPLY.waiting) return;
  send(reply.port, task);
  Atomics.store(reply.state, 0, REPLY.done);
  Atomics.notify(reply.state, 0);
});

function send(port: MessagePort | null, task: ThreadMessage['task']): void {
  let said: ThreadAnswer;
  try {
    said = { value: answer(task) };
  } catch (fault) {
    said = { fault: String(fault) };
  }
  port?.postMessage(said, 'value' in said ? buffersIn(task, said.value) : []);
}

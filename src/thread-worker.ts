// The other end of thread.ts and thread-pool.ts: the thread's first module. It calls the functions that are asked for.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import {
  type Answer,
  type Ask,
  answerOf,
  type Order,
  type Question,
  type Reply,
  resultOf,
} from './thread-answer.ts';

const port = parentPort;
if (workerData) port?.postMessage(await answerOf(() => perform(workerData as Order)));
else if (port) serve(port);

async function perform({ module, name, given }: Order, ...more: readonly unknown[]): Promise<unknown> {
  const loaded = (await import(module)) as Record<string, (...given: readonly unknown[]) => unknown>;
  const work = loaded[name];
  if (!work) throw new TypeError(`${module} exports no ${name}`);
  return work(...given, ...more);
}

/** Works off one order after the other, until the thread is ended. */
function serve(port: MessagePort): void {
  const asked = new Map<number, (answer: Answer) => void>();
  let questions = 0;
  const ask: Ask = async (service, ...given) => {
    questions += 1;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    asked.set(questions, resolve);
    port.postMessage({ question: questions, service, given } satisfies Question);
    return resultOf(await promise);
  };
  port.on('message', async (message: Order | Reply) => {
    if ('question' in message) {
      asked.get(message.question)?.(message.answer);
      asked.delete(message.question);
      return;
    }
    const answer = await answerOf(() => perform(message, ask));
    // What cannot be sent is a fault of the work, not the thread's end.
    const sent = await answerOf(() => port.postMessage(answer));
    if ('error' in sent) port.postMessage(sent);
  });
}

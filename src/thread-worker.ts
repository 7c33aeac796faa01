// The other end of thread.ts and thread-pool.ts: the thread's first module. It calls the functions that are asked for.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import {
  type Answer,
  type Ask,
  answerOf,
  type Call,
  type Order,
  type Question,
  type Reply,
  type Return,
  Unanswered,
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
  const asked = new Unanswered();
  const functions = new Map<number, readonly unknown[]>();
  const ask: Ask = (service, ...given) => {
    let number = 0;
    const send = (question: number) => {
      number = question;
      functions.set(question, given);
      const places = given.flatMap((one, place) => (typeof one === 'function' ? [place] : []));
      const plain = given.map((one) => (typeof one === 'function' ? null : one));
      port.postMessage({ question, service, given: plain, functions: places } satisfies Question);
    };
    return asked.ask(send).finally(() => functions.delete(number));
  };
  const called = ({ question, place, given }: Call) => {
    const one = functions.get(question)?.[place];
    return answerOf(() => (one as (...given: readonly unknown[]) => unknown)(...given));
  };
  port.on('message', async (message: Order | Reply | Call) => {
    if ('call' in message) {
      const { call } = message;
      send(port, await called(message), (answer): Return => ({ call, answer }));
    } else if ('question' in message) asked.hear(message.question, message.answer);
    else send(port, await answerOf(() => perform(message, ask)), (answer) => answer);
  });
}

/** Sends an answer. What cannot be sent is a fault of the work, not the thread's end. */
function send(port: MessagePort, answer: Answer, as: (answer: Answer) => Answer | Return): void {
  try {
    port.postMessage(as(answer));
  } catch (error) {
    port.postMessage(as({ error }));
  }
}

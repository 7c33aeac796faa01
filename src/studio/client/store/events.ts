// Listens to the server: through the worker that all windows of the browser share, or by itself where there is none.
import { type Heard, hear } from '../listener/hear.ts';
import type { Joining } from '../listener/worker.ts';
import { listenerAddress, trusted } from '../trusted.ts';
import { ownToken } from './signed-in.ts';

/**
 * Listens until the window is closed.
 * @param window its name, whose lock it holds
 */
export function listen(window: string, tell: (heard: Heard) => void): void {
  const worker = openWorker();
  if (!worker) {
    hear(window, tell);
    return;
  }
  // A worker that does not start says nothing more.
  worker.addEventListener('error', () => hear(window, tell));
  worker.port.addEventListener('message', ({ data }: MessageEvent<Heard>) => tell(data));
  worker.port.start();
  worker.port.postMessage({ window, token: ownToken() } satisfies Joining);
}

function openWorker(): SharedWorker | undefined {
  try {
    return new SharedWorker(trusted().createScriptURL(listenerAddress));
  } catch {
    return undefined;
  }
}

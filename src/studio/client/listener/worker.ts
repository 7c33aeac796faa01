// The one listener of all windows of this browser, as a SharedWorker: a browser keeps six connections to a server, and each
// window that listened by itself would take one of them for good.
import { ownHeaders } from '../store/signed-in.ts';
import { hear } from './hear.ts';
import { lockOf } from './living.ts';
import { sharedAmong } from './shared.ts';

/** What a window says when it comes. `token`: what the server wants with whatever changes something. */
export type Joining = { window: string; token?: string | undefined };

const shared = sharedAmong();
const own = crypto.randomUUID();
let isHearing = false;
let headers: Record<string, string> = {};

function begin(): void {
  if (isHearing && !shared.isOver()) return;
  isHearing = true;
  hear(own, shared.heard);
}

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  port?.addEventListener('message', ({ data: { window, token } }: MessageEvent<Joining>) => {
    begin();
    headers = { 'content-type': 'application/json', ...ownHeaders(token) };
    shared.join(window, { tell: (heard) => port.postMessage(heard) });
    // A window holds its lock as long as it lives.
    void navigator.locks.request(lockOf(window), () => gone(window));
  });
  port?.start();
});

/** What it looked at is not drawn any more. */
function gone(window: string): void {
  shared.leave(window);
  const body = JSON.stringify({ by: window });
  void fetch('/api/gone', { method: 'POST', headers, body, credentials: 'same-origin' }).catch(
    () => undefined,
  );
}

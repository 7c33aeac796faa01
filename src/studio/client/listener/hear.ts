// What the server tells, by one EventSource; and whether it is there.
import type { StudioEvent } from '../../contract/events.ts';

/** `open` at each new connection: what happened meanwhile was not told. `over`: the server has started anew, and lets nobody of before in. */
export type Heard =
  | { is: 'open'; through: string }
  | { is: 'lost' }
  | { is: 'over' }
  | { is: 'event'; event: StudioEvent };

/** How long (ms) after a lost connection it is tried again. */
const patience = 1500;

/**
 * Listens until this window or worker ends, or the server lets it in no more.
 * @param by who listens, by which the server knows that it is gone
 */
export function hear(by: string, tell: (heard: Heard) => void): void {
  const source = new EventSource(`/api/events?by=${by}`);
  source.addEventListener('open', () => tell({ is: 'open', through: by }));
  source.addEventListener('message', ({ data }: MessageEvent<string>) =>
    tell({ is: 'event', event: JSON.parse(data) }),
  );
  source.addEventListener('error', () => {
    // The browser goes on by itself where the connection broke, and gives up where it was refused.
    if (source.readyState === EventSource.CLOSED) void again(by, tell);
    else tell({ is: 'lost' });
  });
}

async function again(by: string, tell: (heard: Heard) => void): Promise<void> {
  const answer = await fetch('/api/home', { credentials: 'same-origin' }).catch(() => undefined);
  if (answer?.status === 401) return tell({ is: 'over' });
  tell({ is: 'lost' });
  setTimeout(() => hear(by, tell), patience);
}

// Keys that let a browser in once. The address with which a browser is started can be read by others on the machine, in the list of
// processes: the token is not in it.
import { randomBytes } from 'node:crypto';
import { isSame } from './gate.ts';

export type Invites = {
  make(): string;
  /** Whether it lets in: once, and not for long. */
  take(given: string): boolean;
};

/** How long (ms) a browser may take to start. */
const patience = 60_000;

/** More are not open at a time. */
const most = 16;

/** @param now milliseconds, from any beginning */
export function keepInvites(now: () => number = () => performance.now()): Invites {
  let open: { key: string; until: number }[] = [];
  return {
    make() {
      const key = randomBytes(32).toString('base64url');
      open = [...open.slice(1 - most), { key, until: now() + patience }];
      return key;
    },
    take(given) {
      open = open.filter(({ until }) => until > now());
      const found = open.find(({ key }) => isSame(given, key));
      open = open.filter((one) => one !== found);
      return found !== undefined;
    },
  };
}

// Who is let in: requests of the studio's own page, with the token of this start. All else is refused, in plain words. Pure.
import { createHash, timingSafeEqual } from 'node:crypto';
import { host } from '../../listening.ts';
import { Refused } from './problem.ts';

/** What a request says of itself. */
export type Caller = {
  method: string;
  path: string;
  host?: string | undefined;
  origin?: string | undefined;
  /** `Sec-Fetch-Site` (Fetch Metadata): how the page that asks stands to this server. */
  site?: string | undefined;
  /** The token that the address brings, and that of the cookie. */
  given?: string | undefined;
  cookie?: string | undefined;
};

/** The server's own port and token; and whether a key lets in this once. */
export type Own = { port: number; token: string; isInvited?(key: string): boolean };

/** The name of the cookie: cookies know no ports, and a second studio must not take the first one's. */
export function cookieName(port: number): string {
  return `factsheet-studio-${port}`;
}

/**
 * Why a request is not answered; nothing where it is. A name other than our own in `Host` is a foreign site that had its name
 * resolved to this machine (DNS rebinding); another `Origin`, or a site that is not this one, is a foreign page that writes.
 */
export function refuse(caller: Caller, { port, token, isInvited }: Own): Refused | undefined {
  const { method, path, site, origin } = caller;
  const hosts = [`${host}:${port}`, `localhost:${port}`, ...(port === 80 ? [host, 'localhost'] : [])];
  const own = hosts.find((one) => one === caller.host);
  if (own === undefined) return outside('The studio is not served under this address.');
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return new Refused(405, 'method', `${method} is not answered here.`, 'Ask by GET or POST.');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return outside('Another page asks for the studio.');
  if (origin !== undefined && origin !== `http://${own}`) return outside('Another page asks for the studio.');
  if (method === 'POST' && origin === undefined) return outside('Who asks does not say from which page.');
  if (path === '/' && method !== 'POST' && caller.given !== undefined)
    return isSame(caller.given, token) || isInvited?.(caller.given) ? undefined : noToken(path);
  return caller.cookie !== undefined && isSame(caller.cookie, token) ? undefined : noToken(path);
}

/** Compares in a time that tells nothing. */
export function isSame(given: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function outside(message: string): Refused {
  const hint =
    'Open the address that the start of the studio has printed: copy it into the address bar of your browser.';
  return new Refused(403, 'not-from-here', message, hint);
}

function noToken(path: string): Refused {
  const message = 'This window has no key to the studio, or that of an earlier start.';
  const hint =
    'Start the studio again (npm run studio): it opens here. Or copy the address that it has printed into the address bar.';
  return new Refused(path.startsWith('/api/') ? 401 : 403, 'no-token', message, hint);
}

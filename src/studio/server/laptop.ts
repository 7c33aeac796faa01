// The way into a studio on a laptop: by the token of its start, which the address brings once and a cookie keeps.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { StudioApp } from './app.ts';
import { cookieName, type Own, refuse } from './gate.ts';
import { proofOf } from './running.ts';
import { alone, type Visitor } from './visitor.ts';

/** Lets in who has the token. @throws Refused 401, 403, 405 */
export function admitHere(context: Context, own: Own): Visitor {
  const refused = refuse(callerOf(context, own), own);
  if (refused) throw refused;
  return alone;
}

/**
 * What another start, and the address that was printed, ask for.
 * @param invite gives a key that lets a browser in once
 */
export function beginHere(app: StudioApp, own: () => Own, invite: () => string): void {
  app.get('/', async (c, next) => {
    const { port, token } = own();
    if (c.req.query('token') === undefined) return next();
    setCookie(c, cookieName(port), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.redirect('/', 303);
  });
  app.get('/api/here', (c) => c.json({ proof: proofOf(own()), key: invite() }));
}

function callerOf({ req }: Context, { port }: Own) {
  const [cookie, given] = [getCookie({ req } as Context, cookieName(port)), req.query('token')];
  const [host, origin, site] = ['host', 'origin', 'sec-fetch-site'].map((name) => req.header(name));
  return { method: req.method, path: req.path, host, origin, site, given, cookie };
}

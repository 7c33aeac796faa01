// The ways of signing in and out.
import type { Context, Hono } from 'hono';
import type { Database } from '../database/database.ts';
import { show } from '../pages/show.ts';
import { isWord, type Word } from '../pages/words.ts';
import type { Audit } from '../server/audit.ts';
import { openLimits } from '../server/limits.ts';
import { Refused, refusedBy } from '../server/problem.ts';
import type { Known } from '../server/who.ts';
import { type Jar, openJar } from './cookies.ts';
import { type Provider, wayBack } from './openid.ts';
import { personPage, type Shown } from './page.ts';
import type { People } from './people.ts';
import type { Hops } from './proxy.ts';
import { isToken, lives, type Sessions, tokenOf } from './sessions.ts';
import type { PeopleSettings } from './settings.ts';

/** What signing in stands on. `provider`: not given, that of the settings. */
export type DoorParts = {
  database: Database;
  people: People;
  audit: Audit;
  settings: PeopleSettings;
  hops: Hops;
  provider?: Provider;
};

/** The header in which the pages send their token. */
export const tokenHeader = 'x-factsheet-token';

/** So often an address may begin or end a sign-in at once, and so often a second over time: a whole office has one address. */
const tries = { most: 200, aSecond: 2 } as const;

/** The same, with what keeps sessions and their cookie. */
export type Ways = DoorParts & {
  sessions: Sessions;
  jar: Jar;
  provider: Provider;
};

/** `/sign-in`, and the way back from the provider. */
export function signInWays(app: Hono<Known>, parts: Ways): void {
  const { people, audit, settings, hops, sessions, jar, provider } = parts;
  const { address } = settings;
  const begun = openJar(address, 'factsheet-sign-in', lives.signIn);
  const limit = openLimits(() => performance.now() / 1000, tries);
  const arrive = (context: Context) => {
    const { address: from, isSecure } = hops.whence(arrivedBy(context));
    limit(from);
    if (address.protocol === 'https:' && !isSecure) throw wrongAddress();
  };
  app.get('/sign-in', (c) =>
    shown(c, address, async () => {
      arrive(c);
      // A cookie that is set under another name of this machine would not be there at the end.
      if (address.protocol === 'http:' && c.req.header('host') !== address.host)
        return c.redirect(new URL(`/sign-in?${new URLSearchParams({ to: pathIn(c) })}`, address).href, 303);
      const { to, ...kept } = await provider.begin();
      begun.put(c, await sessions.await({ ...kept, back: pathIn(c) }));
      return c.redirect(to, 303);
    }),
  );
  app.get(wayBack, (c) =>
    shown(c, address, async () => {
      arrive(c);
      const given = begun.read(c);
      begun.drop(c);
      const kept = given === undefined ? undefined : await sessions.take(given);
      const hint = 'Sign in again, from the beginning.';
      if (!kept) throw new Refused(403, 'not-signed-in', 'No sign-in was begun here.', hint);
      const person = await people.meet(await provider.end(new URL(c.req.url).search, kept));
      const before = jar.read(c);
      if (before !== undefined) await sessions.end(before);
      await audit.note(`person:${person.id}`, 'signed-in', person.id);
      jar.put(c, await sessions.begin(person.id));
      return c.redirect(kept.back, 303);
    }),
  );
}

/** `/sign-out`, and what is shown after it. */
export function signOutWays(
  app: Hono<Known>,
  { audit, settings, sessions, jar }: Omit<Ways, 'provider'>,
): void {
  const whose = async (context: Context) => {
    const secret = jar.read(context);
    const person = secret === undefined ? undefined : await sessions.whose(secret);
    return secret === undefined || !person ? undefined : { secret, person };
  };
  app.get('/sign-out', async (c) => {
    const own = await whose(c);
    if (!own) return c.redirect('/signed-out', 303);
    const { secret, person } = own;
    const next = { word: 'signOut.do', to: '/sign-out', token: tokenOf(secret) } as const;
    const values = { name: person.name };
    return pageOf(c, { title: 'signOut.title', says: 'signOut.says', values, next });
  });
  app.post('/sign-out', (c) =>
    shown(c, settings.address, async () => {
      const own = await whose(c);
      if (own) {
        const { token } = await c.req.parseBody().catch((): { token?: unknown } => ({}));
        const sent = c.req.header(tokenHeader) ?? (typeof token === 'string' ? token : undefined);
        requireOwn(c, settings, own.secret, sent);
        await sessions.end(own.secret);
        await audit.note(`person:${own.person.id}`, 'signed-out', own.person.id);
      }
      jar.drop(c);
      return c.redirect('/signed-out', 303);
    }),
  );
  app.get('/signed-out', (c) => {
    const next = { word: 'again', to: '/sign-in' } as const;
    return pageOf(c, { title: 'signedOut.title', says: 'signedOut.says', next });
  });
}

/** @throws Refused 403 for a change that no page of ours has asked for */
export function requireOwn(
  { req }: Context,
  { address }: PeopleSettings,
  secret: string,
  given: string | undefined,
): void {
  const site = req.header('sec-fetch-site');
  const isOwn = req.header('origin') === address.origin && (site === undefined || site === 'same-origin');
  if (isOwn && isToken(secret, given)) return;
  const hint = 'Do it in the studio. Reload its page if it was open for long.';
  throw new Refused(403, 'not-ours', 'Another page asked for this. Nothing was done.', hint);
}

/** A person sees a page where something is refused, not JSON. */
async function shown(c: Context, address: URL, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const { status, code, headers } = refusedBy(error);
    if (status === 500) throw error;
    const known = isWord(`${code}.title`) ? code : 'other';
    const next = { word: 'again', to: '/sign-in' } as const;
    const page: Shown = {
      title: `${known}.title` as Word,
      says: `${known}.says` as Word,
      values: { address: address.origin },
      next: code === 'wrong-address' ? { ...next, to: new URL('/sign-in', address).href } : next,
    };
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return pageOf(c, page, status);
  }
}

function arrivedBy({ req, env }: Context) {
  const incoming = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return {
    remote: incoming?.socket?.remoteAddress,
    forwardedFor: req.header('x-forwarded-for'),
    forwardedProto: req.header('x-forwarded-proto'),
  };
}

/** A page that says one thing. */
export function pageOf(c: Context, page: Shown, status = 200): Response {
  return show(c, (words) => personPage(words, page), status);
}

/** Where to go on after signing in: a place of ours, and nowhere else. */
function pathIn({ req }: Context): string {
  const to = req.query('to') ?? '/';
  return /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(to) && !to.includes('\\') ? to : '/';
}

function wrongAddress(): Refused {
  const hint = 'Go there by the public address; see --trust-proxy in docs/operating.md.';
  return new Refused(403, 'wrong-address', 'People sign in under the public address alone.', hint);
}

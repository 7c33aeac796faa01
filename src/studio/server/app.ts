// The ways into the studio's server: who asks for what, and who answers it.
import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import { type Asks, asks } from '../contract/asks.ts';
import type { StudioEvent } from '../contract/events.ts';
import type { Home } from '../contract/home.ts';
import type { PeriodForm } from '../contract/period.ts';
import type { StudioState } from '../contract/states.ts';
import { type Uploads, uploads } from '../contract/uploads.ts';
import { bodyOf, bytesOf, queryOf } from './body.ts';
import type { ClientFile } from './client.ts';
import { cookieName, type Own, refuse } from './gate.ts';
import { policy, usual } from './headers.ts';
import type { Hub } from './hub.ts';
import { closedPage, studioPage } from './page.ts';
import { Refused, refusal, refusedBy } from './problem.ts';
import { proofOf } from './running.ts';

/** A file that is fetched: its bytes, its media type, and its name where it is to be saved. */
export type Fetched = ClientFile & { name?: string };

/** Who answers what is asked. */
export type Answering = {
  /** A key that lets a browser in once. */
  invite(): string;
  home(language: string | undefined): Promise<Home>;
  form(id: string): Promise<PeriodForm>;
  /** What a window that begins to listen is told first; and that it listens no more. */
  told(): readonly StudioEvent[];
  gone(by: string): void;
  states(id: string): Promise<readonly StudioState[]>;
  picture(name: string): Fetched | undefined;
  /** The first page of a period. */
  cover(id: string, language: string): Promise<Fetched | undefined>;
  file(job: string, name: string): Promise<Fetched | undefined>;
  /** A picture of a period, by the page's name for it. */
  photo(id: string, name: string): Promise<Fetched>;
  /** The Excel form of a period's figures. */
  figuresForm(id: string): Promise<Fetched>;
  posts: { [Path in keyof Asks]?: (ask: Asks[Path]) => Promise<object> };
  /** What comes as a file. */
  uploads: { [Path in keyof Uploads]?: (ask: Uploads[Path], bytes: Buffer) => Promise<object> };
};

/** What the ways lead to. `own` is known once the server listens. */
type Parts = {
  own(): Own;
  hub: Hub;
  client(): Promise<ReadonlyMap<string, ClientFile>>;
  answering: Answering;
  /** Told of mistakes of the program. */
  failed(error: unknown): void;
};

export function studioApp({ own, hub, client, answering, failed }: Parts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const refused = refuse(callerOf(c, own()), own());
    if (refused) c.res = closed(c, refused);
    else await next();
    for (const [name, value] of Object.entries(usual))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  app.get('/', async (c) => {
    const { port, token } = own();
    if (c.req.query('token') === undefined) return opened(c, await client());
    setCookie(c, cookieName(port), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.redirect('/', 303);
  });
  app.get('/client/:name', async (c) => fetched((await client()).get(c.req.param('name'))));
  app.get('/pictures/:name', (c) => fetched(answering.picture(c.req.param('name'))));
  app.get('/first/:operation/:period', async (c) => {
    const language = languageIn(c);
    return fetched(language && (await answering.cover(periodIn(c), language)));
  });
  app.get('/files/:job/:name', async (c) =>
    fetched(await answering.file(c.req.param('job'), c.req.param('name'))),
  );
  app.get('/api/here', (c) => c.json({ proof: proofOf(own()), key: answering.invite() }));
  app.get('/api/home', async (c) => c.json(await answering.home(languageIn(c))));
  app.get('/api/period/:operation/:period', async (c) => {
    return c.json(await answering.form(periodIn(c)));
  });
  app.get('/api/states/:operation/:period', async (c) => {
    return c.json({ states: await answering.states(periodIn(c)) });
  });
  app.get('/api/events', (c) => {
    const by = c.req.query('by') ?? '';
    const events = hub.listen(answering.told(), () => answering.gone(by));
    return new Response(events, { headers: { 'Content-Type': 'text/event-stream' } });
  });
  app.get('/photos/:operation/:period/:id', async (c) => {
    const { id } = c.req.param();
    return fetched(await answering.photo(periodIn(c), id));
  });
  app.get('/files/figures/:operation/:period', async (c) => {
    return fetched(await answering.figuresForm(periodIn(c)));
  });
  posts(app, answering);
  app.notFound(() => refusal(nothing()));
  app.onError((error) => {
    const refused = refusedBy(error);
    if (refused.status === 500) failed(error);
    return refusal(refused);
  });
  return app;
}

/** What is asked for by POST: JSON, or the bytes of a file. */
function posts(app: Hono, answering: Pick<Answering, 'posts' | 'uploads'>): void {
  for (const path of Object.keys(asks) as (keyof Asks)[]) {
    const answer = answering.posts[path] as ((ask: unknown) => Promise<object>) | undefined;
    const schema: z.ZodType = asks[path];
    if (answer) app.post(path, async (c) => Response.json(await answer(await bodyOf(c.req.raw, schema))));
  }
  for (const path of Object.keys(uploads) as (keyof Uploads)[]) {
    const answer = answering.uploads[path] as ((ask: unknown, bytes: Buffer) => Promise<object>) | undefined;
    const { query, most } = uploads[path];
    if (!answer) continue;
    app.post(path, async (c) => {
      const ask: unknown = queryOf(c.req.query(), query);
      return Response.json(await answer(ask, await bytesOf(c.req.raw, most)));
    });
  }
}

function callerOf({ req }: Context, { port }: Own) {
  const [cookie, given] = [getCookie({ req } as Context, cookieName(port)), req.query('token')];
  const [host, origin, site] = ['host', 'origin', 'sec-fetch-site'].map((name) => req.header(name));
  return { method: req.method, path: req.path, host, origin, site, given, cookie };
}

/** The period that the address names, as folders are named: no way out of the data folder. */
function periodIn({ req }: Context): string {
  const id = `${req.param('operation')}/${req.param('period')}`;
  if (/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(id)) return id;
  throw nothing();
}

/** The studio's language in the window that asks: a tag, or nothing. */
function languageIn({ req }: Context): string | undefined {
  const language = req.query('in');
  return language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)
    ? language
    : undefined;
}

function opened(c: Context, client: ReadonlyMap<string, ClientFile>): Response {
  const nonce = randomBytes(18).toString('base64');
  c.header('Content-Security-Policy', policy(nonce));
  return c.html(studioPage(nonce, client));
}

/** A program is answered in JSON; a person sees a page. */
function closed({ req }: Context, refused: Refused): Response {
  if (/^\/(?:api|client)\//.test(req.path) || req.method === 'POST') return refusal(refused);
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(closedPage(refused), { status: refused.status, headers });
}

function fetched(file: Fetched | undefined | ''): Response {
  if (!file) return refusal(nothing());
  const saved = file.name !== undefined && {
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", '%27')}`,
  };
  return new Response(file.body, { headers: { 'Content-Type': file.type, ...saved } });
}

function nothing(): Refused {
  return new Refused(404, 'nothing-here', 'There is nothing here.', 'Go back to the studio’s first page.');
}

// The ways into the studio's server: who asks for what, and who answers it.
import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { type Asks, asks, pagesQuery } from '../contract/asks.ts';
import type { MailWishes } from '../contract/mails.ts';
import { type Uploads, uploads } from '../contract/uploads.ts';
import type { Answering, Fetched } from './answering.ts';
import { bodyOf, bytesOf, queryOf } from './body.ts';
import type { ClientFile } from './client.ts';
import { guarded, isToldTo, keepWindows } from './guard.ts';
import { policy, usual } from './headers.ts';
import type { Hub } from './hub.ts';
import { closedPage, studioPage } from './page.ts';
import { type Refused, refusal, refusedBy } from './problem.ts';
import { nothing, requireOf, type Visitor } from './visitor.ts';

/** What is known of a request: who asks, and what is answered to them. */
type Known = {
  Bindings: { visitor?: Visitor | undefined };
  Variables: { visitor: Visitor; answering: Answering };
};
export type StudioApp = Hono<Known>;

/** What the ways lead to. */
type Parts = {
  /** Who asks. @throws Refused for whom is not let in */
  admit(context: Context<Known>): Visitor;
  /** Ways that go before the others. */
  begin?(app: StudioApp): void;
  hub: Hub;
  client(): Promise<ReadonlyMap<string, ClientFile>>;
  answering: Answering;
  /** Told of mistakes of the program. */
  failed(error: unknown): void;
};

export function studioApp({ admit, begin, hub, client, answering: all, failed }: Parts): StudioApp {
  const app: StudioApp = new Hono<Known>();
  const windows = keepWindows(all.posts['/api/person']);
  app.use(async (c, next) => {
    try {
      c.set('visitor', admit(c));
      c.set('answering', guarded(all, c.get('visitor'), windows));
      await next();
    } catch (error) {
      c.res = closed(c, refusedBy(error));
    }
    for (const [name, value] of Object.entries(usual))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  begin?.(app);
  app.get('/', async (c) => opened(c, await client()));
  app.get('/client/:name', async (c) => fetched((await client()).get(c.req.param('name'))));
  app.get('/api/home', async (c) => c.json(await c.get('answering').home(languageIn(c))));
  app.get('/api/operation', async (c) => c.json(await c.get('answering').offers(languageIn(c))));
  app.get('/api/period/:operation/:period', async (c) => {
    return c.json(await c.get('answering').form(periodIn(c), c.req.query('by'), languageIn(c)));
  });
  app.get('/api/together/:operation/:period', async (c) => {
    return c.json(await c.get('answering').together(periodIn(c), languageIn(c)));
  });
  app.get('/api/compare/:operation/:period', async (c) => {
    const ask = { with: c.req.query('with'), language: languageIn(c) };
    return c.json(await c.get('answering').compare(periodIn(c), ask));
  });
  app.get('/api/pages/:operation/:period', async (c) => {
    const { of, dots } = queryOf(c.req.query(), pagesQuery);
    return c.json(await c.get('answering').pages(periodIn(c), of, dots));
  });
  app.get('/api/states/:operation/:period', async (c) => {
    return c.json({ states: await c.get('answering').states(periodIn(c), languageIn(c)) });
  });
  app.get('/api/events', async (c) => {
    const by = c.req.query('by') ?? '';
    const visitor = c.get('visitor');
    requireOf(visitor, [{ action: 'read', somewhere: true }]);
    await windows.claim(by, visitor);
    const events = hub.listen(c.get('answering').told(), {
      ended: () => all.gone(by),
      passes: isToldTo,
      visitor,
    });
    return new Response(events, { headers: { 'Content-Type': 'text/event-stream' } });
  });
  files(app);
  mails(app);
  posts(app, all);
  app.notFound(() => refusal(nothing()));
  app.onError((error, c) => {
    const refused = refusedBy(error);
    if (refused.status === 500) failed(error);
    return closed(c, refused);
  });
  return app;
}

/** What is fetched as a file. */
function files(app: StudioApp): void {
  app.get('/pictures/:name', (c) => fetched(c.get('answering').picture(c.req.param('name'))));
  app.get('/first/:operation/:period', async (c) => {
    const language = languageIn(c);
    return fetched(language && (await c.get('answering').cover(periodIn(c), language)));
  });
  app.get('/files/:job/:name', async (c) =>
    fetched(await c.get('answering').file(c.req.param('job'), c.req.param('name'))),
  );
  app.get('/photos/:operation/:period/:id', async (c) => {
    const { id } = c.req.param();
    return fetched(await c.get('answering').photo(periodIn(c), id));
  });
  app.get('/files/figures/:operation/:period', async (c) => {
    return fetched(await c.get('answering').figuresForm(periodIn(c)));
  });
  app.get('/print/:operation/:period', async (c) => {
    const language = languageIn(c);
    return fetched(language && (await c.get('answering').print(periodIn(c), language, c.req.query('as'))));
  });
}

/** What is asked about mails. */
function mails(app: StudioApp): void {
  app.get('/api/recipients/:operation/:period', async (c) => {
    return c.json(await c.get('answering').recipients(periodIn(c)));
  });
  app.get('/mails/:operation/:period/:index{[0-9]{1,4}}', async (c) => {
    const wish = (name: keyof MailWishes) => c.req.query(name) === '1';
    const wishes = {
      correction: wish('correction'),
      resendUncertain: wish('resendUncertain'),
      retryRefused: wish('retryRefused'),
    };
    return fetched(await c.get('answering').mail(periodIn(c), Number(c.req.param('index')), wishes));
  });
}

/** What is asked for by POST: JSON, or the bytes of a file. `all`: what there is to ask for. */
function posts(app: StudioApp, all: Pick<Answering, 'posts' | 'uploads'>): void {
  for (const path of Object.keys(asks) as (keyof Asks)[]) {
    const schema: z.ZodType = asks[path];
    if (!all.posts[path]) continue;
    app.post(path, async (c) => {
      const answer = c.get('answering').posts[path] as (ask: unknown) => Promise<object>;
      return Response.json(await answer(await bodyOf(c.req.raw, schema)));
    });
  }
  for (const path of Object.keys(uploads) as (keyof Uploads)[]) {
    const { query, most } = uploads[path];
    if (!all.uploads[path]) continue;
    app.post(path, async (c) => {
      const answer = c.get('answering').uploads[path] as (ask: unknown, bytes: Buffer) => Promise<object>;
      const ask: unknown = queryOf(c.req.query(), query);
      return Response.json(await answer(ask, await bytesOf(c.req.raw, most)));
    });
  }
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

function opened(c: Context<Known>, client: ReadonlyMap<string, ClientFile>): Response {
  const nonce = randomBytes(18).toString('base64');
  c.header('Content-Security-Policy', policy(nonce));
  return c.html(studioPage(nonce, client, c.get('visitor'))) as Response;
}

/** A program is answered in JSON; a person sees a page. */
function closed({ req }: Context, refused: Refused): Response {
  if (/^\/(?:api|client)\//.test(req.path) || req.method === 'POST') return refusal(refused);
  const nonce = randomBytes(18).toString('base64');
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy(nonce),
  };
  return new Response(closedPage(refused, nonce), { status: refused.status, headers });
}

function fetched(file: Fetched | undefined | ''): Response {
  if (!file) return refusal(nothing());
  const saved = file.name !== undefined && {
    'Content-Disposition': `${file.isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", '%27')}`,
  };
  const policed = file.policy !== undefined && { 'Content-Security-Policy': file.policy };
  return new Response(file.body, { headers: { 'Content-Type': file.type, ...saved, ...policed } });
}

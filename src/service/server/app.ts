// The ways into the service: who is let in, who answers, and how what goes wrong is told.
import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { styleAt } from '../pages/frame.ts';
import { pagesStyle } from '../pages/style.ts';
import { boardRoutes } from './board.ts';
import { bounceRoutes } from './bounce-routes.ts';
import { describeApi } from './description.ts';
import { docsRoutes } from './docs.ts';
import { requireSomeChange } from './give-roles.ts';
import { hookRoutes } from './hook-routes.ts';
import { largestBody, largestJson, tooLarge, wrongAsk } from './input.ts';
import { ask } from './job-ways.ts';
import { jobRoutes } from './jobs.ts';
import { keyRoutes } from './key-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { mailServerRoutes } from './mail-server-routes.ts';
import { operationRoutes } from './operations.ts';
import type { Parts } from './parts.ts';
import { peopleDataRoutes } from './people-data.ts';
import { peoplePages } from './people-pages.ts';
import { peopleRoutes } from './people-routes.ts';
import { personRoutes } from './person.ts';
import { nothing, refusal, refusedBy } from './problem.ts';
import { recipientRoutes } from './recipient-routes.ts';
import { redriveRoutes } from './redrive.ts';
import { bodyBytes } from './room.ts';
import { scheduleRoutes } from './schedule-routes.ts';
import { stateRoutes } from './state.ts';
import { studioWay } from './studio-way.ts';
import { boardPath, type Known, redrivePath, sentKey, type Who } from './who.ts';

/** Every answer: nothing is loaded from elsewhere, nothing is run, and no other page may use it. */
const usual: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The interface. `enter` gives who asks, or refuses.
 * @param version of the program
 */
export function serviceApp(
  parts: Parts,
  version: string,
  enter: (context: Context<Known>) => Promise<Who>,
): OpenAPIHono<Known> {
  const { log, metrics } = parts;
  const app = new OpenAPIHono<Known>({
    defaultHook(result) {
      if (!result.success) throw wrongAsk(result.error);
    },
  });
  app.use(async (c, next) => {
    const begun = performance.now();
    c.set('request', randomUUID());
    await next();
    for (const [name, value] of Object.entries(usual))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    const seconds = (performance.now() - begun) / 1000;
    const { method, routePath: route } = c.req;
    const { status } = c.res;
    metrics.answered(method, route, status, seconds);
    log.debug({ request: c.get('request'), method, route, status, seconds }, 'answered');
  });
  app.onError((error, c) => {
    const refused = refusedBy(error);
    if (refused.status >= 500) log.error({ err: error, request: c.get('request') }, 'not answered');
    // A person who looks at the board signs in; where nobody does, it asks for a key.
    if (refused.code === 'no-session' && c.req.path === boardPath)
      return c.redirect(`/sign-in?to=${boardPath}`, 303);
    const answer = refusal(refused);
    if (refused.status === 401 && c.req.path === boardPath)
      answer.headers.set('WWW-Authenticate', 'Basic realm="factsheet"');
    return answer;
  });
  app.notFound(() => refusal(nothing('page')));
  letIn(app, parts, enter);
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  jobRoutes(app, parts);
  operationRoutes(app, parts);
  boardRoutes(app, parts);
  redriveRoutes(app, parts);
  scheduleRoutes(app, parts);
  hookRoutes(app, parts);
  mailRoutes(app, parts);
  bounceRoutes(app, parts);
  mailServerRoutes(app, parts);
  recipientRoutes(app, parts);
  keyRoutes(app, parts);
  personRoutes(app, parts);
  peopleRoutes(app, parts);
  peopleDataRoutes(app, parts);
  stateRoutes(app, parts);
  app.get(styleAt, (c) => c.body(pagesStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  parts.door?.ways(app);
  if (parts.door) peoplePages(app, { ...parts, door: parts.door });
  docsRoutes(app, () => app.getOpenAPI31Document(describeApi(version)), parts.studio === undefined);
  if (parts.studio) studioWay(app, { ...parts, studio: parts.studio, requireHere: parts.requireHere });
  return app;
}

/** Who asks is known from here on, and what is sent is bounded. */
function letIn(
  app: OpenAPIHono<Known>,
  { door, room }: Parts,
  enter: (context: Context<Known>) => Promise<Who>,
): void {
  for (const path of ['/v1/*', boardPath])
    app.use(path, async (c, next) => {
      c.set('who', await enter(c));
      await next();
    });
  app.use(redrivePath, async (c, next) => {
    // A person’s form brings the token of the session, which is in its body.
    if (!door || sentKey(c.req) !== undefined) c.set('who', await enter(c));
    await next();
  });
  app.use(redrivePath, bodyLimit({ maxSize: 10_000, onError: () => refusal(tooLarge(10_000)) }));
  const [forms, others] = [largestBody, largestJson].map((maxSize) =>
    bodyLimit({ maxSize, onError: () => refusal(tooLarge(maxSize)) }),
  );
  app.use('/v1/*', async (c, next) => {
    if (!c.req.raw.body) return next();
    const who = c.get('who');
    // Before anything of it is read.
    requireSomeChange(who);
    // What comes without its length is read here already. The way to jobs gives it back before it waits for one.
    using held = room(who.owner);
    c.set('held', held);
    const isForm = c.req.path === ask.path;
    held.add(bodyBytes(c.req.raw.headers, isForm ? largestBody : largestJson));
    return await (isForm ? forms : others)?.(c, next);
  });
}

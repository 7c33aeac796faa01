// The way to the studio for an office: whatever the interface does not answer is the studio’s, for people who have signed in.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { announce } from '../hooks/hooks.ts';
import type { Office } from '../office.ts';
import type { Door, Visit } from '../people/door.ts';
import { rolesOf } from '../people/people.ts';
import { type Action, may, maySomewhere, type Rights, rightsIn } from '../people/roles.ts';
import type { Log } from '../seen/log.ts';
import type { Audit } from './audit.ts';
import { Refused, refusedBy } from './problem.ts';
import { bodyBytes, type Held, largestInStudio, type Room } from './room.ts';
import { here, type Known } from './who.ts';

/** Who is let into the studio, as it wants to know it. */
export type StudioVisitor = {
  person: { id: string; name: string };
  token: string;
  may(action: Action, operation?: string, language?: string): boolean;
  maySomewhere(action: Action): boolean;
  rights(operation?: string): Rights;
  note(act: Parameters<Audit['note']>[1], about: string): Promise<void>;
  done(act: Parameters<Audit['note']>[1], period: string | undefined): Promise<void>;
  again(): Promise<StudioVisitor | undefined>;
};

/** Answers what is asked of the studio; without a visitor, for whoever sits at this machine. */
export type StudioAnswer = (request: Request, visitor: StudioVisitor | undefined) => Promise<Response>;

export type StudioParts = {
  studio: StudioAnswer;
  door?: Door | undefined;
  audit: Audit;
  office: Pick<Office, 'database' | 'boss'>;
  log: Log;
  /** How much is held in memory at once, of each person and of all. */
  room: Room;
  /** Refuses pages of others, where nobody signs in. @throws Refused 403 */
  requireHere(context: Context): void;
};

/** Goes after all other ways. */
export function studioWay(app: OpenAPIHono<Known>, parts: StudioParts): void {
  const answer = async (c: Context<Known>) => {
    const { door, studio } = parts;
    try {
      if (!door) {
        parts.requireHere(c);
        return await withRoom(parts.room(here.owner), c, () => studio(c.req.raw, undefined));
      }
      const visit = await door.visit(c);
      const visitor = visit && visitorOf(visit, c, { ...parts, door });
      if (visitor?.maySomewhere('read') || visitor?.may('admin'))
        return await withRoom(parts.room(`person:${visitor.person.id}`), c, () => studio(c.req.raw, visitor));
      if (isAsk(c)) throw visit ? noRole() : noSession();
      return door.closed(c, visit);
    } catch (error) {
      const refused = refusedBy(error);
      if (refused.status === 500 || !isAsk(c)) throw error;
      // As the studio’s pages know refusals.
      const { status, code, message, hint, headers } = refused;
      return Response.json({ code, message, hint }, { status, headers });
    }
  };
  app.all('*', async (c, next) => (/^\/v1(?:\/|$)/.test(c.req.path) ? next() : answer(c)));
}

/** Answers once there is room for what was sent; it is held until that is answered. @throws Refused 429, 503 */
async function withRoom(held: Held, { req }: Context, answer: () => Promise<Response>): Promise<Response> {
  using own = held;
  if (req.raw.body) own.add(bodyBytes(req.raw.headers, largestInStudio));
  return await answer();
}

function visitorOf(
  { person, token }: Visit,
  context: Context,
  parts: Pick<StudioParts, 'audit' | 'office' | 'log'> & { door: Door },
): StudioVisitor {
  const { door, audit } = parts;
  const able = { roles: rolesOf(person) };
  return {
    person: { id: person.id, name: person.name },
    token,
    may: (action, operation, language) => may(able, action, operation, language),
    maySomewhere: (action) => maySomewhere(able, action),
    rights: (operation) => rightsIn(able, operation),
    note: (act, about) => audit.note(`person:${person.id}`, act, about),
    done: async (act, period) => {
      if (act === 'approved' && period !== undefined) await tellApproved(parts, period);
    },
    async again() {
      const now = await door.again(context);
      return now && visitorOf(now, context, parts);
    },
  };
}

/** It is done, and stays so where webhooks cannot be told. */
async function tellApproved(
  { office, log }: Pick<StudioParts, 'office' | 'log'>,
  period: string,
): Promise<void> {
  const [operation = ''] = period.split('/');
  const news = { type: 'period.approved', operation, data: { period } } as const;
  await office.database
    .transaction((within) => announce(within, office.boss, news))
    .catch((error: unknown) => log.warn({ err: error }, 'webhooks were not told'));
}

/** A program of the page asks, and wants no page. */
function isAsk({ req }: Context): boolean {
  return req.method !== 'GET' || /^\/(?:api|client)\//.test(req.path);
}

function noSession(): Refused {
  const hint = 'Sign in again. What you typed last is kept in this browser.';
  return new Refused(401, 'no-session', 'You are not signed in, or not any more.', hint);
}

function noRole(): Refused {
  const hint = 'Ask whoever gives the roles in your office.';
  return new Refused(403, 'no-role', 'You have no role here yet.', hint);
}

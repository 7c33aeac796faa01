// The people’s way into the service: signing in and out, and who has the session of a request.
import type { Context, Hono } from 'hono';
import { Refused } from '../server/problem.ts';
import { type Known, type Right, rights, type Who } from '../server/who.ts';
import { openJar } from './cookies.ts';
import { openProvider } from './openid.ts';
import type { Shown } from './page.ts';
import { type Person, rolesOf } from './people.ts';
import { type Action, may, maySomewhere } from './roles.ts';
import { openSessions, tokenOf } from './sessions.ts';
import { type DoorParts, pageOf, requireOwn, signInWays, signOutWays, tokenHeader } from './ways.ts';

/** Somebody with a session. `token`: what their pages send with what changes something. */
export type Visit = { person: Person; token: string };

export type Door = {
  /** Who has the session of a request; nothing where none lives. @throws Refused 403 for a change that another page asks for */
  visit(context: Context): Promise<Visit | undefined>;
  /** The same of a form, which has the token among its fields. @throws Refused 403 */
  sent(context: Context, token: unknown): Promise<Visit | undefined>;
  /** The same, later: whether it is still theirs, and what they may by now. */
  again(context: Context): Promise<Visit | undefined>;
  /** The same as the interface knows it. @throws Refused 401, 403 */
  enter(context: Context): Promise<Who>;
  /** What stands in the browser of somebody who is not signed in, or has no role. */
  closed(context: Context, visit: Visit | undefined): Response;
  ways(app: Hono<Known>): void;
  clean(): Promise<void>;
};

export function openDoor(parts: DoorParts): Door {
  const { database, people, settings } = parts;
  const sessions = openSessions(database, people);
  const jar = openJar(settings.address, 'factsheet');
  const isUnsafe = ({ req }: Context) => !['GET', 'HEAD'].includes(req.method);
  const find = async (context: Context, isUse = true) => {
    const secret = jar.read(context);
    const person = secret === undefined ? undefined : await sessions.whose(secret, isUse);
    return secret === undefined || !person ? undefined : { secret, person, token: tokenOf(secret) };
  };
  const sent = async (context: Context, token: unknown) => {
    const found = await find(context);
    if (found && isUnsafe(context))
      requireOwn(context, settings, found.secret, typeof token === 'string' ? token : undefined);
    return found;
  };
  const visit = (context: Context) => sent(context, context.req.header(tokenHeader));
  return {
    ...{ visit, sent },
    again: (context) => find(context, false),
    async enter(context) {
      const visited = await visit(context);
      if (visited) return whoOf(visited.person);
      const hint = 'Sign in again in your browser; programs send a key.';
      throw new Refused(401, 'no-session', 'You are not signed in, or not any more.', hint);
    },
    closed: (context, visited) => closedTo(context, visited),
    ways(app) {
      const provider = parts.provider ?? openProvider(settings);
      signInWays(app, { ...parts, sessions, jar, provider });
      signOutWays(app, { ...parts, sessions, jar });
    },
    clean: sessions.clean,
  };
}

/** The door through which each person goes so often at most. @throws Refused 429, from `visit` and `sent` */
export function limitedDoor(door: Door, limit: (owner: string) => void): Door {
  const counted = <Visit extends { person: { id: string } } | undefined>(visit: Visit): Visit => {
    if (visit) limit(visit.person.id);
    return visit;
  };
  return {
    ...door,
    visit: async (context) => counted(await door.visit(context)),
    sent: async (context, token) => counted(await door.sent(context, token)),
  };
}

/** A person as the interface knows who asks. */
export function whoOf(person: Person): Who {
  const able = { roles: rolesOf(person) };
  const actionOf: Record<Right, Action> = { read: 'read', write: 'make', send: 'send', admin: 'admin' };
  const own = able.roles.map(({ operation }) => operation);
  // What is about all operations at once, like keys, takes an admin of all.
  const has = rights.filter((right) =>
    right === 'admin' ? may(able, 'admin') : maySomewhere(able, actionOf[right]),
  );
  return {
    owner: `person:${person.id}`,
    rights: has,
    ...(!own.includes(undefined) && { operations: own.flatMap((one) => one ?? []) }),
    person,
    may: (right, operation) => may(able, actionOf[right], operation),
  };
}

function closedTo(c: Context, visit: Visit | undefined): Response {
  const to = new URLSearchParams({ to: '/' });
  const page: Shown = visit
    ? {
        title: 'noRole.title',
        says: 'noRole.says',
        values: { name: visit.person.name, id: visit.person.id },
        next: { word: 'noRole.look', to: '/' },
        other: { word: 'signOut.do', to: '/sign-out' },
      }
    : { title: 'wanted.title', says: 'wanted.says', next: { word: 'signIn', to: `/sign-in?${to}` } };
  return pageOf(c, page, visit ? 403 : 401);
}

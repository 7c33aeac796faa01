// Who asks, and what they may.
import type { Context } from 'hono';
import type { Person } from '../people/people.ts';
import { Refused } from './problem.ts';
import type { Held } from './room.ts';

/** What may be done: look at results and findings; have things made; have mails sent; keys and all else of the service. */
export const rights = ['read', 'write', 'send', 'admin'] as const;
export type Right = (typeof rights)[number];

/**
 * `owner`: whose jobs they are. `rights`: what they may somewhere; `operations`: those that they may ask about; not given, all.
 * `may`: what a person may in one operation, where roles differ. `person`: theirs, where it is one.
 */
export type Who = {
  owner: string;
  rights: readonly Right[];
  operations?: readonly string[] | undefined;
  may?(right: Right, operation: string): boolean;
  person?: Person;
};

/** Who asks on the machine itself, where no keys are wanted. */
export const here: Who = { owner: 'here', rights };

/** What is known of a request when it is answered. `held`: the memory that its body takes, where it has one. */
export type Known = { Variables: { who: Who; request: string; held?: Held } };

/**
 * The one place that decides what somebody may. What an admin does beside operations (keys, people, webhooks, the audit log) is about
 * all of them, so it takes who is admin of all.
 * @param operation the one that it is about, if it is about one
 * @throws Refused 403; 404 for an operation that they may not know of
 */
export function require(who: Who, right: Right, operation?: string): void {
  requireSomewhere(who, right);
  if (operation === undefined) {
    if (right === 'admin' && who.operations) throw notOfAll();
    return;
  }
  if (!knows(who, operation))
    throw new Refused(404, 'unknown-operation', `There is no operation ${operation}.`, 'See /v1/operations.');
  if (!allows(who, right, operation)) throw mayNot(who, right);
}

/** For ways that tell each of what is theirs alone. @throws Refused 403 for who has the right nowhere */
export function requireSomewhere(who: Who, right: Right): void {
  if (!who.rights.includes(right)) throw mayNot(who, right);
}

/** Whether they may know of an operation. */
export function knows({ operations }: Who, operation: string): boolean {
  return !operations || operations.includes(operation);
}

/** Whether they may do something in an operation. */
export function allows(who: Who, right: Right, operation: string): boolean {
  return who.rights.includes(right) && knows(who, operation) && (who.may?.(right, operation) ?? true);
}

function mayNot({ person }: Who, right: Right): Refused {
  const what = right === 'admin' ? 'do this' : right;
  if (person)
    return new Refused(
      403,
      'may-not',
      `Your role does not let you ${what}.`,
      'Ask an admin for a role that does.',
    );
  const hint = 'Ask whoever runs the service for a key that may.';
  return new Refused(403, 'may-not', `This key may not ${what}.`, hint);
}

/**
 * Whether somebody sees what belongs to an owner: their own, and admins what is of others too; nobody what is of operations that they
 * may not know of.
 * @param operation that it is about; not given: it is about several
 */
export function sees(who: Who, owner: string, operation?: string): boolean {
  if (operation !== undefined && !knows(who, operation)) return false;
  if (who.owner === owner) return true;
  return who.rights.includes('admin') && (operation !== undefined || !who.operations);
}

function notOfAll(): Refused {
  const hint = 'Ask whoever runs the service.';
  return new Refused(403, 'may-not', 'This is about all operations, and you may act in some.', hint);
}

/** Names that lead to this machine: a page of another site may have its own name lead here, and then its `Host` says so. */
export function isHere(host: string | undefined, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].some((one) => one === host);
}

/**
 * Refuses pages of other sites that ask from a browser on this machine. Programs send neither of these headers.
 * @throws Refused 403
 */
export function requireOwnPage({ req }: Context, port: number): void {
  const [host, origin, site] = ['host', 'origin', 'sec-fetch-site'].map((name) => req.header(name));
  const isOwn =
    isHere(host, port) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none');
  if (isOwn) return;
  const hint = 'Ask by a program on this machine, or by the address that the start has printed.';
  throw new Refused(403, 'not-from-here', 'Another page asks for the service.', hint);
}

/** The page that a browser shows: it asks for a key as for a password. */
export const boardPath = '/board';

/** Where its form leads that gives a job back. */
export const redrivePath = '/board/again';

/** The key that came with a request, as programs send it; for the page, as the password of any name. */
export function sentKey(req: Context['req']): string | undefined {
  const sent = req.header('authorization');
  const [, login] = /^Basic ([\w+/=]{1,400})$/i.exec(sent ?? '') ?? [];
  if (![boardPath, redrivePath].includes(req.path) || login === undefined) return sent;
  return `Bearer ${Buffer.from(login, 'base64')
    .toString()
    .replace(/^[^:]*:/, '')}`;
}

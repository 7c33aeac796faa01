// Giving and taking roles: who may, and that nobody leaves an operation, or the service, without an admin.
import { type People, type Person, rolesOf } from '../people/people.ts';
import { type GivenRole, isSameRole, may } from '../people/roles.ts';
import type { Audit } from './audit.ts';
import { nothing, Refused } from './problem.ts';
import { require, type Who } from './who.ts';

type Parts = { people: People; audit: Audit };

/**
 * Gives somebody other roles, and writes it down.
 * @param change gets the roles that they have, and gives those in their place
 * @throws Refused 403 for roles in operations of others; 404; 409 for who takes away the last admin’s right, which is their own
 */
export async function giveRoles(
  { people, audit }: Parts,
  who: Who,
  id: string,
  change: (roles: readonly GivenRole[]) => readonly GivenRole[],
): Promise<Person> {
  requireSomeAdmin(who);
  const changed = await people.give(id, (person, all) => {
    const roles = change(person.roles);
    const now = asNow(who, all);
    for (const { operation } of different(person.roles, roles)) requireAdmin(now, operation);
    requireRest(now, all, { ...person, roles });
    return roles;
  });
  if (!changed) throw nothing('person');
  const told = changed.roles.map(({ role, operation = '*', languages = [] }) =>
    [role, operation, ...languages].join(' '),
  );
  await audit.note(who.owner, 'roles-given', `${changed.id}: ${told.join(', ') || 'none'}`);
  return changed;
}

/** Whether somebody may be forgotten, by all people as they are. @throws Refused 403 for who is not admin of all; 409 for the last one */
export function requireForget(who: Who, all: readonly Person[], id: string): void {
  require(who, 'admin');
  const now = asNow(who, all);
  requireAdmin(now, undefined);
  if (id === who.person?.id) requireRest(now, all);
}

/** The roles that are in one list alone. */
function different(before: readonly GivenRole[], after: readonly GivenRole[]): readonly GivenRole[] {
  const only = (these: readonly GivenRole[], others: readonly GivenRole[]) =>
    these.filter((one) => !others.some((other) => isSameRole(one, other)));
  return [...only(before, after), ...only(after, before)];
}

/** Who asks, as they are among all people: another may have changed their roles a moment before. */
function asNow(who: Who, all: readonly Person[]): Who {
  const { person } = who;
  if (!person) return who;
  return {
    ...who,
    person: all.find(({ id }) => id === person.id) ?? { ...person, roles: [], isOperator: false },
  };
}

/**
 * A person who takes away their own right has to leave another admin behind; who runs the service, by its key, can make one anew.
 * @param all the people as they are; @param after the person as they will be; not given: nobody, as they are forgotten
 * @throws Refused 409
 */
function requireRest({ person }: Who, all: readonly Person[], after?: Person): void {
  const own = person && all.find(({ id }) => id === person.id);
  if (!own || (after && after.id !== own.id)) return;
  const rest = [...all.filter(({ id }) => id !== own.id), ...(after ? [after] : [])];
  for (const { role, operation } of rolesOf(own)) {
    if (role !== 'admin' || rest.some((one) => may({ roles: rolesOf(one) }, 'admin', operation))) continue;
    const where = operation === undefined ? 'all operations' : operation;
    const hint = 'Make somebody else an admin before.';
    throw new Refused(409, 'last-admin', `Nobody else is an admin of ${where}.`, hint);
  }
}

/** Whether somebody gives roles in an operation; not given: in all. */
export function isAdminOf({ person, rights, operations }: Who, operation: string | undefined): boolean {
  if (person) return may({ roles: rolesOf(person) }, 'admin', operation);
  return (
    rights.includes('admin') && (!operations || (operation !== undefined && operations.includes(operation)))
  );
}

/** @param operation not given: all @throws Refused 403 */
function requireAdmin(who: Who, operation: string | undefined): void {
  if (isAdminOf(who, operation)) return;
  const where = operation === undefined ? 'all operations' : operation;
  const hint = 'Ask an admin of it.';
  throw new Refused(403, 'may-not', `You may not change roles in ${where}.`, hint);
}

/** @throws Refused 403 for who may look, and nothing else: what they send is not read */
export function requireSomeChange(who: Who): void {
  if (!who.rights.some((right) => right !== 'read')) requireSomeAdmin(who);
}

/** @throws Refused 403 for who is admin nowhere */
export function requireSomeAdmin(who: Who): void {
  const isSome = who.person && rolesOf(who.person).some(({ role }) => role === 'admin');
  if (!isSome) require(who, 'admin');
}

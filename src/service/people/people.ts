// The people that have signed in, as the database has them.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database, Sql } from '../database/database.ts';
import type { Claimed } from './openid.ts';
import { type GivenRole, givenRole } from './roles.ts';
import type { PeopleSettings } from './settings.ts';

/** A person. `roles`: those that were given; `isOperator`: the settings make them admin of all, for as long as they do. */
export type Person = {
  id: string;
  name: string;
  email?: string;
  roles: readonly GivenRole[];
  isOperator: boolean;
  created: string;
  signedIn: string;
};

export const personColumns =
  'person.id, person.name, person.email, person.is_email_checked, person.admin_claim, person.roles, person.created AS made, person.signed_in';

const row = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  is_email_checked: z.boolean(),
  admin_claim: z.string().nullable(),
  roles: z.array(givenRole),
  made: z.date(),
  signed_in: z.date(),
});

const namedRow = z.object({ id: z.string(), name: z.string(), names: z.array(z.string()) });

export type People = {
  /** Who signs in: known from now on, with their name as it is now. */
  meet(claimed: Claimed): Promise<Person>;
  all(): Promise<Person[]>;
  /**
   * Gives roles in the place of those before. `change` gets the person, and all people; nothing where there is no such person.
   * @throws whatever `change` throws, and nothing is changed
   */
  give(
    id: string,
    change: (person: Person, all: readonly Person[]) => readonly GivenRole[],
  ): Promise<Person | undefined>;
  /**
   * Forgets a person with their sessions; gives whether there was one. `allow` gets all people.
   * @throws whatever `allow` throws, and nobody is forgotten
   */
  forget(id: string, allow: (all: readonly Person[]) => void): Promise<boolean>;
  /** What a person was called when they signed in, now or earlier; those that others were called too stand apart. */
  names(id: string): Promise<{ own: string[]; shared: string[] } | undefined>;
  /** A person from their row. */
  of(found: unknown): Person;
};

/** A number of ours among the locks of the database. */
const rolesLock = 4_380_016;

export function openPeople(
  { query, transaction }: Database,
  { adminEmail, adminClaim }: Pick<PeopleSettings, 'adminEmail' | 'adminClaim'>,
): People {
  const claim = adminClaim && `${adminClaim.name}=${adminClaim.value}`;
  const of = (found: unknown) => personOf(found, adminEmail, claim);
  const everybody = async (within: Pick<Sql, 'query'>) => {
    const found = await within.query(
      `SELECT ${personColumns} FROM factsheet.person ORDER BY person.name, person.id`,
    );
    return found.map(of);
  };
  /** One change of roles after the other: two admins cannot take away each other’s right, or both their own, at once. */
  const alone = <T>(work: (within: Sql, all: readonly Person[]) => Promise<T>) =>
    transaction(async (within) => {
      await within.query('SELECT pg_advisory_xact_lock($1)', [rolesLock]);
      return work(within, await everybody(within));
    });
  return {
    of,
    async meet({ issuer, subject, name, email, isEmailChecked, hasAdminClaim }) {
      const [met] = await query(
        `INSERT INTO factsheet.person (id, issuer, subject, name, email, is_email_checked, admin_claim, names)
         VALUES ($1, $2, $3, $4, $5, $6, $7, jsonb_build_array($4::text))
         ON CONFLICT (issuer, subject) DO UPDATE SET name = excluded.name, email = excluded.email,
           is_email_checked = excluded.is_email_checked, admin_claim = excluded.admin_claim, signed_in = now(),
           names = CASE WHEN person.names @> excluded.names THEN person.names ELSE person.names || excluded.names END
         RETURNING ${personColumns}`,
        [
          ...[randomBytes(6).toString('hex'), issuer, subject, name, email ?? null, isEmailChecked],
          hasAdminClaim ? (claim ?? null) : null,
        ],
      );
      return of(met);
    },
    all: () => everybody({ query }),
    give: (id, change) =>
      alone(async (within, all) => {
        const person = all.find((one) => one.id === id);
        if (!person) return undefined;
        const given = JSON.stringify(change(person, all));
        const put = `UPDATE factsheet.person SET roles = $2 WHERE id = $1 RETURNING ${personColumns}`;
        const [changed] = await within.query(put, [id, given]);
        return changed && of(changed);
      }),
    names: async (id) => namesOf(await query('SELECT id, name, names FROM factsheet.person'), id),
    forget: (id, allow) =>
      alone(async (within, all) => {
        allow(all);
        const forgotten = 'DELETE FROM factsheet.person WHERE id = $1 RETURNING id';
        return (await within.query(forgotten, [id])).length === 1;
      }),
  };
}

/** @param found all people */
function namesOf(found: readonly unknown[], id: string): { own: string[]; shared: string[] } | undefined {
  const called = found.map((one) => namedRow.parse(one));
  const person = called.find((one) => one.id === id);
  if (!person) return undefined;
  const others = new Set(called.flatMap((one) => (one.id === id ? [] : [one.name, ...one.names])));
  const all = [...new Set([person.name, ...person.names])];
  return { own: all.filter((name) => !others.has(name)), shared: all.filter((name) => others.has(name)) };
}

function personOf(found: unknown, adminEmail: string | undefined, claim: string | undefined): Person {
  const { id, name, email, roles, made, signed_in: signedIn, ...told } = row.parse(found);
  return {
    ...{ id, name, roles, created: made.toISOString(), signedIn: signedIn.toISOString() },
    ...(email !== null && { email }),
    // An address that the provider has not checked is a text that anybody may have written.
    isOperator:
      (adminEmail !== undefined && told.is_email_checked && email === adminEmail) ||
      (claim !== undefined && told.admin_claim === claim),
  };
}

/** The roles that count: those that were given, and that of the settings. */
export function rolesOf({ roles, isOperator }: Pick<Person, 'roles' | 'isOperator'>): readonly GivenRole[] {
  return isOperator ? [...roles, { role: 'admin' }] : roles;
}

// API keys: each with its rights and operations. Of a key the hash alone is kept; the key itself is told once.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { usageError } from '../../errors.ts';
import type { Database } from '../database/database.ts';
import { Refused } from './problem.ts';
import { here, type Right, rights, type Who } from './who.ts';

/** A key as it is told of. */
export type Key = {
  id: string;
  name: string;
  rights: Right[];
  operations?: string[] | undefined;
  created: string;
  used?: string | undefined;
  revoked?: string | undefined;
};

/** What a key is made for. No operations: all. */
export type KeyWish = Pick<Key, 'name' | 'rights' | 'operations'>;

/** A key says which one it is: `fsk_` with 12 digits, then 256 bits that nobody can guess. So a quick hash is enough. */
const form = /^fsk_([0-9a-f]{12})_([\w-]{43})$/;

/** The owner of what whoever runs the service asks for. */
const operatorName = 'operator';

/** Fewer characters are no key for whoever runs the service. */
const shortest = 32;

const row = z.object({
  id: z.string(),
  name: z.string(),
  hash: z.string(),
  rights: z.array(z.enum(rights)),
  operations: z.array(z.string()).nullable(),
  created: z.date(),
  used: z.date().nullable(),
  revoked: z.date().nullable(),
});

const hash = (text: string) => createHash('sha256').update(text).digest();

export type Keys = {
  /** @throws Refused 401 for what is no key, or is one no more */
  whoHas(authorization: string | undefined): Promise<Who>;
  /** What the owner of jobs may do now; nothing where it is a key no more. */
  whoIs(owner: string): Promise<Who | undefined>;
  make(wish: KeyWish): Promise<Key & { key: string }>;
  all(): Promise<Key[]>;
  /** Gives whether there was one to revoke. */
  revoke(id: string): Promise<boolean>;
  /** Revokes it, and takes away what it was called and when it was used. */
  erase(id: string): Promise<void>;
};

/**
 * @param operator the key of whoever runs the service, from its environment: it may do everything
 * @throws FactsheetError `short-key` (usage)
 */
export function openKeys({ query }: Database, operator: string | undefined): Keys {
  if (operator !== undefined && operator.length < shortest) {
    const hint = 'Make one with: openssl rand -hex 32';
    throw usageError('short-key', `FACTSHEET_ADMIN_KEY has less than ${shortest} characters.`, hint);
  }
  const columns = 'id, name, hash, rights, operations, created, used, revoked';
  return {
    async whoHas(authorization) {
      const key = /^Bearer (\S{1,200})$/i.exec(authorization ?? '')?.[1];
      if (key === undefined) throw noKey('No key was sent.');
      if (operator !== undefined && timingSafeEqual(hash(key), hash(operator)))
        return { owner: operatorName, rights };
      const [, id, secret = ''] = form.exec(key) ?? [];
      const [found] = await query(
        `UPDATE factsheet.api_key SET used = now() WHERE id = $1 AND revoked IS NULL RETURNING ${columns}`,
        [id ?? ''],
      );
      const known = found && row.parse(found);
      const same = timingSafeEqual(hash(secret), Buffer.from(known?.hash ?? hash('').toString('hex'), 'hex'));
      if (!known || !same) throw noKey('This key is not known here, or was revoked.');
      return { owner: known.id, rights: known.rights, operations: known.operations ?? undefined };
    },
    async whoIs(owner) {
      if (owner === here.owner) return here;
      if (owner === operatorName) return operator === undefined ? undefined : { owner, rights };
      const statement = `SELECT ${columns} FROM factsheet.api_key WHERE id = $1 AND revoked IS NULL`;
      const [found] = await query(statement, [owner]);
      if (!found) return undefined;
      const { rights: may, operations } = row.parse(found);
      return { owner, rights: may, operations: operations ?? undefined };
    },
    async make({ name, rights: may, operations }) {
      const id = randomBytes(6).toString('hex');
      const secret = randomBytes(32).toString('base64url');
      const [made] = await query(
        `INSERT INTO factsheet.api_key (id, name, hash, rights, operations) VALUES ($1, $2, $3, $4, $5) RETURNING ${columns}`,
        [
          ...[id, name, hash(secret).toString('hex'), JSON.stringify(may)],
          operations ? JSON.stringify(operations) : null,
        ],
      );
      return { ...keyOf(made), key: `fsk_${id}_${secret}` };
    },
    all: async () => (await query(`SELECT ${columns} FROM factsheet.api_key ORDER BY created`)).map(keyOf),
    async revoke(id) {
      const statement =
        'UPDATE factsheet.api_key SET revoked = now() WHERE id = $1 AND revoked IS NULL RETURNING id';
      return (await query(statement, [id])).length === 1;
    },
    async erase(id) {
      const statement = `UPDATE factsheet.api_key SET name = 'erased', used = NULL, hash = '',
        revoked = coalesce(revoked, now()) WHERE id = $1`;
      await query(statement, [id]);
    },
  };
}

function keyOf(found: unknown): Key {
  const { hash: _, operations, created, used, revoked, ...same } = row.parse(found);
  return {
    ...same,
    created: created.toISOString(),
    ...(operations && { operations }),
    ...(used && { used: used.toISOString() }),
    ...(revoked && { revoked: revoked.toISOString() }),
  };
}

function noKey(message: string): Refused {
  const hint = 'Send “Authorization: Bearer” with a key that whoever runs the service has given you.';
  return new Refused(401, 'no-key', message, hint, { headers: { 'WWW-Authenticate': 'Bearer' } });
}

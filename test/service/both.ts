// A service for a test file that goes over both databases: an operator, and the keys that they give out.
import { afterAll, beforeAll } from 'vitest';
import { openPostgres, type Postgres } from './databases.ts';
import { hurry, type Opened, openTried, posted, type Tried } from './offices.ts';

export const databases = ['embedded', 'server'] as const;

export const operator = 'only-for-tests-'.repeat(3);

export const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

/** Called once in a `describe`; what it gives is asked for inside of tests. */
export function useTried(kind: (typeof databases)[number], more: Tried = {}) {
  let postgres: Postgres | undefined;
  let tried: Opened | undefined;
  beforeAll(async () => {
    postgres = kind === 'server' ? await openPostgres() : undefined;
    tried = await openTried(postgres?.address, { keys: true, operator, ...more });
  }, 240_000);
  afterAll(async () => {
    await tried?.close();
    await postgres?.close();
  });
  const open = () => {
    if (!tried) throw new TypeError('the service is asked for inside of a test');
    return tried;
  };
  return {
    get office() {
      return open().office;
    },
    get address() {
      return open().service.address;
    },
    work: (...given: Parameters<Opened['work']>) => open().work(...given),
    ask: (...asked: Parameters<Opened['ask']>) => open().ask(...asked),
    hurry: () => hurry(open().office),
    /** A key that reads and writes. */
    async makeKey(name: string, operations?: readonly string[]) {
      const wish = { name, rights: ['read', 'write'], ...(operations && { operations }) };
      const { body } = await open().ask('/v1/keys', posted(wish, bearer(operator)));
      return body as unknown as { id: string; key: string };
    },
  };
}

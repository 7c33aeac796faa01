// Sessions of browsers: begun at a sign-in with a secret of their own, ended by signing out, by standing still, and by their age.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { hashOf, secret } from './cookies.ts';
import type { Begun } from './openid.ts';
import { type People, type Person, personColumns } from './people.ts';

/** How long (s) a session may stand still, how long it lives at the most, and how long a sign-in may take. */
export const lives = { idle: 2 * 3600, longest: 12 * 3600, signIn: 600 } as const;

/** It is written down (s) no more often that a session was used. */
const noted = 60;

export type Sessions = {
  /** A new session; gives its secret, which is kept nowhere else than in the browser’s cookie. */
  begin(person: string): Promise<string>;
  /** Whose session it is, as long as it lives. @param isUse not, where nobody has done anything */
  whose(given: string, isUse?: boolean): Promise<Person | undefined>;
  end(given: string): Promise<void>;
  /** Remembers a sign-in that was begun; gives the secret of its browser. */
  await(begun: Begun & { back: string }): Promise<string>;
  /** What was remembered, once. */
  take(given: string): Promise<(Begun & { back: string }) | undefined>;
  /** Takes away what has ended by itself. */
  clean(): Promise<void>;
};

const older = (column: string, seconds: number) => `${column} < now() - make_interval(secs => ${seconds})`;
const over = `${older('session.used', lives.idle)} OR ${older('session.created', lives.longest)}`;

export function openSessions({ query }: Database, people: Pick<People, 'of'>): Sessions {
  return {
    async begin(person) {
      const own = secret();
      await query('INSERT INTO factsheet.session (hash, person) VALUES ($1, $2)', [hashOf(own), person]);
      return own;
    },
    async whose(given, isUse = true) {
      const hash = hashOf(given);
      const [found] = await query(
        `SELECT ${personColumns}, ${older('session.used', noted)} AS is_due FROM factsheet.session
         JOIN factsheet.person ON person.id = session.person WHERE session.hash = $1 AND NOT (${over})`,
        [hash],
      );
      if (!found) return undefined;
      if (isUse && found.is_due)
        await query('UPDATE factsheet.session SET used = now() WHERE hash = $1', [hash]);
      return people.of(found);
    },
    async end(given) {
      await query('DELETE FROM factsheet.session WHERE hash = $1', [hashOf(given)]);
    },
    async await({ state, nonce, verifier, back }) {
      const own = secret();
      await query(
        'INSERT INTO factsheet.signing_in (hash, state, nonce, verifier, back) VALUES ($1, $2, $3, $4, $5)',
        [hashOf(own), state, nonce, verifier, back],
      );
      return own;
    },
    async take(given) {
      const [found] = await query(
        `DELETE FROM factsheet.signing_in WHERE hash = $1
         RETURNING state, nonce, verifier, back, ${older('created', lives.signIn)} AS is_over`,
        [hashOf(given)],
      );
      if (!found || found.is_over) return undefined;
      const { state, nonce, verifier, back } = found as Record<string, string>;
      return { state: `${state}`, nonce: `${nonce}`, verifier: `${verifier}`, back: `${back}` };
    },
    async clean() {
      await query(`DELETE FROM factsheet.session WHERE ${over}`);
      await query(`DELETE FROM factsheet.signing_in WHERE ${older('created', lives.signIn)}`);
    },
  };
}

/** What a page of ours sends with whatever changes something, and no other page can know. */
export function tokenOf(session: string): string {
  return createHmac('sha256', session).update('changes').digest('base64url');
}

/** Compares in a time that tells nothing. */
export function isToken(session: string, given: string | undefined): boolean {
  const [one, two] = [hashOf(tokenOf(session)), hashOf(given ?? '')].map((text) => Buffer.from(text));
  return one !== undefined && two !== undefined && timingSafeEqual(one, two);
}

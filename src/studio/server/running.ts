// Asks whether a studio runs on a port of this machine, and is the one that the token is of.
import { createHmac } from 'node:crypto';
import { host } from '../../listening.ts';
import { isRecord, jsonIn } from '../../values.ts';
import { cookieName, isSame, type Own } from './gate.ts';

/** How long (ms) it may take to answer. */
const patience = 2000;

/** What shows that whoever answers knows the token, without telling it. */
export function proofOf({ port, token }: Own): string {
  return createHmac('sha256', token).update(`studio ${port}`).digest('hex');
}

/** The key with which the studio lets a browser in, if it answers. What another program says on its port is not believed. */
export async function keyOfRunning(own: Own): Promise<string | undefined> {
  const address = `http://${host}:${own.port}/api/here`;
  const headers = { cookie: `${cookieName(own.port)}=${own.token}` };
  try {
    const answer = await fetch(address, {
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const said = jsonIn((await answer.text()).slice(0, 1000));
    if (!isRecord(said) || typeof said.proof !== 'string' || !isSame(said.proof, proofOf(own)))
      return undefined;
    return typeof said.key === 'string' ? said.key : undefined;
  } catch {
    return undefined;
  }
}

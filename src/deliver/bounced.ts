// Mails that came back, and the deliveries of a ledger that they are about. The same for a folder of them and for a service.
import { type Bounce, readBounce } from './bounce.ts';
import type { Entry, State, Step } from './ledger-form.ts';
import { messageHash } from './mail.ts';
import { maskAddress } from './recipients-mask.ts';

/**
 * One mail: whom it is about (masked) and in which period, and what came of it. `marked`: the ledger knows it now;
 * `known`: it knew before; `delayed`: it may still arrive; `unknown`: a bounce of a mail that is not in the ledger;
 * `none`: no bounce.
 */
export type Bounced = {
  result: 'marked' | 'known' | 'delayed' | 'unknown' | 'none';
  recipient?: string;
  period?: string;
  state?: State;
  answer?: string;
};

/** The deliveries that may be meant, the newest first, and how one is marked; gives whether it still was as it is here. */
export type BouncesOf = {
  entries: readonly Entry[];
  record(entry: Entry, step: Step): boolean | Promise<boolean>;
};

/** What a bounce makes of a delivery. Who has it in their full mailbox, or got it not this time, gets it in the next run. */
const states = { hard: 'bounced', full: 'full', soft: 'retry' } as const;

/** Deliveries that a bounce can be about: those that went out. */
export const wentOut: readonly State[] = ['accepted', 'uncertain', 'sending'];

/** Gives what reads one mail after another and marks whom it did not reach. */
export function openBounces({ entries, record }: BouncesOf, now: () => Date) {
  const key = ({ period, key: person, edition }: Entry) => JSON.stringify([period, person, edition]);
  const marked = new Map<string, State>();
  let byHash: Map<string, Entry> | undefined;
  /**
   * By the Message-ID of our mail, which nobody else knows. Without it by the address, and then only the last mail that
   * they got: anybody could write such a file.
   */
  const find = ({ hash, addresses }: Bounce): Entry | undefined => {
    if (hash === undefined) return entries.find((one) => addresses.includes(one.key));
    byHash ??= new Map(entries.toReversed().map((one) => [messageHash(one.key, one.edition), one]));
    return byHash.get(hash);
  };
  return async (bytes: Uint8Array): Promise<Bounced> => {
    const bounce = await readBounce(bytes);
    if (!bounce) return { result: 'none' };
    const { answer, kind } = bounce;
    const entry = find(bounce);
    if (!entry) return { result: 'unknown', answer };
    const about = { recipient: maskAddress(entry.key), period: entry.period, answer };
    if (kind === 'delayed') return { result: 'delayed', ...about };
    const was = marked.get(key(entry)) ?? entry.state;
    if (!wentOut.includes(was)) return { result: 'known', ...about, state: was };
    const state = states[kind];
    const isNew = await record(entry, { state, answer, about: bounce.about, changed: now().toISOString() });
    marked.set(key(entry), state);
    return { result: isNew ? 'marked' : 'known', ...about, ...(isNew && { state }) };
  };
}

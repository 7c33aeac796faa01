// Who is to be sent what, and who is not: the list of recipients held against the ledger. Pure.
import { createHash } from 'node:crypto';
import type { Entry } from './ledger-form.ts';
import type { Recipient } from './recipients.ts';

/** What somebody gets: the PDFs of their languages. `parts` are language to SHA-256 (hex); `hash` stands for all of it. */
export type MailEdition = { parts: Readonly<Record<string, string>>; hash: string };

/**
 * What is to be done about a recipient. `send`; or not, because it was `accepted` before, `refused` for good, `bounced`
 * (taken, and sent back), is `uncertain`, or is `left` for another time (--limit). Or never: they want `no-mail`.
 */
export type What = 'send' | 'accepted' | 'refused' | 'bounced' | 'uncertain' | 'left' | 'no-mail';

/** One recipient's part of the plan. `correction`: an earlier edition with other PDFs reached them. */
export type Planned = {
  recipient: Recipient;
  edition: MailEdition;
  what: What;
  correction: boolean;
  entry: Entry | undefined;
};

/** The edition of some languages. `hashes` has each language's SHA-256. */
export function editionOf(
  languages: readonly string[],
  hashes: Readonly<Record<string, string>>,
): MailEdition {
  const parts = Object.fromEntries(
    languages.toSorted().map((language) => [language, hashes[language] ?? '']),
  );
  const lines = Object.entries(parts).map(([language, hash]) => `${language} ${hash}\n`);
  return { parts, hash: createHash('sha256').update(lines.join('')).digest('hex') };
}

/** How the plan is narrowed down: to some addresses (keys), to so many mails; whether uncertain and refused ones go out again;
 * who wants no mail (keys). */
export type Choice = {
  only?: ReadonlySet<string> | undefined;
  limit?: number | undefined;
  resendUncertain: boolean;
  retryRefused: boolean;
  unwanted: ReadonlySet<string>;
  /** The plan that somebody has agreed to: nothing else is sent then, and of it what has not gone out yet. */
  confirmed?: string | undefined;
};

/** The plan, in the order of the list. */
export function planSending(
  recipients: readonly Recipient[],
  hashes: Readonly<Record<string, string>>,
  entries: readonly Entry[],
  { only, limit = Number.POSITIVE_INFINITY, unwanted, ...again }: Choice,
): Planned[] {
  const known = Map.groupBy(entries, ({ key }) => key);
  let room = limit;
  return recipients
    .filter(({ key }) => !only || only.has(key))
    .map((recipient) => {
      const edition = editionOf(recipient.languages, hashes);
      const planned = planOne(edition, known.get(recipient.key) ?? [], again);
      if (unwanted.has(recipient.key)) return { recipient, edition, ...planned, what: 'no-mail' };
      if (planned.what !== 'send') return { recipient, edition, ...planned };
      room -= 1;
      return { recipient, edition, ...planned, what: room >= 0 ? 'send' : 'left' };
    });
}

function planOne(
  { parts, hash }: MailEdition,
  entries: readonly Entry[],
  {
    resendUncertain,
    retryRefused,
    confirmed,
  }: Pick<Choice, 'resendUncertain' | 'retryRefused' | 'confirmed'>,
): Pick<Planned, 'what' | 'correction' | 'entry'> {
  const entry = entries.find(({ edition }) => edition === hash);
  const mayHaveArrived: readonly Entry['state'][] = ['accepted', 'uncertain', 'sending'];
  const reached = entries.filter(({ edition, state }) => edition !== hash && mayHaveArrived.includes(state));
  const correction = reached.some((earlier) =>
    Object.entries(parts).some(([language, own]) => (earlier.parts[language] ?? own) !== own),
  );
  const same = reached.filter((earlier) =>
    Object.entries(parts).every(([language, own]) => earlier.parts[language] === own),
  );
  if (confirmed !== undefined) return { what: ofConfirmed(entry, confirmed), correction, entry };
  const states = [entry, ...same].map((one) => one?.state);
  const isUncertain = states.includes('uncertain') || states.includes('sending');
  if (states.includes('accepted')) return { what: 'accepted', correction, entry };
  const end = (['refused', 'bounced'] as const).find((state) => entry?.state === state);
  if (end && !retryRefused) return { what: end, correction, entry };
  return { what: isUncertain && !resendUncertain ? 'uncertain' : 'send', correction, entry };
}

/** What was agreed to is sent as long as it did not go out; how it ended says the rest. */
function ofConfirmed(entry: Entry | undefined, confirmed: string): What {
  const { state = 'planned', plan } = entry ?? {};
  if (state === 'planned' || state === 'retry') return plan === confirmed ? 'send' : 'left';
  if (state === 'sending') return 'uncertain';
  return state === 'full' ? 'left' : state;
}

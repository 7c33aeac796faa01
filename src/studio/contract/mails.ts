// The mails of a period: who is on the list, what the plan is, and what may be asked. Schemas and types of what windows and server say.
import { z } from 'zod';
import { by, period } from './names.ts';
import type { StudioFinding } from './period.ts';

/** The columns of a list, as people name them in their spreadsheets too. */
export const columns = ['email', 'name', 'organisation', 'language', 'delivery'] as const;
export type Column = (typeof columns)[number];

/** So many characters a cell takes: what is longer is a cell that slipped, and told so. */
const cell = z.string().max(2000);
/** No office has more donors. */
const mostPeople = 20_000;

/** A person of the list, as it was written: nothing of it is believed before it was checked. */
const person = z.strictObject({
  email: cell,
  name: cell,
  organisation: cell,
  language: cell,
  delivery: cell,
});
export type Person = z.infer<typeof person>;

/** Who gets it beside those that never did. */
const wishes = {
  correction: z.boolean(),
  resendUncertain: z.boolean(),
  retryRefused: z.boolean(),
};
/** The name of a plan: what was looked at, and nothing else, is sent. */
const mark = z.string().regex(/^[0-9a-f]{64}$/);

/** POST bodies by their path. */
export const mailAsks = {
  /** The list of an operation, in place of the one with this version: none, where there was none. */
  '/api/recipients': z.strictObject({
    period,
    by,
    was: z.string().max(64),
    from: cell,
    link: cell,
    people: z.array(person).max(mostPeople),
  }),
  /** What would be sent to whom. */
  '/api/mails': z.strictObject({ period, ...wishes }),
  /** Sends just the plan that has this mark. */
  '/api/send': z.strictObject({ period, mark, ...wishes }),
} as const;

export type MailWishes = Pick<z.infer<(typeof mailAsks)['/api/mails']>, keyof typeof wishes>;

/** What is wrong with a line of the list: counted from 1, for the head of the table. */
export type ListFinding = StudioFinding & { line?: number };

/**
 * What belongs to a list: the sender's address, the web folder that links lead to (empty: what the operation says), and who is
 * on it.
 */
export type Listed = { from: string; link: string; people: readonly Person[] };

/** GET `/api/recipients/azerbaijan/2024-09`, and what a change of it answers. `languages`: those that a person may get. */
export type MailingList = Listed & {
  version: string;
  findings: readonly ListFinding[];
  languages: readonly { language: string; name: string }[];
};

/** What a file with a list became: refused with its faults, and then the list is as it was. */
export type BroughtList = MailingList & { refused?: readonly ListFinding[] };

/** Why nothing can be sent, in words; the code says what it is about. */
export type Why = { code: string; message: string; hint: string };

/** What is done about a person, or came of it. */
export type MailState =
  | 'planned'
  | 'sending'
  | 'accepted'
  | 'refused'
  | 'full'
  | 'retry'
  | 'uncertain'
  | 'bounced'
  | 'left'
  | 'no-mail';

/** A person of the plan: nobody's address stands in full. `answer`: the mail server's; `meaning`: what its refusal means. */
export type PlannedMail = {
  line: number;
  recipient: string;
  languages: readonly string[];
  delivery: 'attachment' | 'link';
  state: MailState;
  /** Whether a mail goes to them with this plan. */
  isSent: boolean;
  correction: boolean;
  answer: string;
  meaning?: string;
};

/** One kind of mail, as its first reader gets it at `address`. `files`: attached, or behind its links. */
export type MailKind = {
  address: string;
  languages: readonly string[];
  delivery: 'attachment' | 'link';
  correction: boolean;
  count: number;
  subject: string;
  files: readonly { name: string; bytes: number }[];
};

/** `server`: its name. `missing`: what stands in the way of sending. `why`: what stands in the way of a plan. */
export type MailsPlan = {
  server?: string;
  missing: readonly Why[];
  why?: Why;
  plan?: {
    mark: string;
    from?: string;
    mails: readonly PlannedMail[];
    kinds: readonly MailKind[];
  };
};

// Reminds people of an office of a period: by the ledger, so that each of them gets one such mail a day.
import type { Ledger, OpenLedger, State } from '../../deliver/ledger-form.ts';
import { type Address, readAddress } from '../../deliver/recipients-address.ts';
import { composeReminder } from '../../deliver/reminder.ts';
import { sendAll } from '../../deliver/send.ts';
import { type Clock, type Limits, usualLimits } from '../../deliver/send-limits.ts';
import { type Patience, smtpTransport } from '../../deliver/smtp.ts';
import { readServer, type SmtpSettings } from '../../deliver/smtp-server.ts';
import { usageError } from '../../errors.ts';
import { type DkimSettings, readDkim } from './dkim.ts';

/** `day`: that of the reminder (`2024-10-16`); `to` and `from`: addresses; `subject` and `text` in `language`. */
export type Reminding = {
  period: string;
  day: string;
  to: readonly string[];
  from: string;
  subject: string;
  text: string;
  language: string;
  ledger: OpenLedger;
  signal?: AbortSignal | undefined;
};

/** How many stand how for that day; what stopped it before its end. */
export type Reminded = { states: Readonly<Partial<Record<State | 'no-mail', number>>>; stopped?: unknown };

type Ways = {
  smtp: SmtpSettings;
  dkim?: DkimSettings | undefined;
  limits?: Partial<Limits>;
  patience?: Patience | undefined;
  clock: Clock;
};

/** Who has not got it yet may get it: whoever may have got it never does again that day. */
const open: readonly State[] = ['planned', 'retry', 'full'];

/**
 * Sends the reminder of a day to everybody who has not got it yet.
 * @throws FactsheetError `sender-address`, `recipients-faulty`, `smtp-…`, `dkim-…` (usage), `ledger-…`
 */
export async function sendReminders(given: Reminding & Ways): Promise<Reminded> {
  const { period, day, clock, limits, patience } = given;
  const from = addressIn('sender-address', given.from).address;
  const people = new Map(
    given.to.map((one) => addressIn('recipients-faulty', one)).map((one) => [one.key, one]),
  );
  const transport = smtpTransport(readServer(given.smtp), patience);
  const signing = await readDkim(given.dkim ?? {}, import.meta.dirname, from);
  const ledger = await given.ledger('send');
  if (!ledger) throw new TypeError('There is no ledger.');
  try {
    const now = () => new Date(clock.now()).toISOString();
    const [about, edition] = [`reminder ${period}`, `reminder ${day}`];
    await ledger.settle(now());
    const unwanted = await ledger.unwanted([...people.keys()]);
    const wanted = [...people.values()].filter(({ key }) => !unwanted.has(key));
    await ledger.plan(wanted.map(({ key }) => ({ period: about, key, edition, parts: {}, changed: now() })));
    const before = await entriesOf(ledger, about, edition);
    const jobs = wanted.flatMap(({ key, address: to }) => {
      const entry = before.get(key);
      if (!entry || !open.includes(entry.state)) return [];
      const { subject, text, language } = given;
      const mail = { from, to, key, about: `${about} ${edition}`, subject, text, language, signing };
      const make = async () => ({
        from,
        to,
        bytes: await composeReminder({ ...mail, date: new Date(clock.now()) }),
      });
      const due = entry.due === undefined ? 0 : Date.parse(entry.due);
      return [{ period: about, key, edition, attempts: entry.attempts, due, make }];
    });
    const tools = { ledger, transport, limits: { ...usualLimits, ...limits }, clock, signal: given.signal };
    const ended = await sendAll(jobs, { ...tools, changed: () => undefined });
    const states: Partial<Record<State | 'no-mail', number>> = {};
    const after = await entriesOf(ledger, about, edition);
    for (const key of people.keys()) {
      const state = unwanted.has(key) ? 'no-mail' : (after.get(key)?.state ?? 'planned');
      states[state] = (states[state] ?? 0) + 1;
    }
    return { states, ...ended };
  } finally {
    await ledger.close();
  }
}

async function entriesOf(ledger: Ledger, period: string, edition: string) {
  const entries = await ledger.entries(period);
  return new Map(entries.filter((one) => one.edition === edition).map((one) => [one.key, one]));
}

function addressIn(code: string, text: string): Address {
  const read = readAddress(text);
  if (!('fault' in read)) return read;
  throw usageError(code, `An address of the reminder ${read.fault}.`, 'Correct it where it is set.');
}

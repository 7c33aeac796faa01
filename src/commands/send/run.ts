// `send`: from its options to its lines and exit code.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readRecipients } from '../../deliver/recipients.ts';
import { exitCodes, FactsheetError, usageError } from '../../errors.ts';
import { send } from '../../session/send/send.ts';
import type { GivenList, SendOptions, Sent } from '../../session/send/sending.ts';
import { mailSettings } from '../shared/mail-settings.ts';
import { givenFile, type NamedFile } from '../shared/named-files.ts';
import { dataOf, findPeriodToLeave, rootOf } from '../shared/room.ts';
import { json, type MakeFlags, near, type Shell, show } from '../shared/shell.ts';
import { readBounces } from './bounces.ts';
import { sendLines, sendProgress } from './lines.ts';
import { grant, type Wish } from './person.ts';
import { bounceLines, grantLines } from './person-lines.ts';

type Flags = Omit<MakeFlags, 'language' | 'draft'> & {
  to?: string;
  preview?: string;
  forget?: string;
  /** `--no-mail ADDRESS`: commander keeps a `--no-…` under the rest of its name, and it is true without the option. */
  mail: string | true;
  allowMail?: string;
  bounces?: string;
  rate?: number;
  connections?: number;
} & Pick<
    SendOptions,
    'confirm' | 'only' | 'limit' | 'testTo' | 'correction' | 'resendUncertain' | 'retryRefused'
  > &
  Pick<SendOptions, 'from' | 'replyTo' | 'link' | 'verbose'>;

/** Does what one person asks for, reads bounces, or sends; and says what came of it. */
export async function run(shell: Shell, period: string | undefined, flags: Flags): Promise<number> {
  const { cwd, colours, signal, clock } = shell;
  const data = dataOf(shell, flags);
  const asked = wishOf(flags);
  if (asked) {
    const granted = grant(asked.wish, { ...data, email: asked.email, now: clock.today() });
    show(shell, flags, granted, grantLines(granted, colours.out));
    return exitCodes.ok;
  }
  if (flags.bounces !== undefined) {
    const folder = { path: path.resolve(cwd, flags.bounces), shown: flags.bounces };
    const rows = await readBounces({ ...data, folder, now: clock.today() }, signal);
    show(shell, flags, rows, bounceLines(rows, colours.out));
    return exitCodes.ok;
  }
  const options = await sendOptions(shell, period, flags);
  if (flags.confirm) shell.endsInItsOwnTime();
  const progress = shell.progress(flags);
  const sent = await send(options, (counts) => progress('send', sendProgress(counts))).finally(
    progress.clear,
  );
  return showSent(shell, flags, sent);
}

/** What one person asks for, if the command is about that; only one such thing at a time. */
function wishOf({ forget, mail, allowMail }: Flags): { wish: Wish; email: string } | undefined {
  const asked: { wish: Wish; email: string }[] = [];
  if (forget !== undefined) asked.push({ wish: 'forget', email: forget });
  if (typeof mail === 'string') asked.push({ wish: 'no-mail', email: mail });
  if (allowMail !== undefined) asked.push({ wish: 'allow-mail', email: allowMail });
  const [first, second] = asked;
  if (!first || !second) return first;
  const hint = 'Give one of them, and then the other: first --no-mail, then --forget.';
  throw usage(`--${first.wish} and --${second.wish} are two commands.`, hint);
}

async function sendOptions(shell: Shell, period: string | undefined, flags: Flags): Promise<SendOptions> {
  if (period === undefined || flags.to === undefined) {
    const hint = 'Say both, like factsheet send azerbaijan/2024-09 --to recipients.csv';
    throw usage('A period and a list of recipients are needed.', hint);
  }
  const { cwd, signal, clock } = shell;
  return {
    ...flags,
    ...dataOf(shell, flags),
    period: await findPeriodToLeave(rootOf(shell, flags), period),
    output: path.resolve(cwd, flags.output),
    to: listIn({ path: path.resolve(cwd, flags.to), shown: flags.to }),
    preview: flags.preview === undefined ? undefined : path.resolve(cwd, flags.preview),
    limits: {
      ...(flags.rate !== undefined && { perMinute: flags.rate }),
      ...(flags.connections !== undefined && { connections: flags.connections }),
    },
    ...mailSettings(shell),
    clock: {
      now: () => clock.today().getTime(),
      sleep: (milliseconds, stop) => wait(milliseconds, undefined, { signal: stop }).catch(() => undefined),
    },
    signal,
  };
}

/** The list of recipients in a file that was named. */
function listIn(file: NamedFile): GivenList {
  const { shown, read } = givenFile(file);
  return {
    shown,
    async read(languages) {
      const bytes = await read().catch((error: unknown) => {
        if (!(error instanceof FactsheetError)) throw error;
        throw usageError(error.code, error.message, 'Name the list of recipients, like --to recipients.csv.');
      });
      return readRecipients(bytes, shown, languages);
    },
  };
}

/** Prints what came of a sending, and gives its exit code. Throws what stopped it before its end. */
function showSent(shell: Shell, flags: Flags, sent: Sent): number {
  const { out, colours, signal } = shell;
  const { stopped, ...result } = sent;
  const isSending = sent.kind === 'sending' || sent.kind === 'trial';
  const code = isSending && !sent.complete ? exitCodes.findings : exitCodes.ok;
  const shown = sendLines(sent, colours.out, (file) => near(shell, file));
  if (flags.json && stopped === undefined) json(shell, { ok: code === exitCodes.ok, ...result });
  else if (!flags.json && !flags.quiet) for (const line of shown) out(line);
  if (stopped !== undefined) throw stopped;
  signal.throwIfAborted();
  return code;
}

function usage(message: string, hint: string): FactsheetError {
  return usageError('send-usage', message, hint);
}

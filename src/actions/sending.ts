// `send`: what it prints, and the exit code that it ends with.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { send } from '../commands/send.ts';
import { readBounces } from '../commands/send-bounces.ts';
import { grant, type Wish } from '../commands/send-person.ts';
import { exitCodes, FactsheetError } from '../errors.ts';
import type { Actions, SendFlags } from '../program/flags.ts';
import { sendLines, sendProgress } from '../terminal/send.ts';
import { bounceLines, grantLines } from '../terminal/send-person.ts';
import { dataOf, json, near, type Shell } from './shell.ts';

/** The action that reaches the donors. */
export function sendingActions(shell: Shell): Pick<Actions, 'send'> {
  const { out, cwd, colours, host, signal, clock } = shell;
  return {
    async send(period, flags) {
      const data = dataOf(shell, flags);
      const asked = wishOf(flags);
      if (asked) {
        const granted = grant(asked.wish, { ...data, email: asked.email, now: clock.today() });
        if (flags.json) json(shell, granted);
        else for (const line of grantLines(granted, colours.out)) out(line);
        return exitCodes.ok;
      }
      const absolute = (file: string) => path.resolve(cwd, file);
      if (flags.bounces !== undefined) {
        const folder = { path: absolute(flags.bounces), shown: flags.bounces };
        const rows = await readBounces({ ...data, folder, now: clock.today() }, signal);
        if (flags.json) json(shell, rows);
        else for (const line of bounceLines(rows, colours.out)) out(line);
        return exitCodes.ok;
      }
      if (period === undefined || flags.to === undefined) {
        const hint = 'Say both, like factsheet send azerbaijan/2024-09 --to recipients.csv';
        throw new FactsheetError('send-usage', 'A period and a list of recipients are needed.', {
          hint,
          kind: 'usage',
        });
      }
      if (flags.confirm) shell.endsInItsOwnTime();
      const progress = shell.progress(flags);
      const {
        FACTSHEET_SMTP_URL: url,
        FACTSHEET_SMTP_USER: user,
        FACTSHEET_SMTP_PASSWORD: password,
        FACTSHEET_DKIM_KEY: key,
        FACTSHEET_DKIM_DOMAIN: domain,
        FACTSHEET_DKIM_SELECTOR: selector,
      } = host.env;
      const sent = await send(
        {
          ...data,
          period,
          output: absolute(flags.output),
          to: { path: absolute(flags.to), shown: flags.to },
          confirm: flags.confirm,
          correction: flags.correction,
          resendUncertain: flags.resendUncertain,
          retryRefused: flags.retryRefused,
          preview: flags.preview === undefined ? undefined : absolute(flags.preview),
          only: flags.only,
          limit: flags.limit,
          testTo: flags.testTo,
          from: flags.from,
          replyTo: flags.replyTo,
          link: flags.link,
          verbose: flags.verbose,
          limits: {
            ...(flags.rate !== undefined && { perMinute: flags.rate }),
            ...(flags.connections !== undefined && { connections: flags.connections }),
          },
          smtp: { url, user, password },
          dkim: { key: key && absolute(key), domain, selector },
          clock: {
            now: () => clock.today().getTime(),
            sleep: (milliseconds, stop) =>
              wait(milliseconds, undefined, { signal: stop }).catch(() => undefined),
          },
          signal,
        },
        (counts) => progress('send', sendProgress(counts)),
      ).finally(progress.clear);
      const { stopped, ...result } = sent;
      const isSending = sent.kind === 'sending' || sent.kind === 'trial';
      const code = isSending && !sent.complete ? exitCodes.findings : exitCodes.ok;
      const shown = sendLines(sent, colours.out, (file) => near(shell, file));
      if (flags.json && stopped === undefined) json(shell, { ok: code === exitCodes.ok, ...result });
      else if (!flags.json && !flags.quiet) for (const line of shown) out(line);
      if (stopped !== undefined) throw stopped;
      signal.throwIfAborted();
      return code;
    },
  };
}

/** What one person asks for, if the command is about that; only one such thing at a time. */
function wishOf({ forget, mail, allowMail }: SendFlags): { wish: Wish; email: string } | undefined {
  const asked: { wish: Wish; email: string }[] = [];
  if (forget !== undefined) asked.push({ wish: 'forget', email: forget });
  if (typeof mail === 'string') asked.push({ wish: 'no-mail', email: mail });
  if (allowMail !== undefined) asked.push({ wish: 'allow-mail', email: allowMail });
  const [first, second] = asked;
  if (!first || !second) return first;
  const hint = 'Give one of them, and then the other: first --no-mail, then --forget.';
  throw new FactsheetError('send-usage', `--${first.wish} and --${second.wish} are two commands.`, {
    hint,
    kind: 'usage',
  });
}

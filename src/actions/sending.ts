// `send`: what it prints, and the exit code that it ends with.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { send } from '../commands/send.ts';
import { forget } from '../commands/send-forget.ts';
import { exitCodes, FactsheetError } from '../errors.ts';
import type { Actions } from '../program/flags.ts';
import { forgetLines, sendLines, sendProgress } from '../terminal/send.ts';
import { dataOf, json, near, type Shell } from './shell.ts';

/** The action that reaches the donors. */
export function sendingActions(shell: Shell): Pick<Actions, 'send'> {
  const { out, cwd, colours, host, signal, clock } = shell;
  return {
    async send(period, flags) {
      const data = dataOf(shell, flags);
      if (flags.forget !== undefined) {
        const forgotten = forget({ ...data, email: flags.forget });
        if (flags.json) json(shell, forgotten);
        else for (const line of forgetLines(forgotten, colours.out)) out(line);
        return exitCodes.ok;
      }
      if (period === undefined || flags.to === undefined) {
        const hint = 'Say both, like factsheet send azerbaijan/2024-09 --to recipients.csv';
        throw new FactsheetError('send-usage', 'A period and a list of recipients are needed.', {
          hint,
          kind: 'usage',
        });
      }
      const progress = shell.progress(flags);
      const absolute = (file: string) => path.resolve(cwd, file);
      const {
        FACTSHEET_SMTP_URL: url,
        FACTSHEET_SMTP_USER: user,
        FACTSHEET_SMTP_PASSWORD: password,
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

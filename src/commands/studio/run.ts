// `studio`: starts the studio, or finds the one that runs, and opens it in the browser.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { openSession } from '../../index.ts';
import { fingerprintOf } from '../../signature.ts';
import { addressOf, openStudio } from '../../studio/server/open.ts';
import type { Signer } from '../../studio/server/signing.ts';
import { sessionOptions } from '../shared/in-session.ts';
import { mailSettings } from '../shared/mail-settings.ts';
import { periodsOf } from '../shared/periods.ts';
import type { Shell } from '../shared/shell.ts';
import { type KeySource, keyAtHand, readKey } from '../shared/signing-key.ts';
import { openInBrowser } from './browser.ts';
import { findRunning, forgetRunning, noteRunning, runningFile } from './running.ts';

type StudioFlags = { data: string; output: string; port: number; open: boolean; sign?: string | true };

/** Serves until Ctrl-C. A second start over the same data opens the studio that runs, and ends. */
export async function run(shell: Shell, flags: StudioFlags): Promise<number> {
  const { cwd, err, project, signal } = shell;
  const data = path.resolve(cwd, flags.data);
  const output = path.resolve(cwd, flags.output);
  const file = await runningFile(shell, data);
  const running = await findRunning(file);
  if (running) {
    const { port, token, key } = running;
    const addresses = { address: addressOf(port, token), once: addressOf(port, key) };
    await show(shell, flags, 'The studio runs already', addresses);
    return exitCodes.ok;
  }
  const open = () => openSession(sessionOptions(shell, flags));
  {
    await using session = open();
    await periodsOf(session);
  }
  const failed = (error: unknown) => {
    const stack = error instanceof Error ? error.stack : String(error);
    err(`The studio made a mistake, and goes on. Please report it with these lines:\n${stack}`);
  };
  const source = keyAtHand(shell, flags.sign);
  const sign = source && { signer: () => signerOf(source, data) };
  const settings = { mail: mailSettings(shell), ...sign };
  const studio = await openStudio({ open, data, output, project, port: flags.port, failed, ...settings });
  try {
    await noteRunning(file, studio);
    await show(shell, flags, 'The studio', { address: studio.address, once: studio.invite() });
    err('Ctrl-C stops it. What was saved stays.');
    await untilAborted(signal);
  } finally {
    await forgetRunning(file, studio);
    await studio.close();
  }
  return exitCodes.interrupted;
}

/** The key as it is by now: it may be laid there, or taken away, while the studio runs. */
async function signerOf(source: KeySource, data: string): Promise<Signer> {
  const key = await readKey(source, data);
  return { key, fingerprint: fingerprintOf(key) };
}

/** `once` lets in once: others on this machine can see with what a browser is started. */
async function show(
  shell: Shell,
  { open }: StudioFlags,
  what: string,
  { address, once }: { address: string; once: string },
): Promise<void> {
  const opened = open && (await openInBrowser(shell, once));
  shell.err(`${what}${opened ? ' opens in your browser' : ''}: ${shell.colours.err.bold(address)}`);
  if (!opened) shell.err('Open this address in your browser. It lets you in: give it to nobody.');
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

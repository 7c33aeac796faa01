// What the jobs make: the files of a period, as `build` makes them, and its package; written where the command line writes them.
import path from 'node:path';
import { type OutputFile, writeFiles } from '../../files.ts';
import type { Session } from '../../index.ts';
import { counted } from '../../printable.ts';
import { writtenWith } from '../../report.ts';
import type { Asks } from '../contract/asks.ts';
import type { KeptSession } from '../server/kept.ts';
import { Refused } from '../server/problem.ts';
import type { JobFile, JobWork } from './jobs.ts';

/** Where files go (absolute), and what they are made with. */
export type Making = { session: KeptSession; output: string };

/** The files of a period in these editions, with their report. */
export function building(
  { session, output }: Making,
  { period, editions, draft }: Asks['/api/build'],
): JobWork {
  return async ({ signal, step }) => {
    const wishes = { editions, draft, signal, progress: told(step) };
    const made = await session.use((open: Session) => open.make(period, wishes), signal);
    if (made.refused) throw made.refused;
    if (made.files.length === 0) throw unsound(made.findings);
    step('write');
    const folder = folderOf(output, period);
    const { files, report } = writtenWith(made);
    await write(
      [...files, report].map(({ name, bytes }) => ({ path: path.join(folder, name), bytes })),
      signal,
    );
    return made.files.map(({ file, type, bytes }) => fileAt(folder, file, type, bytes));
  };
}

/** The package of a period, with all that goes to people. */
export function packing({ session, output }: Making, { period }: Asks['/api/pack']): JobWork {
  return async ({ signal, step }) => {
    const wishes = { signal, progress: told(step) };
    const packed = await session.use((open: Session) => open.pack(period, wishes), signal);
    if (packed.refused)
      throw packed.refused.code === 'not-accepted' ? leftOver(packed.refused) : packed.refused;
    step('write');
    const folder = folderOf(output, period);
    await write([{ path: path.join(folder, packed.file), bytes: packed.bytes }], signal);
    return [fileAt(folder, packed.file, 'application/zip', packed.bytes)];
  };
}

const steps = ['check', 'draw', 'print', 'pack'] as const;

/** A step of the program, where windows are told of it. */
export function stepNamed(name: string): (typeof steps)[number] | undefined {
  return steps.find((one) => one === name);
}

function told(step: Parameters<JobWork>[0]['step']): (step: string) => void {
  return (name) => {
    const known = stepNamed(name);
    if (known) step(known);
  };
}

/** `azerbaijan/2024-09` → `azerbaijan-2024-09`, as the command line has it. */
export function folderOf(output: string, period: string): string {
  return path.join(output, period.replace('/', '-'));
}

async function write(files: readonly OutputFile[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await writeFiles(files);
}

function fileAt(folder: string, name: string, type: string, { length }: Uint8Array): JobFile {
  return { name, type, path: path.join(folder, name), bytes: length };
}

/** Errors are left, so nothing was made. */
export function unsound(findings: readonly { severity: string }[]): Refused {
  const count = findings.filter(({ severity }) => severity === 'error').length;
  const message = `${counted(count, 'error')} ${count === 1 ? 'is' : 'are'} left, so nothing was made.`;
  return new Refused(422, 'not-sound', message, 'Mend what was found, or make a draft.');
}

/** Something is left that was not accepted, so nothing was packed. */
export function leftOver({ code, message }: { code: string; message: string }): Refused {
  return new Refused(422, code, message, 'Mend each, or let it stand with a reason, under “To mend”.');
}

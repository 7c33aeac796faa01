// `compare`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import type { MakeFlags } from '../shared/flags.ts';
import { dataOf, json, near, type Shell } from '../shared/shell.ts';
import { compare } from './compare.ts';
import { compareLines } from './lines.ts';

type Flags = Omit<MakeFlags, 'draft'> & { sheet: boolean; pages: boolean };

/** Compares, and says what changed. */
export async function run(shell: Shell, periods: string[], flags: Flags): Promise<number> {
  const { out, clock, cwd, colours, host, signal } = shell;
  const progress = shell.progress(flags);
  const { language: languages, sheet: isSheet, pages } = flags;
  const output = path.resolve(cwd, flags.output);
  const asked = { periods, languages, output, sheet: isSheet, pages, host, signal };
  const compared = await compare({ ...dataOf(shell, flags), ...asked }, progress, clock).finally(
    progress.clear,
  );
  const { comparison, sheet } = compared;
  if (flags.json) json(shell, { ...comparison, sheet });
  else if (!flags.quiet) {
    for (const line of compareLines(comparison, colours.out, shell.columns)) out(line);
  }
  if (sheet && !flags.json) out(`${colours.out.green('✓')} ${near(shell, sheet)}`);
  return comparison.last.whole && comparison.now.whole ? exitCodes.ok : exitCodes.findings;
}

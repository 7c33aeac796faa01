// `explain`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { json, near, type Shell } from '../shared/shell.ts';
import { explain } from './explain.ts';
import { ruleLines } from './lines.ts';

/** Explains a finding, lists all of them, or writes all explanations. */
export async function run(
  shell: Shell,
  code: string | undefined,
  flags: { output?: string; json: boolean },
): Promise<number> {
  const { out, cwd, colours } = shell;
  const output = flags.output === undefined ? undefined : path.resolve(cwd, flags.output);
  const { text, rules, files } = await explain({ code, output });
  if (flags.json) json(shell, rules);
  else if (output === undefined && code === undefined) {
    for (const line of ruleLines(rules, colours.out)) out(line);
  } else if (output === undefined) out(text.trimEnd());
  else out(`${colours.out.green('✓')} ${files.length} pages in ${near(shell, output)}`);
  return exitCodes.ok;
}

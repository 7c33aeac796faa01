// `explain`: the page of reference of a finding's code, or of all of them.
import path from 'node:path';
import { rules } from '../../blocks/checks.ts';
import type { Rule } from '../../checks/check.ts';
import { referenceIndex, referencePage } from '../../checks/reference.ts';
import { exitCodes, usageError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import { json, near, type Shell } from '../shared/shell.ts';
import { ruleLines } from './lines.ts';

/** Explains a finding, lists all of them, or writes all explanations. */
export async function run(
  shell: Shell,
  code: string | undefined,
  flags: { output?: string; json: boolean },
): Promise<number> {
  const { out, cwd, colours } = shell;
  const output = flags.output === undefined ? undefined : path.resolve(cwd, flags.output);
  const { text, rules, files } = await explain(code, output);
  if (flags.json) json(shell, rules);
  else if (output === undefined && code === undefined) {
    for (const line of ruleLines(rules, colours.out)) out(line);
  } else if (output === undefined) out(text.trimEnd());
  else out(`${colours.out.green('✓')} ${files.length} pages in ${near(shell, output)}`);
  return exitCodes.ok;
}

/**
 * The page of a code, or without one the list of all; with a folder (an absolute path), writes all pages there as Markdown.
 * @returns what to show, the rules that it is about, and the files that were written
 * @throws FactsheetError `unknown-code` (usage)
 */
export async function explain(
  code?: string,
  output?: string,
): Promise<{ text: string; rules: readonly Rule[]; files: readonly string[] }> {
  if (output !== undefined) {
    const pages = [
      { path: path.join(output, 'README.md'), text: referenceIndex(rules) },
      ...rules.map((rule) => ({ path: path.join(output, `${rule.code}.md`), text: referencePage(rule) })),
    ];
    await writeFiles(pages.map((page) => ({ path: page.path, bytes: Buffer.from(page.text) })));
    return { text: '', rules, files: pages.map((page) => page.path) };
  }
  if (code === undefined) return { text: referenceIndex(rules), rules, files: [] };
  const rule = rules.find((one) => one.code === code);
  if (rule) return { text: referencePage(rule), rules: [rule], files: [] };
  const hint = 'Run factsheet explain for the list of all.';
  throw usageError('unknown-code', `There is no finding “${code}”.`, hint);
}

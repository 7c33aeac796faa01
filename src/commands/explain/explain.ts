// `factsheet explain`: the page of reference of a finding's code, or of all of them.
import path from 'node:path';
import type { Rule } from '../../checks/check.ts';
import { rules } from '../../checks/index.ts';
import { referenceIndex, referencePage } from '../../checks/reference.ts';
import { usageError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';

/** A code to explain, or none for the list of all; a folder (absolute path) to write all pages to, or none. */
export type ExplainOptions = { code?: string | undefined; output?: string | undefined };

/** What to show, the rules that it is about, and the files that were written. */
export type Explained = { text: string; rules: readonly Rule[]; files: readonly string[] };

/**
 * Gives one page, or the list of all rules; with a folder, writes all of them there as Markdown.
 * @throws FactsheetError `unknown-code` (usage)
 */
export async function explain({ code, output }: ExplainOptions): Promise<Explained> {
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
  throw usageError(
    'unknown-code',
    `There is no finding “${code}”.`,
    'Run factsheet explain for the list of all.',
  );
}

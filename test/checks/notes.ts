// Puts passages into a text file as its notes: a place that takes any number of them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dataChecks } from '../../src/checks/data-checks.ts';
import { type Change, project } from '../support/data.ts';

/** The change that appends passages to the shipped texts of a language. */
export function notes(file: string, passages: readonly string[]): Change {
  const lines = passages.map((text, at) => `  n${at}: ${JSON.stringify(text)}\n`);
  // In a replacement $ begins a pattern.
  return { file, find: /$/, put: `\nnotes:\n${lines.join('')}`.replaceAll('$', '$$$$') };
}

/** The data checks of one theme: those whose file stands in its folder. */
export function checksOf(theme: string): (typeof dataChecks)[number][] {
  const files = readdirSync(path.join(project, 'src/checks', theme));
  return dataChecks.filter(({ code }) => files.includes(`${code}.ts`));
}

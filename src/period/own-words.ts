// The template's words that an operation brings itself, in `locales/LANGUAGE.yaml` beside its operation.yaml.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import { type Source, shownIn } from '../files/source.ts';
import { lineageOf } from '../language/tag.ts';
import { readYaml, type YamlFile } from './read.ts';

/** A file of words, or why it cannot be read, and how the user knows it. */
export type OwnWordsFile = { file: YamlFile | { findings: Finding[] }; shown: string };

/** The file of an operation's own words of a language, or of a wider tag: `ar` for `ar-SY`. Nothing where it has none. */
export async function readOwnWords(
  root: Source,
  operation: string,
  language: string,
): Promise<OwnWordsFile | undefined> {
  for (const tag of lineageOf(language)) {
    const name = path.join(operation, 'locales', `${tag}.yaml`);
    const file = await readYaml(root, name);
    const isMissing = 'findings' in file && file.findings.some(({ code }) => code === 'file-missing');
    if (!isMissing) return { file, shown: shownIn(root, name) };
  }
  return undefined;
}

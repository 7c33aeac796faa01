// Reads what is approved of each language: all files that its pages are made of, as they are now.
import path from 'node:path';
import { type ApprovedState, contentHash, valuesOf } from '../../approval/state.ts';
import type { Source } from '../../files/source.ts';
import { lineageOf } from '../../language/tag.ts';
import type { Period } from '../../period/period.ts';
import { readInside, readYaml } from '../../period/read.ts';

/** What of a file no page shows: where mails go, what is still to be confirmed, who has to approve, the form of the file itself. */
const unprinted: Readonly<Record<string, readonly string[]>> = {
  'operation.yaml': ['delivery', 'sign_off', 'open_comments', 'to_confirm', 'format'],
  'figures.yaml': ['to_confirm'],
};

/** Files of text, whose line ends are no part of what they say. */
const isText = /\.(?:svg|json|geojson|csv|txt)$/i;

const largestFile = 100_000_000;

/**
 * What the pages of each language are made of.
 * @param previous the id of the period before: changes that are printed are held against its figures
 * @param also files by their names in the data folder, of a period so faulty that not all of its own are known
 */
export async function readStates(
  root: Source,
  period: Period,
  previous: string | undefined,
  also: readonly string[] = [],
): Promise<Record<string, ApprovedState>> {
  const { languages, changes } = period.operation;
  const before = root.shown.replace(/\/*$/, '/').replace(/^(?:\.\/)+/, '');
  const names = period.inputs.map(({ file }) => (file.startsWith(before) ? file.slice(before.length) : file));
  if (changes === 'shown' && previous !== undefined) names.push(path.posix.join(previous, 'figures.yaml'));
  const read = await Promise.all(
    [...new Set([...names, ...also])]
      .sort()
      .map(async (name) => ({ name, content: await readContent(root, name) })),
  );
  return Object.fromEntries(
    languages.map((language) => {
      const own = read.filter(({ name }) => isOf(language, name));
      const state = own.flatMap(({ name, content }) => (content === undefined ? [] : [[name, content]]));
      return [language, Object.fromEntries(state) as ApprovedState];
    }),
  );
}

async function readContent(root: Source, name: string): Promise<ApprovedState[string] | undefined> {
  if (/\.ya?ml$/i.test(name)) {
    const file = await readYaml(root, name);
    return 'findings' in file ? undefined : valuesOf(file.value, unprinted[path.posix.basename(name)]);
  }
  const file = await readInside(root, name, largestFile);
  return 'finding' in file ? undefined : contentHash(file.bytes, isText.test(name));
}

/** Whether a file is of a language, or of all. */
function isOf(language: string, name: string): boolean {
  const [, text] = /\/text\.(.+)\.yaml$/.exec(name) ?? [];
  const [, words] = /\/locales\/(.+)\.yaml$/.exec(name) ?? [];
  if (text !== undefined) return text === language;
  return words === undefined || lineageOf(language).includes(words);
}

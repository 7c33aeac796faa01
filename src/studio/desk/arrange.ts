// What stands where on the pages of a period, changed: its page.yaml, which is made where it has none, and the gaps of a new block.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { arrangePages, editText, entryOf } from '../../index.ts';
import type { Asks, Changed } from '../contract/asks.ts';
import type { Write } from './change.ts';
import type { Planned } from './commit.ts';
import { pageFile, type TextFile } from './texts.ts';

/**
 * Makes the change in the files as they are by now.
 * @throws FactsheetError `cannot-arrange` where the block stands somewhere else, or cannot stand there
 */
export async function arrange(
  data: string,
  { period, by, change }: Asks['/api/arrange'],
  write: Write,
): Promise<Changed> {
  const texts = 'add' in change ? await textsOf(data, period) : [];
  const told = { by, kind: 'change', alone: true } as const;
  return write({ period, told, files: [pageFile, ...texts] }, async (read) => {
    const own = read.find(({ file }) => file === pageFile);
    if (!own) return [];
    const { text, words } = await arrangePages(
      data,
      period,
      own.hash === null ? undefined : own.text,
      change,
    );
    const page = { file: pageFile, text, places: [wholePlace(own, text, change)] };
    if (!words) return [page];
    const others = read.filter((one) => one !== own).map((one) => withGaps(one, words));
    return [page, ...(await Promise.all(others))];
  });
}

async function textsOf(data: string, period: string): Promise<string[]> {
  const names = await readdir(path.join(data, period));
  return names.filter((name) => /^text\.[A-Za-z0-9-]+\.yaml$/.test(name)).sort();
}

/** The whole file, which is taken back by its bytes alone. */
function wholePlace({ text: before, hash }: TextFile, text: string, change: Asks['/api/arrange']['change']) {
  const entry = (yaml: string) => ({ entry: { yaml, before: null } });
  const value = 'add' in change ? change.name : Object.values(change)[0];
  const now = { value: typeof value === 'string' ? value : null, there: true, ...entry(text) };
  return {
    path: ['pages'],
    was: { value: null, there: hash !== null, ...(hash !== null && entry(before)) },
    now,
  };
}

/** What a text holds of a new block; where it has words under that name already, they are shown. */
async function withGaps(
  { file, text }: TextFile,
  { name, yaml }: { name: string; yaml: string },
): Promise<Planned> {
  const { entry, refused } = await entryOf(text, file, [name]);
  if (refused) throw refused;
  if (entry) return { file, text, places: [] };
  const edited = await editText(text, file, [{ path: [name], yaml, before: null }]);
  if (edited.refused) throw edited.refused;
  const now = { value: null, there: true, entry: { yaml, before: null } };
  return { file, text: edited.text, places: [{ path: [name], was: { value: null, there: false }, now }] };
}

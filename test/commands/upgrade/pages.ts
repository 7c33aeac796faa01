// The pages of a folder of an earlier format, before and after its upgrade.
import { planUpgrades, writeUpgrades } from '../../../src/commands/upgrade/upgrade.ts';
import { isError } from '../../../src/errors.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import type { Tools } from '../../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../../src/pipeline.ts';
import { shipped } from '../../support/data.ts';
import { compare } from '../../visual/compare.ts';
import { rasterise } from '../../visual/raster.ts';
import { earlierData } from './support.ts';

type Edition = 'screen' | 'press' | 'web' | 'cards';

/** What was made, as bytes by file, and the codes of what was found. Throws for an error in the data. */
async function make(tools: Tools, data: string, language: string, editions: readonly Edition[]) {
  const job = { id: shipped, languages: [language], editions, draft: false, print: 'if-sound' } as const;
  const { files, findings } = await makeFactsheets(
    job,
    { ...tools, root: folderSource(data) },
    () => undefined,
  );
  const errors = findings.filter(isError);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { files, codes: findings.map(({ code }) => code) };
}

/** How many pages differ between the folder and its upgraded self; what was found before and after. */
export async function upgradeAndCompare(
  tools: Tools,
  format: 0 | 1,
  language: string,
  editions: readonly Edition[] = ['screen'],
) {
  const data = await earlierData(format);
  const before = await make(tools, data, language, editions);
  const root = folderSource(data);
  await writeUpgrades(root, await planUpgrades(root, []), new AbortController().signal, () => undefined);
  const now = await make(tools, data, language, editions);
  const names = ({ files }: typeof before) => files.map(({ file }) => file);
  if (names(before).join() !== names(now).join()) throw new Error(`${names(before)} became ${names(now)}`);
  let pages = 0;
  let cards = 0;
  const differing: string[] = [];
  for (const [index, { file, bytes }] of before.files.entries()) {
    const other = now.files[index]?.bytes ?? new Uint8Array();
    if (!file.endsWith('.pdf')) {
      if (file.includes('-cards-')) cards += 1;
      if (Buffer.compare(bytes, other) !== 0) differing.push(file);
      continue;
    }
    const [then, today] = [await rasterise(bytes), await rasterise(other)];
    pages += then.length;
    const isSame =
      then.length === today.length && then.every((page, at) => today[at] && !compare(page, today[at]));
    if (!isSame) differing.push(file);
  }
  return { pages, cards, differing, before: before.codes, now: now.codes };
}

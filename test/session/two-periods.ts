// Two periods made in one go, here or in threads, and what each gives.
import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Made } from '../../src/index.ts';
import type { Render } from '../../src/session/render.ts';
import { dataWith, operations, project, shipped, small } from '../support/data.ts';
import { thisHost } from '../support/factsheets.ts';
import { withSession } from '../support/session.ts';

/** What is made of which periods, and how. */
export type Asked = { render: Render; ids?: readonly string[]; jobs?: number; signal?: AbortSignal };

export const copied = 'other-operation/2025-03';

/**
 * The small operation's period twice (`copied`, `small`) and the shipped one with its photo; a heading of `small` has a
 * character that the fonts lack.
 */
async function folderOfThree(): Promise<string> {
  const { folder } = await dataWith();
  for (const name of ['small-operation', 'other-operation']) {
    await cp(path.join(operations, 'small-operation'), path.join(folder, name), { recursive: true });
  }
  const emoji = path.join(folder, small, 'text.en.yaml');
  await writeFile(emoji, (await readFile(emoji, 'utf8')).replace('title: Counselling', '$& 😀'));
  return folder;
}

/** Makes the periods, in the order of `ids`: what each gives, and the steps that were told. */
export async function makeTwo({ render, ids = [copied, small], jobs, signal }: Asked) {
  const data = { project, data: await folderOfThree(), host: thisHost(), ...(signal && { signal }) };
  const told: string[] = [];
  const made = await withSession(
    data,
    (session) => {
      const wishes = { languages: ['en'], editions: ['press'] as const, draft: true };
      const all = session.makeAll(ids, { ...wishes, ...(jobs && { jobs }) });
      return Array.fromAsync(all, ({ refused, ...one }) => {
        if (refused) throw refused;
        return one as Made & typeof one;
      });
    },
    { render, progress: (step, detail) => void told.push(`${step} ${detail}`) },
  );
  return { made, told: told.filter((step) => !step.startsWith('start')).toSorted() };
}

/** What can be held against another making: all but how long it took, with each file as its hash. */
export const plain = ({ made }: Awaited<ReturnType<typeof makeTwo>>) =>
  made.map(({ timings, files, ...rest }) => ({
    ...{ ...rest, steps: Object.keys(timings).sort() },
    files: files.map(({ bytes, ...file }) => ({
      ...file,
      bytes: createHash('sha256').update(bytes).digest('hex'),
    })),
  }));

/** The shipped period, which has a photo, and the small one. */
export const withPhoto = [shipped, small];

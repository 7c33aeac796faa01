// Changes of a file that something else makes, with files that come with it: they stand in the journal before they are made, like all others.
import { randomUUID } from 'node:crypto';
import { parseDocument } from 'yaml';
import { standingIn } from '../../index.ts';
import { type DataPath, leavesOf, valueAt } from '../../values.ts';
import { cutBetween } from './cut.ts';
import type { ChangedPlace, Entry } from './entry.ts';
import type { Doer } from './history.ts';
import type { Journal } from './journal.ts';
import { isSame, isSameList, stateOf } from './merge.ts';
import { hashOf } from './texts.ts';

/** A file of the period, its text before and after. */
export type Announced = { file: string; before: string; after: string };

/** Announces what it is about to write, just before, and writes it: the announced file last. Where it throws, nothing was written. */
export type Bringing<Result> = (announce: (told: Announced) => Promise<void>) => Promise<Result>;

type Given = {
  data: string;
  period: string;
  by: string;
  doer: Doer;
  journal: Journal;
  writing(file: string, hash: string | null): void;
};

/** Does the work; `file` is the file that was changed, if one was. */
export async function brought<Result>(
  work: Bringing<Result>,
  { period, by, doer: { name, account }, journal, writing }: Given,
): Promise<{ result: Result; file: string | undefined }> {
  let entry: Entry | undefined;
  try {
    const result = await work(async (told) => {
      const { file, before, after } = told;
      const places = await changedPlaces(told);
      if (places.length === 0) return;
      const cut = cutBetween(before, after);
      entry = {
        ...{ id: randomUUID(), at: new Date().toISOString(), by, kind: 'change' },
        ...(name !== undefined && { name }),
        ...(account !== undefined && { account }),
        files: [{ file, before: hashOf(before), after: hashOf(after), cut, places }],
        brings: true,
      };
      await journal.add(entry);
      writing(`${period}/${file}`, hashOf(after));
    });
    if (entry) await journal.done(entry);
    return { result, file: entry?.files[0]?.file };
  } catch (error) {
    if (entry) await journal.takeBack(entry);
    throw error;
  }
}

/** Each single value that is another, or is there or gone. */
async function changedPlaces({ file, before, after }: Announced): Promise<ChangedPlace[]> {
  const paths = new Map(
    [...leavesIn(before), ...leavesIn(after)].map((path) => [JSON.stringify(path), path]),
  );
  const all = [...paths.values()];
  const [was, now] = [await standingIn(before, file, all), await standingIn(after, file, all)];
  if (was.refused) throw was.refused;
  if (now.refused) throw now.refused;
  return all.flatMap((path, index) => {
    const place = { path: [...path], was: stateOf(was.standing[index]), now: stateOf(now.standing[index]) };
    const { was: then, now: later } = place;
    const isAsBefore = isSame(then.value, later.value) && isSameList(then.items, later.items);
    return isAsBefore && then.there === later.there ? [] : [place];
  });
}

/** Where single values stand, and lists of numbers as one. */
function leavesIn(text: string): DataPath[] {
  const value: unknown = parseDocument(text, { logLevel: 'silent' }).toJS();
  return leavesOf(value).map(({ path }) => {
    const above = valueAt(value, path.slice(0, -1));
    const isNumbers = Array.isArray(above) && above.every((one) => typeof one === 'number');
    return isNumbers ? path.slice(0, -1) : path;
  });
}

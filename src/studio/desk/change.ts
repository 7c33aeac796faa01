// Makes the changes of a window in files as they are by now, or tells which places both have changed.
import { editText, standingIn } from '../../index.ts';
import type { Asks, Changed, StudioChange } from '../contract/asks.ts';
import type { Commit, Planned } from './commit.ts';
import { type Conflict, merged } from './merge.ts';
import { nameOf, type TextFile } from './texts.ts';

/** Writes what a plan makes of files. */
export type Write = (
  told: Pick<Commit, 'period' | 'told'> & { files: readonly string[] },
  plan: (read: readonly TextFile[]) => Promise<readonly Planned[]>,
) => Promise<Changed>;

class Conflicting extends Error {
  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    super('Both have changed a place.');
    this.conflicts = conflicts;
  }
}

/** Makes the changes of a window, or tells which places say something else by now: then nothing is changed. */
export async function change({ period, by, changes }: Asks['/api/change'], write: Write): Promise<Changed> {
  const numbered = changes.map((one, number) => ({ ...one, number }));
  const byFile = Map.groupBy(numbered, ({ file }) => nameOf(file));
  const plan = async (read: readonly TextFile[]) => {
    const all = await Promise.all(read.map((file) => planned(file, byFile.get(file.file) ?? [])));
    const conflicts = all.flatMap((one) => one.conflicts);
    if (conflicts.length > 0) throw new Conflicting(conflicts);
    return all;
  };
  try {
    return await write({ period, told: { by, kind: 'change' }, files: [...byFile.keys()] }, plan);
  } catch (error) {
    if (error instanceof Conflicting) return { saved: false, conflicts: error.conflicts };
    throw error;
  }
}

async function planned(
  { file, text }: TextFile,
  changes: readonly (StudioChange & { number: number })[],
): Promise<Planned & { conflicts: readonly Conflict[] }> {
  const paths = changes.map(({ path }) => path);
  const found = await standingIn(text, file, paths);
  if (found.refused) throw found.refused;
  const { wanted, places, conflicts } = merged(changes, found.standing);
  if (conflicts.length > 0) return { file, text, places, conflicts };
  const edited = await editText(text, file, wanted);
  if (edited.refused) throw edited.refused;
  return { file, text: edited.text, places, conflicts };
}

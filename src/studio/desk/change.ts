// Makes the changes of a window in files as they are by now, or tells which places both have changed.
import { editText, standingIn } from '../../index.ts';
import type { Asks, Changed, StudioChange } from '../contract/asks.ts';
import type { Commit, Planned } from './commit.ts';
import { isOfEntry, withEntries } from './entries.ts';
import { type Conflict, merged, trimmed } from './merge.ts';
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
export async function change(
  { period, by, changes }: Asks['/api/change'],
  write: Write,
  { isAlone = false }: { isAlone?: boolean } = {},
): Promise<Changed> {
  const numbered = changes.map((one, number) => ({ ...one, number }));
  const byFile = Map.groupBy(numbered, ({ file }) => nameOf(file));
  // What stands where is no typing: each change of it is undone by itself.
  const alone = isAlone || changes.some(isOfEntry) ? ({ alone: true } as const) : {};
  const plan = async (read: readonly TextFile[]) => {
    const all = await Promise.all(read.map((file) => planned(file, byFile.get(file.file) ?? [])));
    const conflicts = all.flatMap((one) => one.conflicts);
    if (conflicts.length > 0) throw new Conflicting(conflicts);
    return all;
  };
  try {
    const told = { by, kind: 'change', ...alone } as const;
    const answer = await write({ period, told, files: [...byFile.keys()] }, plan);
    return answer.saved ? { ...answer, stored: changes.map(storedOf) } : answer;
  } catch (error) {
    if (error instanceof Conflicting) return { saved: false, conflicts: error.conflicts };
    throw error;
  }
}

/** What a change has left in its place, as people see it; nothing of marks and lists. */
function storedOf(change: StudioChange): string | number | null {
  return 'value' in change ? trimmed(change.value) : null;
}

/** Values first, then what stands where. */
async function planned(
  { file, text }: TextFile,
  changes: readonly (StudioChange & { number: number })[],
): Promise<Planned & { conflicts: readonly Conflict[] }> {
  const values = changes.flatMap((one) => (isOfEntry(one) ? [] : [one]));
  const found = await standingIn(
    text,
    file,
    values.map(({ path }) => path),
  );
  if (found.refused) throw found.refused;
  const { wanted, places, conflicts } = merged(values, found.standing);
  if (conflicts.length > 0) return { file, text, places, conflicts };
  const edited = await editText(text, file, wanted);
  if (edited.refused) throw edited.refused;
  const entries = await withEntries(edited.text, file, changes.filter(isOfEntry));
  return { file, ...entries, places: [...places, ...entries.places] };
}

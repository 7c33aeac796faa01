// Where changes are made: one after another in each period, merged with what others have changed, undone and redone.

import type { AppendOpener } from '../../files/append.ts';
import { folderSource } from '../../files/folder-source.ts';
import type { Opener } from '../../files.ts';
import { editText, standingIn } from '../../index.ts';
import type { Asks, Changed, StudioChange } from '../contract/asks.ts';
import { Refused } from '../server/problem.ts';
import { type Bringing, brought } from './bring.ts';
import { type Commit, commit, type Planned } from './commit.ts';
import { historyOf } from './history.ts';
import { type Journal, openJournal } from './journal.ts';
import { type Conflict, merged } from './merge.ts';
import { recover } from './recover.ts';
import { filesOf, stepped } from './step.ts';
import { nameOf, type TextFile, versionOf } from './texts.ts';

/** The state of a period's files, and whether there is something to undo and to redo. */
export type DeskState = { version: string; undo: boolean; redo: boolean };

export type Desk = {
  state(period: string): Promise<DeskState>;
  change(ask: Asks['/api/change']): Promise<Changed>;
  undo(ask: Asks['/api/undo']): Promise<Changed>;
  redo(ask: Asks['/api/redo']): Promise<Changed>;
  /** Has something else change a file in the period's turn; what it announced can be undone. */
  bring<Result>(told: { period: string; by: string }, work: Bringing<Result>): Promise<Result>;
  /** Ends when what is under way is done. */
  close(): Promise<void>;
};

/** The data folder (absolute); who is told of changes, and before a file is written. Tests pass what writes short. */
export type DeskOptions = {
  data: string;
  changed(told: { period: string; files: readonly string[]; version: string; by: string }): void;
  writing(file: string, hash: string): void;
  openers?: { file?: Opener; journal?: AppendOpener };
};

export function openDesk(options: DeskOptions): Desk {
  const { data, changed, writing, openers = {} } = options;
  const journals = new Map<string, Promise<Journal>>();
  const turns = new Map<string, Promise<unknown>>();
  /** One after another in each period. */
  const inTurn = <Result>(period: string, work: () => Promise<Result>): Promise<Result> => {
    const turn = (turns.get(period) ?? Promise.resolve()).then(work, work);
    turns.set(period, turn);
    return turn;
  };
  const journalOf = (period: string) => {
    const opened = journals.get(period) ?? opening(data, period, openers.journal);
    journals.set(period, opened);
    opened.catch(() => journals.delete(period));
    return opened;
  };
  const stateOf = async (period: string, journal: Journal): Promise<DeskState> => {
    const { undo, redo } = historyOf(journal.entries);
    return { version: await versionOf(data, period), undo: undo.length > 0, redo: redo.length > 0 };
  };
  const write = async (
    { period, told, files }: Pick<Commit, 'period' | 'told'> & { files: readonly string[] },
    plan: (read: readonly TextFile[]) => Promise<readonly Planned[]>,
  ): Promise<Changed> => {
    const journal = await journalOf(period);
    const made = await commit(files, plan, { data, period, journal, told, writing, opener: openers.file });
    const state = await stateOf(period, journal);
    if (made) changed({ period, files, version: state.version, by: told.by });
    return { saved: true, ...state };
  };
  const step = async ({ period, by }: Asks['/api/undo'], kind: 'undo' | 'redo') => {
    const step = historyOf((await journalOf(period)).entries)[kind].at(-1);
    if (!step) throw new Refused(409, `nothing-to-${kind}`, `There is nothing to ${kind}.`, 'Go on.');
    const told = { by, kind, of: step.map(({ id }) => id) };
    return write({ period, told, files: filesOf(step) }, (read) => stepped(step, kind, read));
  };
  return {
    state: (period) => inTurn(period, async () => stateOf(period, await journalOf(period))),
    change: (ask) => inTurn(ask.period, () => change(ask, write)),
    undo: (ask) => inTurn(ask.period, () => step(ask, 'undo')),
    redo: (ask) => inTurn(ask.period, () => step(ask, 'redo')),
    bring: (told, work) =>
      inTurn(told.period, async () => {
        const { period, by } = told;
        const journal = await journalOf(period);
        const { result, file } = await brought(work, { data, period, by, journal, writing });
        if (file !== undefined)
          changed({ period, files: [file], version: await versionOf(data, period), by });
        return result;
      }),
    async close() {
      await Promise.allSettled(turns.values());
      for (const journal of await Promise.allSettled(journals.values()))
        if (journal.status === 'fulfilled') await journal.value.close();
    },
  };
}

async function opening(data: string, period: string, opener?: AppendOpener): Promise<Journal> {
  if ((await folderSource(data).list(period)) === undefined)
    throw new Refused(404, 'unknown-period', `There is no period “${period}”.`, 'Go back, and choose one.');
  const journal = await openJournal(data, period, opener);
  await recover(data, period, journal);
  return journal;
}

class Conflicting extends Error {
  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    super('Both have changed a place.');
    this.conflicts = conflicts;
  }
}

/** Makes the changes of a window, or tells which places say something else by now: then nothing is changed. */
async function change(
  { period, by, changes }: Asks['/api/change'],
  write: (
    told: Pick<Commit, 'period' | 'told'> & { files: readonly string[] },
    plan: (read: readonly TextFile[]) => Promise<readonly Planned[]>,
  ) => Promise<Changed>,
): Promise<Changed> {
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

// Where changes are made: one after another in each period, merged with what others have changed, undone and redone.
import type { AppendOpener } from '../../files/append.ts';
import type { Opener } from '../../files.ts';
import type { Asks, Changed } from '../contract/asks.ts';
import type { StudioStep } from '../contract/states.ts';
import { arrange } from './arrange.ts';
import { type Bringing, brought } from './bring.ts';
import { change, type Write } from './change.ts';
import { since, stepFor } from './chosen.ts';
import { commit } from './commit.ts';
import { type Doer, waysOf } from './history.ts';
import type { Journal } from './journal.ts';
import { openJournals } from './journals.ts';
import { statesOf } from './states.ts';
import { filesOf, stepped } from './step.ts';
import { versionOf } from './texts.ts';

/** The state of a period's files, and whether there is something to undo and to redo. */
export type DeskState = { version: string; undo: boolean; redo: boolean };

export type Desk = {
  /** What can be undone there is what that window’s person did. */
  state(period: string, by?: string): Promise<DeskState>;
  /** What stands where on the pages. */
  arrange(ask: Asks['/api/arrange']): Promise<Changed>;
  /** `isAlone`: it is no typing, and is undone by itself. */
  change(ask: Asks['/api/change'], how?: { isAlone?: boolean }): Promise<Changed>;
  undo(ask: Asks['/api/undo']): Promise<Changed>;
  redo(ask: Asks['/api/redo']): Promise<Changed>;
  /** What was done, the newest first; and the state before one of it, brought back by a change of its own. */
  states(period: string): Promise<readonly StudioStep[]>;
  back(ask: Asks['/api/back']): Promise<Changed>;
  /** Has something else change a file in the period's turn; what it announced can be undone. */
  bring<Result>(told: { period: string; by: string }, work: Bringing<Result>): Promise<Result>;
  /** Looks after what was done in a period, in its turn. */
  tend<Result>(period: string, work: (journal: Journal) => Promise<Result>): Promise<Result>;
  /** Ends when what is under way is done. */
  close(): Promise<void>;
};

/** The data folder (absolute); who is told of changes, and before a file is written. Tests pass what writes short. */
export type DeskOptions = {
  data: string;
  changed(told: { period: string; files: readonly string[]; version: string; by: string }): void;
  writing(file: string, hash: string | null): void;
  /** Who is at a window. */
  doerAt?(by: string): Doer;
  openers?: { file?: Opener; journal?: AppendOpener };
};

export function openDesk(options: DeskOptions): Desk {
  const { data, changed, writing, doerAt = () => ({}), openers = {} } = options;
  const journals = openJournals(data, openers.journal);
  const { inTurn } = journals;
  const stateOf = async (period: string, journal: Journal, by = ''): Promise<DeskState> => {
    return { version: await versionOf(data, period), ...waysOf(journal.entries, doerAt(by)) };
  };
  const write: Write = async ({ period, told, files }, plan) => {
    const journal = await journals.of(period);
    const by = { ...doerAt(told.by), ...told };
    const made = await commit(files, plan, {
      data,
      period,
      journal,
      told: by,
      writing,
      opener: openers.file,
    });
    const state = await stateOf(period, journal, told.by);
    if (made) changed({ period, files, version: state.version, by: told.by });
    return { saved: true, ...state };
  };
  const step = async ({ period, by }: Asks['/api/undo'], kind: 'undo' | 'redo') => {
    const step = stepFor((await journals.of(period)).entries, kind, doerAt(by));
    const told = { by, kind, of: step.map(({ id }) => id) };
    return write({ period, told, files: filesOf(step) }, (read) => stepped(step, kind, read));
  };
  const back = async ({ period, by, before }: Asks['/api/back']) => {
    const all = since((await journals.of(period)).entries, before);
    const told = { by, kind: 'change', alone: true } as const;
    return write({ period, told, files: filesOf(all) }, (read) => stepped(all, 'undo', read));
  };
  return {
    state: (period, by) => inTurn(period, async () => stateOf(period, await journals.of(period), by)),
    arrange: (ask) => inTurn(ask.period, () => arrange(data, ask, write)),
    change: (ask, how) => inTurn(ask.period, () => change(ask, write, how)),
    undo: (ask) => inTurn(ask.period, () => step(ask, 'undo')),
    redo: (ask) => inTurn(ask.period, () => step(ask, 'redo')),
    back: (ask) => inTurn(ask.period, () => back(ask)),
    states: (period) => inTurn(period, async () => statesOf((await journals.of(period)).entries)),
    bring: (told, work) =>
      inTurn(told.period, async () => {
        const { period, by } = told;
        const journal = await journals.of(period);
        const { result, file } = await brought(work, {
          data,
          period,
          by,
          doer: doerAt(by),
          journal,
          writing,
        });
        if (file !== undefined)
          changed({ period, files: [file], version: await versionOf(data, period), by });
        return result;
      }),
    tend: (period, work) => inTurn(period, async () => work(await journals.of(period))),
    close: journals.close,
  };
}

// All commands, in the order of the help. A new one is a folder and a line here.
import type { Command } from 'commander';
import { approve } from './approve/options.ts';
import { build } from './build/options.ts';
import { check } from './check/options.ts';
import { compare } from './compare/options.ts';
import { explain } from './explain/options.ts';
import { exportForm } from './export/options.ts';
import { importFigures } from './import/options.ts';
import { list } from './list/options.ts';
import { newPeriod } from './new/options.ts';
import { pack } from './pack/options.ts';
import { send } from './send/options.ts';
import { serve } from './serve/options.ts';
import type { Shell } from './shared/shell.ts';
import { status } from './status/options.ts';
import { studio } from './studio/options.ts';
import { upgradeOperations } from './upgrade/options.ts';
import { verify } from './verify/options.ts';
import { watch } from './watch/options.ts';
import { work } from './work/options.ts';

/**
 * A command: `options` adds its description, arguments and options in the order of the help; `load` gives `run`, which
 * gets the arguments and then the options as commander reads them, and gives the exit code.
 */
export type CommandEntry = {
  options(command: Command): Command;
  load(): Promise<{ run(shell: Shell, ...given: never[]): Promise<number> }>;
};

const table = {
  studio: { options: studio, load: () => import('./studio/run.ts') },
  build: { options: build, load: () => import('./build/run.ts') },
  watch: { options: watch, load: () => import('./watch/run.ts') },
  new: { options: newPeriod, load: () => import('./new/run.ts') },
  status: { options: status, load: () => import('./status/run.ts') },
  import: { options: importFigures, load: () => import('./import/run.ts') },
  export: { options: exportForm, load: () => import('./export/run.ts') },
  upgrade: { options: upgradeOperations, load: () => import('./upgrade/run.ts') },
  list: { options: list, load: () => import('./list/run.ts') },
  check: { options: check, load: () => import('./check/run.ts') },
  explain: { options: explain, load: () => import('./explain/run.ts') },
  compare: { options: compare, load: () => import('./compare/run.ts') },
  approve: { options: approve, load: () => import('./approve/run.ts') },
  pack: { options: pack, load: () => import('./pack/run.ts') },
  verify: { options: verify, load: () => import('./verify/run.ts') },
  send: { options: send, load: () => import('./send/run.ts') },
  serve: { options: serve, load: () => import('./serve/run.ts') },
  work: { options: work, load: () => import('./work/run.ts') },
} satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof table;

/** Each command by its name; its work is loaded when it is called. */
export const commands: Readonly<Record<CommandName, CommandEntry>> = table;

// All commands, in the order of the help. A new one is a folder and a line here.
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
import type { CommandEntry } from './shared/command.ts';
import { status } from './status/options.ts';
import { verify } from './verify/options.ts';
import { watch } from './watch/options.ts';

export const commands: readonly CommandEntry[] = [
  build,
  watch,
  newPeriod,
  status,
  importFigures,
  exportForm,
  list,
  check,
  explain,
  compare,
  pack,
  verify,
  send,
];

// All actions of the command line: from the flags to the command to the lines.
import type { Actions } from '../program/flags.ts';
import { checkingActions } from './checking.ts';
import { deliveringActions } from './delivering.ts';
import { makingActions } from './making.ts';
import { preparingActions } from './preparing.ts';
import { sendingActions } from './sending.ts';
import type { Shell } from './shell.ts';

/** The actions, for one process. */
export function createActions(shell: Shell): Actions {
  return {
    ...makingActions(shell),
    ...preparingActions(shell),
    ...checkingActions(shell),
    ...sendingActions(shell),
    ...deliveringActions(shell),
  };
}

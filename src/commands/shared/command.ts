// What a command's folder gives to the table: how it is called, and its work, which is loaded when it is called.
import type { Command } from 'commander';
import type { Shell } from './shell.ts';

/**
 * A command by its name. `options` adds its description, arguments and options in the order of the help; `load` gives
 * `run`, which gets the arguments and then the options as commander reads them, and gives the exit code.
 */
export type CommandEntry = {
  name: string;
  options(command: Command): Command;
  load(): Promise<{ run(shell: Shell, ...given: never[]): Promise<number> }>;
};

// What a file of this folder gives: a function that adds its commands to the program.
import type { Command } from 'commander';
import type { Actions } from './flags.ts';

/** Adds commands. Each calls its action, and gives `done` the exit code that comes of it. */
export type Adding = (program: Command, actions: Actions, done: (code: number) => void) => void;

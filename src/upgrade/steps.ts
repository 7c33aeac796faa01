// The steps from each format to the next, oldest first. A new format is a file and a line here, and a number in format.ts.
import { donors } from './donors.ts';
import type { Step } from './step.ts';
import { timesAndTitles } from './times-and-titles.ts';

/** Every step. The first two formats had no number in their files; they are called 0 (before results had a time) and 1. */
export const steps: readonly Step[] = [timesAndTitles, donors];

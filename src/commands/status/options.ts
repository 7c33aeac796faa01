// `status`: how it is called.
import type { Command } from 'commander';
import { option, somePeriods } from '../shared/options.ts';

export const status = (command: Command) =>
  command
    .description('show how far a period has come: what is filled in, and what to do next')
    .argument(...somePeriods)
    .addOption(option.data())
    .addOption(option.json());

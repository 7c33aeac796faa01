// `list`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const list = (command: Command) =>
  command.description('list the periods that there are').addOption(option.data()).addOption(option.json());

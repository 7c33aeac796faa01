// `upgrade`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const upgradeOperations = (command: Command) =>
  command
    .description(
      'bring an operation’s files to the present format: the difference first, then a copy, then all at once',
    )
    .argument('[operation...]', 'like azerbaijan; none: all of them')
    .option('--dry-run', 'only show what would change', false)
    .option('--yes', 'do not ask before writing', false)
    .addOption(option.data())
    .addOption(option.json());

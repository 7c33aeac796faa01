// `new`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const newPeriod = (command: Command) =>
  command
    .description('begin a period: the last one’s texts to go through, its figures to fill in')
    .argument('<period>', 'its name, like azerbaijan/2025-03')
    .option('--from <period>', 'the period to begin from; else the last before it')
    .addOption(option.data())
    .addOption(option.json());

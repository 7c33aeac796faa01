// `explain`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const explain = (command: Command) =>
  command
    .description('explain a finding: why it matters, an example, how to mend it')
    .argument('[code]', 'what stands in brackets after a finding, like figure-typed; none: all of them')
    .option('-o, --output <folder>', 'write all explanations there, a page each')
    .addOption(option.json());

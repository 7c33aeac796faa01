// `verify`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const verify = (command: Command) =>
  command
    .description('tell whether a package is as it was packed, and who signed it')
    .argument('<package>', 'the zip file')
    .option('--key <file>', 'the public key that it should be signed with')
    .addOption(option.json());

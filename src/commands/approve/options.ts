// `approve`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const approve = (command: Command) =>
  command
    .description('show what changed since a period was approved; with --by, approve it as it is now')
    .argument('<period>', 'like azerbaijan/2024-09')
    .option('--by <name>', 'who approves it: the head of office')
    .addOption(option.languages())
    .option(
      '--sign [keyfile]',
      'sign it with an Ed25519 key; without a file, the one in FACTSHEET_SIGNING_KEY',
    )
    .option('--withdraw', 'take the approval back', false)
    .addOption(option.data())
    .addOption(option.json());

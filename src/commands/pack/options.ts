// `pack`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const pack = (command: Command) =>
  command
    .description('pack a period’s PDFs, web editions, pictures and mails into one archive')
    .argument('<period>', 'like azerbaijan/2024-09')
    .option(
      '--sign [keyfile]',
      'sign it with an Ed25519 key; without a file, the one in FACTSHEET_SIGNING_KEY',
    )
    .option('--draft', 'pack it with a DRAFT mark, and without mails', false)
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet());

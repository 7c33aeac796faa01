// `studio`: how it is called.
import type { Command } from 'commander';
import { option, port } from '../shared/options.ts';

export const studio = (command: Command) =>
  command
    .description('make factsheets in the browser: figures, words, pictures and pages')
    .option('-p, --port <number>', 'its port on this machine', port, 4322)
    .addOption(option.data())
    .addOption(option.output())
    .option(
      '--sign [keyfile]',
      'approvals can be signed with an Ed25519 key; without a file, the one in FACTSHEET_SIGNING_KEY, which is also taken if it is there',
    )
    .option('--no-open', 'print the address, and open no browser');

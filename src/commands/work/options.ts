// `work`: how it is called.
import type { Command } from 'commander';
import { count } from '../shared/options.ts';
import { serviceOption } from '../shared/service-options.ts';

export const work = (command: Command) =>
  command
    .description('do the jobs of a service, over the PostgreSQL that FACTSHEET_DATABASE_URL names')
    .option('--jobs <number>', 'how many at once', count, 1)
    .option('--mails', 'send mails, and do nothing else', false)
    .option(
      '--alive <file>',
      'a file that is written every 5 seconds as long as the worker reaches its database',
    )
    .addOption(serviceOption.trustInput())
    .addOption(serviceOption.log());

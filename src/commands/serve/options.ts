// `serve`: how it is called.
import type { Command } from 'commander';
import { count, days, option, port } from '../shared/options.ts';
import { serviceOption } from '../shared/service-options.ts';

export const serve = (command: Command) =>
  command
    .description('serve factsheets to other programs, by HTTP; with FACTSHEET_DATABASE_URL on PostgreSQL')
    .option('-p, --port <number>', 'its port on this machine', port, 4380)
    .option(
      '--host <address>',
      'the address that it listens on: others than this machine need keys',
      '127.0.0.1',
    )
    .option('--keys', 'want keys on this machine too', false)
    .option(
      '--trust-proxy <addresses>',
      'proxies whose X-Forwarded headers are believed, like 10.0.0.2,10.1.0.0/24',
      (value: string) => value.split(','),
      [],
    )
    .option(
      '--webhook-networks <networks>',
      'addresses that webhooks may lead to although they are not public, like 10.1.0.0/16,10.2.0.7',
      (value: string) => value.split(','),
      [],
    )
    .addOption(option.data())
    .addOption(option.output())
    .option('--store <folder>', 'where results are kept, and the database where none is named', 'store')
    .option('--jobs <number>', 'without a PostgreSQL: how many jobs are done at once', count, 1)
    .option('--keep-results <days>', 'how long results are kept after their last use', days, 30)
    .option('--keep-sent <days>', 'how long files that were sent are kept after their job', days, 30)
    .option('--keep-audit <days>', 'how long it is kept who did what', days, 400)
    .option('--keep-ledger <days>', 'how long it is kept who was sent what (else for ever)', days)
    .option(
      '--keep-comments <days>',
      'how long comments are kept after the last word of their thread (else for ever)',
      days,
    )
    .option(
      '--keep-history <days>',
      'how long it is kept what was changed in the studio (else for ever)',
      days,
    )
    .option(
      '--keep-uploads <days>',
      'how long pictures are kept that nothing names any more (else for ever)',
      days,
    )
    .addOption(serviceOption.trustInput())
    .addOption(serviceOption.log());

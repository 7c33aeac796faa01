// `check`: how it is called.
import { type Command, Option } from 'commander';
import { option, somePeriods } from '../shared/options.ts';

export const check = (command: Command) =>
  command
    .description('tell what is wrong in a period, its pages and its PDFs; writes nothing')
    .argument(...somePeriods)
    .addOption(option.languages())
    .option('--quick', 'look at the data alone, not at the pages', false)
    .addOption(
      new Option('--format <format>', 'how to print it; github: as annotations of a pull request')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(option.data())
    .addOption(option.quiet());

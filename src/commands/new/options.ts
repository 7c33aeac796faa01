// `new`: how it is called.
import { type Command, Option } from 'commander';
import { languages, option } from '../shared/options.ts';

export const newPeriod = (command: Command) =>
  command
    .description(
      'begin a period: the last one’s texts to go through, its figures to fill in; or a country, with its first period',
    )
    .argument('<period>', 'its name, like azerbaijan/2025-03')
    .option('--iso <code>', 'of a new country: its ISO code, like GEO')
    .addOption(
      new Option(
        '--languages <codes>',
        'of a new country: its languages in their order, like ka,en; of one that is there: those that are to come',
      ).argParser(languages),
    )
    .option('--from <period>', 'the period to begin from; else the last before it')
    .addOption(option.data())
    .addOption(option.json());

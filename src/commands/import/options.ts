// `import`: how it is called.
import { type Command, Option } from 'commander';
import { count, option } from '../shared/options.ts';

export const importFigures = (command: Command) =>
  command
    .description('take figures from Refugee Data Finder downloads or from an Excel form')
    .argument(
      '<period>',
      'like azerbaijan/2025-03; an operation, like azerbaijan: the people of every year, into its history.yaml',
    )
    .argument('[file...]', 'the downloads (CSV, zip, JSON) or the Excel form')
    .option('--as-of <date>', 'the day that the downloads’ figures are of, like 2024-12-31')
    .option('--fetch', 'ask UNHCR’s database itself', false)
    .option('--origins <number>', 'how many countries of origin to keep', count)
    .option('--whole', 'say that a download is whole which looks as if it had broken off', false)
    .option('--dry-run', 'only tell what would change', false)
    .addOption(new Option('--api <address>', 'another address to ask').hideHelp())
    .addOption(option.data())
    .addOption(option.json());

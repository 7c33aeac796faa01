// `new`, `status`, `import`, `export` and `list`: how they are called.
import { Option } from 'commander';
import type { Adding } from './adding.ts';
import type { DataFlags, ExportFlags, ImportFlags, NewFlags } from './flags.ts';
import { count, option, somePeriods } from './options.ts';

export const addPreparing: Adding = (program, actions, done) => {
  program
    .command('new')
    .description('begin a period: the last one’s texts to go through, its figures to fill in')
    .argument('<period>', 'its name, like azerbaijan/2025-03')
    .option('--from <period>', 'the period to begin from; else the last before it')
    .addOption(option.data())
    .addOption(option.json())
    .action(async (period: string, flags: NewFlags) => done(await actions.create(period, flags)));
  program
    .command('status')
    .description('show how far a period has come: what is filled in, and what to do next')
    .argument(...somePeriods)
    .addOption(option.data())
    .addOption(option.json())
    .action(async (periods: string[], flags: DataFlags) => done(await actions.status(periods, flags)));
  program
    .command('import')
    .description('take figures from Refugee Data Finder downloads or from an Excel form')
    .argument('<period>', 'like azerbaijan/2025-03')
    .argument('[file...]', 'the downloads (CSV, zip, JSON) or the Excel form')
    .option('--as-of <date>', 'the day that the downloads’ figures are of, like 2024-12-31')
    .option('--fetch', 'ask UNHCR’s database itself', false)
    .option('--origins <number>', 'how many countries of origin to keep', count)
    .option('--whole', 'say that a download is whole which looks as if it had broken off', false)
    .option('--dry-run', 'only tell what would change', false)
    .addOption(new Option('--api <address>', 'another address to ask').hideHelp())
    .addOption(option.data())
    .addOption(option.json())
    .action(async (period: string, files: string[], flags: ImportFlags) =>
      done(await actions.import(period, files, flags)),
    );
  program
    .command('export')
    .description('write a period’s figures as an Excel form, for colleagues to fill in')
    .argument('<period>', 'like azerbaijan/2025-03')
    .requiredOption('--xlsx', 'as an Excel workbook')
    .option('-o, --output <file>', 'the workbook’s name')
    .addOption(option.data())
    .addOption(option.json())
    .action(async (period: string, flags: ExportFlags) => done(await actions.export(period, flags)));
  program
    .command('list')
    .description('list the periods that there are')
    .addOption(option.data())
    .addOption(option.json())
    .action(async (flags: DataFlags) => done(await actions.list(flags)));
};

// `check`, `explain` and `compare`: how they are called.
import { Option } from 'commander';
import type { Adding } from './adding.ts';
import type { CheckFlags, CompareFlags, ExplainFlags } from './flags.ts';
import { option, somePeriods } from './options.ts';

export const addChecking: Adding = (program, actions, done) => {
  program
    .command('check')
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
    .addOption(option.quiet())
    .action(async (periods: string[], flags: CheckFlags) => done(await actions.check(periods, flags)));
  program
    .command('explain')
    .description('explain a finding: why it matters, an example, how to mend it')
    .argument('[code]', 'what stands in brackets after a finding, like figure-typed; none: all of them')
    .option('-o, --output <folder>', 'write all explanations there, a page each')
    .addOption(option.json())
    .action(async (code: string | undefined, flags: ExplainFlags) =>
      done(await actions.explain(code, flags)),
    );
  program
    .command('compare')
    .description('show what changed between two periods: figures, texts and pages, as a sheet to review')
    .argument('[period...]', 'the two, like 2024-09 2025-03; one or none: with the one before it')
    .addOption(option.languages())
    .option('--no-sheet', 'print the comparison, and write no sheet')
    .option('--no-pages', 'leave the pictures of the pages out of the sheet')
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet())
    .action(async (periods: string[], flags: CompareFlags) => done(await actions.compare(periods, flags)));
};

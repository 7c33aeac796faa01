// `build` and `watch`: how they are called.
import type { Adding } from './adding.ts';
import type { BuildFlags, MakeFlags } from './flags.ts';
import { option, port, somePeriods } from './options.ts';

export const addMaking: Adding = (program, actions, done) => {
  const making = (name: string, says: string) =>
    program
      .command(name)
      .description(says)
      .argument(...somePeriods)
      .addOption(option.languages())
      .addOption(option.output())
      .addOption(option.data())
      .option('--draft', 'print with a DRAFT mark in spite of errors: what is empty shows as a gap', false)
      .addOption(option.json())
      .addOption(option.quiet());
  making('build', 'make the PDFs')
    .addOption(option.editions())
    .action(async (periods: string[], flags: BuildFlags) => done(await actions.build(periods, flags)));
  making('watch', 'make the PDFs again at every change, and show them in the browser')
    .option('-p, --port <number>', 'the port of the preview', port, 4321)
    .action(async (periods: string[], flags: MakeFlags & { port: number }) =>
      done(await actions.watch(periods, flags)),
    );
};

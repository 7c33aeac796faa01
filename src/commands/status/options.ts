// `status`: how it is called.
import type { CommandEntry } from '../shared/command.ts';
import { option, somePeriods } from '../shared/options.ts';

export const status: CommandEntry = {
  name: 'status',
  options: (command) =>
    command
      .description('show how far a period has come: what is filled in, and what to do next')
      .argument(...somePeriods)
      .addOption(option.data())
      .addOption(option.json()),
  load: () => import('./run.ts'),
};

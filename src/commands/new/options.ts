// `new`: how it is called.
import type { CommandEntry } from '../shared/command.ts';
import { option } from '../shared/options.ts';

export const newPeriod: CommandEntry = {
  name: 'new',
  options: (command) =>
    command
      .description('begin a period: the last one’s texts to go through, its figures to fill in')
      .argument('<period>', 'its name, like azerbaijan/2025-03')
      .option('--from <period>', 'the period to begin from; else the last before it')
      .addOption(option.data())
      .addOption(option.json()),
  load: () => import('./run.ts'),
};

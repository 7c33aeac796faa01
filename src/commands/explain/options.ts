// `explain`: how it is called.
import type { CommandEntry } from '../shared/command.ts';
import { option } from '../shared/options.ts';

export const explain: CommandEntry = {
  name: 'explain',
  options: (command) =>
    command
      .description('explain a finding: why it matters, an example, how to mend it')
      .argument('[code]', 'what stands in brackets after a finding, like figure-typed; none: all of them')
      .option('-o, --output <folder>', 'write all explanations there, a page each')
      .addOption(option.json()),
  load: () => import('./run.ts'),
};

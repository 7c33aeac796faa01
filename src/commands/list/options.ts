// `list`: how it is called.
import type { CommandEntry } from '../shared/command.ts';
import { option } from '../shared/options.ts';

export const list: CommandEntry = {
  name: 'list',
  options: (command) =>
    command.description('list the periods that there are').addOption(option.data()).addOption(option.json()),
  load: () => import('./run.ts'),
};

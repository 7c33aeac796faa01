// `verify`: how it is called.
import type { CommandEntry } from '../shared/command.ts';
import { option } from '../shared/options.ts';

export const verify: CommandEntry = {
  name: 'verify',
  options: (command) =>
    command
      .description('tell whether a package is as it was packed, and who signed it')
      .argument('<package>', 'the zip file')
      .option('--key <file>', 'the public key that it should be signed with')
      .addOption(option.json()),
  load: () => import('./run.ts'),
};

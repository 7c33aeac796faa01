// `watch`: how it is called.
import { InvalidArgumentError } from 'commander';
import type { CommandEntry } from '../shared/command.ts';
import { addMaking } from '../shared/options.ts';

export const watch: CommandEntry = {
  name: 'watch',
  options: (command) =>
    addMaking(
      command.description('make the PDFs again at every change, and show them in the browser'),
    ).option('-p, --port <number>', 'the port of the preview', port, 4321),
  load: () => import('./run.ts'),
};

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Write a port number from 0 to 65535.');
}

// `watch`: how it is called.
import { type Command, InvalidArgumentError } from 'commander';
import { addMaking } from '../shared/options.ts';

export const watch = (command: Command) =>
  addMaking(
    command.description('make the PDFs again at every change, and show their pages in the browser'),
  ).option('-p, --port <number>', 'the port of the preview', port, 4321);

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Write a port number from 0 to 65535.');
}

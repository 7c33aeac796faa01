// `watch`: how it is called.
import type { Command } from 'commander';
import { addMaking, port } from '../shared/options.ts';

export const watch = (command: Command) =>
  addMaking(
    command.description('make the PDFs again at every change, and show their pages in the browser'),
  ).option('-p, --port <number>', 'the port of the preview', port, 4321);

// `studio`: how it is called.
import type { Command } from 'commander';
import { option, port } from '../shared/options.ts';

export const studio = (command: Command) =>
  command
    .description('make factsheets in the browser: figures, words, pictures and pages')
    .option('-p, --port <number>', 'its port on this machine', port, 4322)
    .addOption(option.data())
    .addOption(option.output())
    .option('--no-open', 'print the address, and open no browser');

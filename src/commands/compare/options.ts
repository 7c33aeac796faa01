// `compare`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const compare = (command: Command) =>
  command
    .description('show what changed between two periods: figures, texts and pages, as a sheet to review')
    .argument('[period...]', 'the two, like 2024-09 2025-03; one or none: with the one before it')
    .addOption(option.languages())
    .option('--no-sheet', 'print the comparison, and write no sheet')
    .option('--no-pages', 'leave the pictures of the pages out of the sheet')
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet());

// `export`: how it is called.
import type { Command } from 'commander';
import { option } from '../shared/options.ts';

export const exportForm = (command: Command) =>
  command
    .description('write a period’s figures as an Excel form, for colleagues to fill in')
    .argument('<period>', 'like azerbaijan/2025-03')
    .requiredOption('--xlsx', 'as an Excel workbook')
    .option('-o, --output <file>', 'the workbook’s name')
    .addOption(option.data())
    .addOption(option.json());

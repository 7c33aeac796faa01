// Options that `serve` and `work` share.
import { Option } from 'commander';

/** Options that both have. */
export const serviceOption = {
  trustInput: () =>
    new Option(
      '--trust-input',
      'make pages of files that were sent even where they cannot be shut in: only if you trust all who may send',
    ).default(false),
  log: () =>
    new Option('--log <level>', 'how much is logged, as JSON on standard error')
      .choices(['debug', 'info', 'warn', 'error', 'silent'])
      .default('info'),
};

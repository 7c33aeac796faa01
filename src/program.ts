// The command line: which commands there are, and the words of the help.
import { Command, type Option, type OutputConfiguration } from 'commander';
import { addChecking } from './program/checking.ts';
import { addDelivering, addSending } from './program/delivering.ts';
import type { Actions } from './program/flags.ts';
import { addMaking } from './program/making.ts';
import { addPreparing } from './program/preparing.ts';

/** Builds the program. Results go through `done`, which gets the command's exit code; its own words through `output`. */
export function createProgram(
  version: string,
  actions: Actions,
  done: (code: number) => void,
  output: OutputConfiguration = {},
): Command {
  const program = new Command('factsheet')
    .configureOutput(output)
    .description('Makes two-page print factsheets, one PDF a language, from a period’s figures and texts.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ optionDescription: describe })
    .showHelpAfterError('Run factsheet --help to see what there is.')
    .exitOverride();
  addMaking(program, actions, done);
  addPreparing(program, actions, done);
  addChecking(program, actions, done);
  addDelivering(program, actions, done);
  addSending(program, actions, done);
  return program;
}

/** An option's words in the help, with its default and choices where they say something. */
function describe({ description, defaultValue, argChoices }: Option): string {
  const tells = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const extra = [...(argChoices ? [argChoices.join(', ')] : []), ...(tells ? [`else ${defaultValue}`] : [])];
  return extra.length > 0 ? `${description} (${extra.join('; ')})` : description;
}

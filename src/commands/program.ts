// The command line as commander reads it: the table's commands, and the words of the help.
import { Command, type Option, type OutputConfiguration } from 'commander';
import { type CommandName, commands } from './table.ts';

/** Runs a command with its arguments and options. */
export type Call = (name: CommandName, given: readonly unknown[]) => Promise<void>;

/** Builds the program. `call` gets the command that was asked for; the program's own words go through `output`. */
export function createProgram(version: string, call: Call, output: OutputConfiguration = {}): Command {
  const program = new Command('factsheet')
    .configureOutput(output)
    .description('Makes two-page print factsheets, one PDF a language, from a period’s figures and texts.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ optionDescription: describe })
    .showHelpAfterError('Run factsheet --help to see what there is.')
    .exitOverride();
  for (const name of Object.keys(commands) as CommandName[]) {
    // Behind arguments and options commander gives the command itself.
    commands[name]
      .options(program.command(name))
      .action((...given: unknown[]) => call(name, given.slice(0, -1)));
  }
  return program;
}

/** An option's words in the help, with its default and choices where they say something. */
function describe({ description, defaultValue, argChoices }: Option): string {
  const tells = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const extra = [...(argChoices ? [argChoices.join(', ')] : []), ...(tells ? [`else ${defaultValue}`] : [])];
  return extra.length > 0 ? `${description} (${extra.join('; ')})` : description;
}

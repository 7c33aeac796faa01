// The command line: which commands and options there are, and the words of the help.
import { Command, InvalidArgumentError, Option } from 'commander';

/** Options that every command that makes pages takes, as commander gives them. */
export type MakeFlags = {
  data: string;
  output: string;
  language: string[];
  draft: boolean;
  json: boolean;
  quiet: boolean;
};

/** The flags of `check`. `--json` is short for `--format json`. */
export type CheckFlags = Pick<MakeFlags, 'data' | 'language' | 'quiet'> & {
  format: 'text' | 'json' | 'github';
  quick: boolean;
};

/** What the commands do; the program only says how they are called. Each gives an exit code. */
export type Actions = {
  build(periods: string[], flags: MakeFlags): Promise<number>;
  watch(periods: string[], flags: MakeFlags & { port: number }): Promise<number>;
  check(periods: string[], flags: CheckFlags): Promise<number>;
  explain(code: string | undefined, flags: { output?: string; json: boolean }): Promise<number>;
  list(flags: Pick<MakeFlags, 'data' | 'json'>): Promise<number>;
};

/** Builds the program. Results go through `done`, which gets the command's exit code. */
export function createProgram(version: string, actions: Actions, done: (code: number) => void): Command {
  const program = new Command('factsheet')
    .description('Makes two-page print factsheets, one PDF a language, from a period’s figures and texts.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Run factsheet --help to see what there is.')
    .exitOverride();
  const making = (name: string, says: string) =>
    program
      .command(name)
      .description(says)
      .argument('[period...]', 'like azerbaijan/2024-09; none: the newest of each operation')
      .option('-l, --language <codes>', 'only these languages, like az,en', languages, [])
      .option('-o, --output <folder>', 'where the files go', 'output')
      .option('--data <folder>', 'where the periods are', 'data')
      .option('--draft', 'print a DRAFT mark, and go on in spite of errors', false)
      .option('--json', 'print the result as JSON', false)
      .option('-q, --quiet', 'print nothing but errors', false);
  making('build', 'make the PDFs').action(async (periods: string[], flags: MakeFlags) =>
    done(await actions.build(periods, flags)),
  );
  making('watch', 'make the PDFs again at every change, and show them in the browser')
    .option('-p, --port <number>', 'the port of the preview', port, 4321)
    .action(async (periods: string[], flags: MakeFlags & { port: number }) =>
      done(await actions.watch(periods, flags)),
    );
  program
    .command('check')
    .description('tell what is wrong in a period, its pages and its PDFs; writes nothing')
    .argument('[period...]', 'like azerbaijan/2024-09; none: the newest of each operation')
    .option('-l, --language <codes>', 'only these languages, like az,en', languages, [])
    .option('--quick', 'look at the data alone, not at the pages', false)
    .addOption(
      new Option('--format <format>', 'how to print it; github: as annotations of a pull request')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('--data <folder>', 'where the periods are', 'data')
    .option('-q, --quiet', 'print nothing but errors', false)
    .action(async (periods: string[], flags: CheckFlags) => done(await actions.check(periods, flags)));
  program
    .command('explain')
    .description('explain a finding: why it matters, an example, how to mend it')
    .argument('[code]', 'what stands in brackets after a finding, like figure-typed; none: all of them')
    .option('-o, --output <folder>', 'write all explanations there, a page each')
    .option('--json', 'print the result as JSON', false)
    .action(async (code: string | undefined, flags: { output?: string; json: boolean }) =>
      done(await actions.explain(code, flags)),
    );
  program
    .command('list')
    .description('list the periods that there are')
    .option('--data <folder>', 'where the periods are', 'data')
    .option('--json', 'print the result as JSON', false)
    .action(async (flags: Pick<MakeFlags, 'data' | 'json'>) => done(await actions.list(flags)));
  return program;
}

/** `az,en` → `['az', 'en']`. Throws commander's error for what is no language code. */
function languages(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim());
  if (codes.every((code) => /^[a-z]{2,3}$/.test(code))) return [...new Set(codes)];
  throw new InvalidArgumentError('Write language codes with commas between them, like az,en.');
}

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Write a port number from 0 to 65535.');
}

// The command line: which commands and options there are, and the words of the help.
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Edition } from './layout/view.ts';

/** Options that every command that makes pages takes, as commander gives them. */
export type MakeFlags = {
  data: string;
  output: string;
  language: string[];
  draft: boolean;
  json: boolean;
  quiet: boolean;
};

/** The flags of `build`: which editions it makes. */
export type BuildFlags = MakeFlags & { edition: Edition[] };

/** The flags of commands that only look at data. */
export type DataFlags = Pick<MakeFlags, 'data' | 'json'>;

/** The flags of `check`. `--json` is short for `--format json`. */
export type CheckFlags = Pick<MakeFlags, 'data' | 'language' | 'quiet'> & {
  format: 'text' | 'json' | 'github';
  quick: boolean;
};

export type ExplainFlags = { output?: string; json: boolean };
export type NewFlags = DataFlags & { from?: string };
export type ImportFlags = DataFlags & {
  asOf?: string;
  fetch: boolean;
  origins?: number;
  dryRun: boolean;
  api?: string;
};
export type ExportFlags = DataFlags & { xlsx: boolean; output?: string };
export type CompareFlags = Pick<MakeFlags, 'data' | 'output' | 'language' | 'json' | 'quiet'> & {
  sheet: boolean;
  pages: boolean;
};

/** `--sign` without a file: with the key of the environment. */
export type PackFlags = Pick<MakeFlags, 'data' | 'output' | 'draft' | 'json' | 'quiet'> & {
  sign?: string | true;
};
export type VerifyFlags = { key?: string; json: boolean };

/** What the commands do; the program only says how they are called. Each gives an exit code. */
export type Actions = {
  build(periods: string[], flags: BuildFlags): Promise<number>;
  watch(periods: string[], flags: MakeFlags & { port: number }): Promise<number>;
  check(periods: string[], flags: CheckFlags): Promise<number>;
  explain(code: string | undefined, flags: ExplainFlags): Promise<number>;
  create(period: string, flags: NewFlags): Promise<number>;
  status(periods: string[], flags: DataFlags): Promise<number>;
  import(period: string, files: string[], flags: ImportFlags): Promise<number>;
  export(period: string, flags: ExportFlags): Promise<number>;
  compare(periods: string[], flags: CompareFlags): Promise<number>;
  list(flags: DataFlags): Promise<number>;
  pack(period: string, flags: PackFlags): Promise<number>;
  verify(file: string, flags: VerifyFlags): Promise<number>;
};

/** Builds the program. Results go through `done`, which gets the command's exit code. */
export function createProgram(version: string, actions: Actions, done: (code: number) => void): Command {
  const program = new Command('factsheet')
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
  return program;
}

/** An option's words in the help, with its default and choices where they say something. */
function describe({ description, defaultValue, argChoices }: Option): string {
  const tells = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const extra = [...(argChoices ? [argChoices.join(', ')] : []), ...(tells ? [`else ${defaultValue}`] : [])];
  return extra.length > 0 ? `${description} (${extra.join('; ')})` : description;
}

type Adding = (program: Command, actions: Actions, done: (code: number) => void) => void;

const somePeriods = ['[period...]', 'like azerbaijan/2024-09; none: the newest of each operation'] as const;

/** Options by name, so that they have the same words wherever they stand. */
const option = {
  data: () => new Option('--data <folder>', 'where the periods are').default('data'),
  output: () => new Option('-o, --output <folder>', 'where the files go').default('output'),
  json: () => new Option('--json', 'print the result as JSON').default(false),
  quiet: () => new Option('-q, --quiet', 'print nothing but errors').default(false),
  languages: () =>
    new Option('-l, --language <codes>', 'only these languages, like az,en').argParser(languages).default([]),
  editions: () =>
    new Option(
      '--edition <names>',
      'which editions, like screen,press; press: PDF/X-4 for the printer; web: HTML for phones',
    )
      .argParser(editions)
      .default(['screen'], 'screen'),
};

const addMaking: Adding = (program, actions, done) => {
  const making = (name: string, says: string) =>
    program
      .command(name)
      .description(says)
      .argument(...somePeriods)
      .addOption(option.languages())
      .addOption(option.output())
      .addOption(option.data())
      .option('--draft', 'print a DRAFT mark, and go on in spite of errors', false)
      .addOption(option.json())
      .addOption(option.quiet());
  making('build', 'make the PDFs')
    .addOption(option.editions())
    .action(async (periods: string[], flags: BuildFlags) => done(await actions.build(periods, flags)));
  making('watch', 'make the PDFs again at every change, and show them in the browser')
    .option('-p, --port <number>', 'the port of the preview', port, 4321)
    .action(async (periods: string[], flags: MakeFlags & { port: number }) =>
      done(await actions.watch(periods, flags)),
    );
};

const addPreparing: Adding = (program, actions, done) => {
  program
    .command('new')
    .description('begin a period: the last one’s texts to go through, its figures to fill in')
    .argument('<period>', 'its name, like azerbaijan/2025-03')
    .option('--from <period>', 'the period to begin from; else the last before it')
    .addOption(option.data())
    .addOption(option.json())
    .action(async (period: string, flags: NewFlags) => done(await actions.create(period, flags)));
  program
    .command('status')
    .description('show how far a period has come: what is filled in, and what to do next')
    .argument(...somePeriods)
    .addOption(option.data())
    .addOption(option.json())
    .action(async (periods: string[], flags: DataFlags) => done(await actions.status(periods, flags)));
  program
    .command('import')
    .description('take figures from Refugee Data Finder downloads or from an Excel form')
    .argument('<period>', 'like azerbaijan/2025-03')
    .argument('[file...]', 'the downloads (CSV, zip, JSON) or the Excel form')
    .option('--as-of <date>', 'the day that the downloads’ figures are of, like 2024-12-31')
    .option('--fetch', 'ask UNHCR’s database itself', false)
    .option('--origins <number>', 'how many countries of origin to keep', count)
    .option('--dry-run', 'only tell what would change', false)
    .addOption(new Option('--api <address>', 'another address to ask').hideHelp())
    .addOption(option.data())
    .addOption(option.json())
    .action(async (period: string, files: string[], flags: ImportFlags) =>
      done(await actions.import(period, files, flags)),
    );
  program
    .command('export')
    .description('write a period’s figures as an Excel form, for colleagues to fill in')
    .argument('<period>', 'like azerbaijan/2025-03')
    .requiredOption('--xlsx', 'as an Excel workbook')
    .option('-o, --output <file>', 'the workbook’s name')
    .addOption(option.data())
    .addOption(option.json())
    .action(async (period: string, flags: ExportFlags) => done(await actions.export(period, flags)));
  program
    .command('list')
    .description('list the periods that there are')
    .addOption(option.data())
    .addOption(option.json())
    .action(async (flags: DataFlags) => done(await actions.list(flags)));
};

const addChecking: Adding = (program, actions, done) => {
  program
    .command('check')
    .description('tell what is wrong in a period, its pages and its PDFs; writes nothing')
    .argument(...somePeriods)
    .addOption(option.languages())
    .option('--quick', 'look at the data alone, not at the pages', false)
    .addOption(
      new Option('--format <format>', 'how to print it; github: as annotations of a pull request')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .addOption(option.data())
    .addOption(option.quiet())
    .action(async (periods: string[], flags: CheckFlags) => done(await actions.check(periods, flags)));
  program
    .command('explain')
    .description('explain a finding: why it matters, an example, how to mend it')
    .argument('[code]', 'what stands in brackets after a finding, like figure-typed; none: all of them')
    .option('-o, --output <folder>', 'write all explanations there, a page each')
    .addOption(option.json())
    .action(async (code: string | undefined, flags: ExplainFlags) =>
      done(await actions.explain(code, flags)),
    );
  program
    .command('compare')
    .description('show what changed between two periods: figures, texts and pages, as a sheet to review')
    .argument('[period...]', 'the two, like 2024-09 2025-03; one or none: with the one before it')
    .addOption(option.languages())
    .option('--no-sheet', 'print the comparison, and write no sheet')
    .option('--no-pages', 'leave the pictures of the pages out of the sheet')
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet())
    .action(async (periods: string[], flags: CompareFlags) => done(await actions.compare(periods, flags)));
};

const addDelivering: Adding = (program, actions, done) => {
  program
    .command('pack')
    .description('pack a period’s PDFs, web editions, pictures and mails into one archive')
    .argument('<period>', 'like azerbaijan/2024-09')
    .option(
      '--sign [keyfile]',
      'sign it with an Ed25519 key; without a file, the one in FACTSHEET_SIGNING_KEY',
    )
    .option('--draft', 'pack it with a DRAFT mark, and without mails', false)
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet())
    .action(async (period: string, flags: PackFlags) => done(await actions.pack(period, flags)));
  program
    .command('verify')
    .description('tell whether a package is as it was packed, and who signed it')
    .argument('<package>', 'the zip file')
    .option('--key <file>', 'the public key that it should be signed with')
    .addOption(option.json())
    .action(async (file: string, flags: VerifyFlags) => done(await actions.verify(file, flags)));
};

/** `az,en` → `['az', 'en']`. Throws commander's error for what is no language code. */
function languages(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim());
  if (codes.every((code) => /^[a-z]{2,3}$/.test(code))) return [...new Set(codes)];
  throw new InvalidArgumentError('Write language codes with commas between them, like az,en.');
}

/** `screen,press` → `['screen', 'press']`. Throws commander's error for what is no edition. */
function editions(value: string): Edition[] {
  const known = ['screen', 'press', 'web'] as const;
  const names = value.split(',').map((name) => name.trim());
  const found = known.filter((name) => names.includes(name));
  if (found.length > 0 && names.every((name) => (known as readonly string[]).includes(name))) return found;
  throw new InvalidArgumentError('Write screen, press or web; several with commas between them.');
}

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Write a port number from 0 to 65535.');
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 20) return number;
  throw new InvalidArgumentError('Write a whole number from 1 to 20.');
}

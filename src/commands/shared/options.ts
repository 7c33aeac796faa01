// Options and arguments that several commands share, and how their values are read.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { meantLanguage } from '../../language/meant-language.ts';
import { isLanguageTag } from '../../language/tag.ts';

export const somePeriods = [
  '[period...]',
  'like azerbaijan/2024-09; none: the newest of each operation',
] as const;

/** Options by name, so that they have the same words wherever they stand. */
export const option = {
  data: () => new Option('--data <folder>', 'where the periods are').default('data'),
  output: () => new Option('-o, --output <folder>', 'where the files go').default('output'),
  json: () => new Option('--json', 'print the result as JSON').default(false),
  quiet: () => new Option('-q, --quiet', 'print nothing but errors').default(false),
  languages: () =>
    new Option('-l, --language <codes>', 'only these languages, like az,en').argParser(languages).default([]),
};

/** The arguments and options of commands that make pages. */
export function addMaking(command: Command): Command {
  return command
    .argument(...somePeriods)
    .addOption(option.languages())
    .addOption(option.output())
    .addOption(option.data())
    .option('--draft', 'print with a DRAFT mark in spite of errors: what is empty shows as a gap', false)
    .addOption(option.json())
    .addOption(option.quiet());
}

/** `az,ar-SY` → `['az', 'ar-SY']`. Throws commander's error for what is no tag of a language. */
export function languages(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim());
  const wrong = codes.find((code) => !isLanguageTag(code));
  if (wrong === undefined) return [...new Set(codes)];
  const right = meantLanguage(wrong);
  throw new InvalidArgumentError(
    right === undefined
      ? 'Write codes of languages with commas between them, like az,en or ar-SY,en.'
      : `For “${wrong}” write ${right}.`,
  );
}

/** A whole number from 1 to 20. Throws commander's error for anything else. */
export function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 20) return number;
  throw new InvalidArgumentError('Write a whole number from 1 to 20.');
}

/** Days, from 1 to 3650. Throws commander's error for anything else. */
export function days(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 3650) return number;
  throw new InvalidArgumentError('Write a number of days from 1 to 3650.');
}

/** A port; 0 for any that is free. Throws commander's error for anything else. */
export function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Write a port number from 0 to 65535.');
}

// Options and arguments that several commands share, and how their values are read.
import { InvalidArgumentError, Option } from 'commander';
import type { Edition } from '../layout/view.ts';

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
  editions: () =>
    new Option(
      '--edition <names>',
      'which editions, like screen,press; press: PDF/X-4 for the printer; web: HTML for phones',
    )
      .argParser(editions)
      .default(['screen'], 'screen'),
};

/** `az,en` → `['az', 'en']`. Throws commander's error for what is no language code. */
export function languages(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim());
  if (codes.every((code) => /^[a-z]{2,3}$/.test(code))) return [...new Set(codes)];
  throw new InvalidArgumentError('Write language codes with commas between them, like az,en.');
}

/** `screen,press` → `['screen', 'press']`. Throws commander's error for what is no edition. */
export function editions(value: string): Edition[] {
  const known = ['screen', 'press', 'web'] as const;
  const names = value.split(',').map((name) => name.trim());
  const found = known.filter((name) => names.includes(name));
  if (found.length > 0 && names.every((name) => (known as readonly string[]).includes(name))) return found;
  throw new InvalidArgumentError('Write screen, press or web; several with commas between them.');
}

export function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('Write a port number from 0 to 65535.');
}

export function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 20) return number;
  throw new InvalidArgumentError('Write a whole number from 1 to 20.');
}

export function addresses(value: string): string[] {
  return value.split(',').map((address) => address.trim());
}

export function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 100_000) return number;
  throw new InvalidArgumentError('Write a whole number above 0.');
}

// A passage as a remedy leaves it. Pure.
import type { Remedy } from '../../../errors.ts';
import { plainText } from '../../../text/plain.ts';
import { readText } from '../../../text/read.ts';

/** `words`: the mended place as a reader meets it, with the words beside it. */
export type Mended = { source: string; words: string };

/**
 * Nothing where the passage does not say any more what was found.
 * @param chips what each placeholder prints
 */
export function mended(
  source: string,
  { start, was, now }: Remedy,
  chips: Readonly<Record<string, string>> = {},
): Mended | undefined {
  if (was === '' || !source.startsWith(was, start)) return undefined;
  const made = source.slice(0, start) + now + source.slice(start + was.length);
  const { plain, starts } = plainText(readText(made), {
    figure: ({ name, formats }) => chips[[name, ...formats].join(', ')] ?? `[${name}]`,
  });
  const at = (place: number) => {
    const found = starts.findIndex((one) => one >= place);
    return found < 0 ? plain.length : found;
  };
  const [from, to] = [at(start), at(start + now.length)];
  const [before = ''] = /\S*\s?\S*$/.exec(plain.slice(Math.max(0, from - beside), from)) ?? [];
  const [after = ''] = /^\S*\s?\S*/.exec(plain.slice(to, to + beside)) ?? [];
  return { source: made, words: (before + plain.slice(from, to) + after).trim() };
}

/** So much (UTF-16 units) is shown on each side at the most. */
const beside = 40;

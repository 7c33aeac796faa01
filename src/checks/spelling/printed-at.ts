// What a figure prints where it stands in a passage.
import { printedIn } from '../../figures/printed.ts';
import { figuresIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { DataSubject } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';

/** What the figure at an offset of `plain` prints; nothing where it cannot be printed. */
export function printedAt(
  { text, starts, language }: ReadPassage,
  at: number,
  { period, languages }: DataSubject,
): string | undefined {
  const lang = languages.find((one) => one.language === language);
  const node = figuresIn(readText(text)).find(({ start }) => start === starts[at]);
  return node && lang && printedIn(node, period, lang);
}

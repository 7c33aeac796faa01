// What a figure prints where it stands in a passage.
import { figuresIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { LanguageSubject } from '../subjects.ts';
import type { Prose } from '../texts/prose.ts';

/** What the figure at an offset of `plain` prints; nothing where it cannot be printed. */
export function printedAt(
  { text, starts }: Prose,
  at: number,
  spoken: LanguageSubject | undefined,
): string | undefined {
  const node = figuresIn(readText(text)).find(({ start }) => start === starts[at]);
  return node && spoken?.printed(node);
}

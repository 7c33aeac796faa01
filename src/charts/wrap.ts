// Breaks a label into lines that fit a width.
import type { Measure, Weight } from './plan.ts';

/**
 * Takes a text, the width of its column (px), the type's size (px) and weight, and gives its lines. Lines break at
 * ordinary spaces alone; a word that is wider than the column stands on a line of its own, whole.
 */
export function wrap(text: string, width: number, size: number, weight: Weight, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// Breaks a label into lines that fit a width.
import { segmenter } from '../language/intl.ts';
import type { Measure, Weight } from './plan.ts';

/** Scripts that write no spaces between words (Thai, Lao, Khmer, Burmese). */
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The parts of a text that stand whole, each with the spaces behind it: words, as a dictionary has them where there are no spaces. */
function partsOf(text: string): string[] {
  return (text.match(/[^ ]+ */g) ?? []).flatMap((part) => {
    if (!unspaced.test(part)) return [part];
    const parts: string[] = [];
    for (const { segment, isWordLike } of segmenter('und', { granularity: 'word' }).segment(part)) {
      // Marks and figures stay with the word before them.
      if (parts.length > 0 && !(isWordLike && unspaced.test(segment))) parts[parts.length - 1] += segment;
      else parts.push(segment);
    }
    return parts;
  });
}

/** The parts of a label that no line breaks. */
export function unbroken(text: string): string[] {
  return partsOf(text).map((part) => part.trimEnd());
}

/**
 * Takes a text, the width of its column (px), the type's size (px) and weight, and gives its lines. Lines break at
 * ordinary spaces, and where a script has none between its words; a word that is wider than the column stands on a line of its
 * own, whole.
 */
export function wrap(text: string, width: number, size: number, weight: Weight, measure: Measure): string[] {
  const lines: string[] = [];
  for (const part of partsOf(text.replace(/ +/g, ' '))) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : last + part;
    if (last !== undefined && measure(longer.trimEnd(), size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

// Patterns that are quick to make: V8 compiles the 700 ranges of `\p{L}` anew for each pattern, some 2 ms a time.
import { Memory } from '../memory.ts';

/** The letters, figures and signs of nearly all texts, without gaps inside a block: Latin to Cyrillic, what stands for figures. */
const blocks = ['\0-\u052f', '\u1e00-\u1eff', '\u2000-\u23ff', '\ue000-\uf8ff', '\ufffc-\ufffd'] as const;
const ordinary = new RegExp(`^[${blocks.join('')}]*$`);
const characters = blocks.map((block) => {
  const [first = 0, last = 0] = [block.charCodeAt(0), block.charCodeAt(2)];
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
});

/** `(?-i:…)`: one property is of other letters inside than outside. */
const modifier = /\(\?[ims-]+:/;

/** More patterns than the program has; those of names and other data come and go. */
const known = new Memory<RegExp>(2000, { lasting: true });

/**
 * The same pattern for this text, with of each `\p{…}` only the characters that it may have: it finds the same. A text with
 * others gets the pattern as it is. For patterns that meet few texts in a run; it is one object for all, so use it at once
 * and do not count on its `lastIndex`.
 */
export function narrow(pattern: RegExp, text: string): RegExp {
  const { source, flags } = pattern;
  if (!pattern.unicode || !source.includes('\\p') || modifier.test(source) || !ordinary.test(text))
    return pattern;
  return known.of(`${flags}/${source}`, () => new RegExp(narrowed(source, pattern.ignoreCase), flags));
}

/** Every match of a global pattern in a text that it may not meet again: see `narrow`. */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(narrow(pattern, text))];
}

/** Whether a pattern that is not global matches in such a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  return narrow(pattern, text).test(text);
}

/** A pattern's source with ranges for its `\p{…}` and `\P{…}`. */
function narrowed(source: string, ignoreCase: boolean): string {
  let inClass = false;
  return source.replace(/\\[pP]\{[^}]*\}|\\.|[[\]]/gs, (part) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    else if (part[1] === 'p' || part[1] === 'P') {
      const ranges = rangesOf(part, ignoreCase);
      return inClass ? ranges : `[${ranges}]`;
    }
    return part;
  });
}

/** Of more properties than Unicode has. */
const ranges = new Memory<string>(1000, { lasting: true });

/** The ordinary characters that have a property, as the inside of a class. */
function rangesOf(property: string, ignoreCase: boolean): string {
  return ranges.of(`${property} ${ignoreCase}`, () => {
    const run = new RegExp(`${property}+`, ignoreCase ? 'giu' : 'gu');
    return characters
      .flatMap((block) => block.match(run) ?? [])
      .map((all) => (all.length === 1 ? escaped(all) : `${escaped(all[0])}-${escaped(all.at(-1))}`))
      .join('');
  });
}

function escaped(character = ''): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

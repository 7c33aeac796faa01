// Patterns that are quick to make: V8 works out `\p{L}`, and both cases of each letter, anew for each pattern.
import { Memory } from '../memory.ts';
import { narrowed, ordinary } from './narrowed.ts';

/** Its own case, or that of a part of it, and a part that is found again in either case. */
const modifier = /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/;
const again = /\\(?:k<|[1-9])/;

/** More patterns than the program has; those of names and other data come and go. */
const known = new Memory<RegExp>(2000, { lasting: true });

/** The same by the pattern itself, as what many words make takes a while to be looked up. */
const made = new WeakMap<RegExp, RegExp>();

/** The text that was asked for last, and whether it is ordinary: many patterns meet one text after another. */
let last = { text: '', isOrdinary: true };

/**
 * The same pattern for this text, with of each `\p{…}`, and of each letter in either case, only the characters that it may
 * have: it finds the same. A text with others gets the pattern as it is. For patterns that meet few texts in a run; it is one
 * object for all, so use it at once and do not count on its `lastIndex`.
 */
export function narrow(pattern: RegExp, text: string): RegExp {
  let narrower = made.get(pattern);
  if (!narrower) {
    narrower = make(pattern);
    made.set(pattern, narrower);
  }
  if (narrower === pattern) return pattern;
  if (last.text !== text) last = { text, isOrdinary: ordinary.test(text) };
  return last.isOrdinary ? narrower : pattern;
}

function make(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!pattern.unicode || pattern.unicodeSets) return pattern;
  const anyCase = pattern.ignoreCase || modifier.test(source);
  if (!(anyCase || source.includes('\\p')) || (anyCase && again.test(source))) return pattern;
  const key = `${flags}/${source}`;
  return known.of(key, () => new RegExp(narrowed(source, pattern.ignoreCase), flags.replace('i', '')));
}

/**
 * The same text, in the form that V8 gives to texts with letters behind U+00FF. It compiles a pattern for each of its two
 * forms of text that the pattern meets: where all texts have one form, that is done once. Parts of it have the form too.
 */
export function wide(text: string): string {
  return `\u0100${text}`.slice(1);
}

/**
 * The texts in which a pattern was looked for in vain: most meet most patterns so, and the same ones again, as passages that
 * stay from check to check, and from period to period.
 */
const vain = new WeakMap<RegExp, Memory<true>>();
const mostTexts = 1000;

/** Every match of a global pattern in a text that it may not meet again: see `narrow`. */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global`);
  const here = narrow(pattern, text);
  const without = vain.get(here) ?? new Memory<true>(mostTexts);
  vain.set(here, without);
  if (without.has(text)) return [];
  const found: RegExpExecArray[] = [];
  // Not by matchAll: it makes another pattern of each that it gets, which takes long where that has many words.
  here.lastIndex = 0;
  for (let match = here.exec(text); match; match = here.exec(text)) {
    found.push(match);
    if (match[0] === '')
      here.lastIndex += (text.codePointAt(here.lastIndex) ?? 0) > 0xffff && here.unicode ? 2 : 1;
  }
  if (found.length === 0) without.of(text, () => true);
  return found;
}

/** Whether a pattern that is not global matches in such a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  return narrow(pattern, text).test(text);
}

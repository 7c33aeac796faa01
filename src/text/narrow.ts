// Patterns that are quick to make: V8 works out `\p{L}`, and both cases of each letter, anew for each pattern.
import { Memory } from '../memory.ts';
import { narrowed, ordinary } from './narrowed.ts';
import { folded, has, type Needed, neededBy } from './needed.ts';

/** Its own case, or that of a part of it, and a part that is found again in either case. */
const modifier = /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/;
const again = /\\(?:k<|[1-9])/;

/** A pattern for ordinary texts, and what a text has in which it matches (see `neededBy`). */
type Narrower = { pattern: RegExp; needed: Needed | undefined };

/** More patterns than the program has; those of names and other data come and go. */
const known = new Memory<Narrower>(2000, { lasting: true });

/** The same by the pattern itself, as what many words make takes a while to be looked up. */
const made = new WeakMap<RegExp, Narrower>();

type Text = { isOrdinary: boolean; folded: string; wide: string };

/** What is known of texts: the passages of a few periods and their sentences meet one pattern after another. */
const texts = new Memory<Text>(5000);

/** The text that was asked for last: many patterns meet one after another. */
let last: Text & { text: string } = { text: '', isOrdinary: true, folded: '', wide: '' };

/**
 * The same pattern for this text, with of each `\p{…}`, and of each letter in either case, only the characters that it may
 * have: it finds the same. A text with others gets the pattern as it is. For patterns that meet few texts in a run; it is one
 * object for all, so use it at once and do not count on its `lastIndex`.
 */
export function narrow(pattern: RegExp, text: string): RegExp {
  const narrower = narrowerOf(pattern);
  if (narrower.pattern === pattern) return pattern;
  // A word or a part of a passage is met once: it need not be remembered.
  const isOrdinary = text.length < 100 ? ordinary.test(text) : readText(text).isOrdinary;
  return isOrdinary ? narrower.pattern : pattern;
}

/** Whether a text has none of the words that each match has in it: the pattern need not be made ready for it. */
function lacks(pattern: RegExp, text: string): boolean {
  const { needed } = narrowerOf(pattern);
  if (!needed) return false;
  const { isOrdinary, folded } = readText(text);
  return isOrdinary && !has(folded, needed);
}

function readText(text: string): Text {
  if (last.text !== text) {
    const { isOrdinary, folded, wide } = texts.of(text, () => read(text));
    last = { text, isOrdinary, folded, wide };
  }
  return last;
}

function read(text: string): Text {
  return { isOrdinary: ordinary.test(text), folded: folded(text), wide: wide(text) };
}

function narrowerOf(pattern: RegExp): Narrower {
  let narrower = made.get(pattern);
  if (!narrower) {
    narrower = known.of(`${pattern.flags}/${pattern.source}`, () => make(pattern));
    made.set(pattern, narrower);
  }
  return narrower;
}

function make(pattern: RegExp): Narrower {
  const { source, flags } = pattern;
  if (pattern.unicodeSets) return { pattern, needed: undefined };
  const needed = neededBy(source);
  const anyCase = pattern.ignoreCase || modifier.test(source);
  const isPlain = !pattern.unicode || !(anyCase || source.includes('\\p'));
  if (isPlain || (anyCase && again.test(source))) return { pattern, needed };
  return { pattern: new RegExp(narrowed(source, pattern.ignoreCase), flags.replace('i', '')), needed };
}

/**
 * The same text, in the form that V8 gives to texts with letters behind U+00FF. It compiles a pattern for each of its two
 * forms of text that the pattern meets: where all texts have one form, that is done once. Parts of it have the form too.
 */
export function wide(text: string): string {
  return `\u0100${text}`.slice(1);
}

/** Every match of a global pattern in a text that it may not meet again: see `narrow`. */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global`);
  if (lacks(pattern, text)) return [];
  const here = narrow(pattern, text);
  const found: RegExpExecArray[] = [];
  const whole = readText(text).wide;
  // Not by matchAll: it makes another pattern of each that it gets, which takes long where that has many words.
  here.lastIndex = 0;
  for (let match = here.exec(whole); match; match = here.exec(whole)) {
    found.push(match);
    if (match[0] === '')
      here.lastIndex += (text.codePointAt(here.lastIndex) ?? 0) > 0xffff && here.unicode ? 2 : 1;
  }
  return found;
}

/** Whether a pattern that is not global matches in such a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  return !lacks(pattern, text) && narrow(pattern, text).test(readText(text).wide);
}

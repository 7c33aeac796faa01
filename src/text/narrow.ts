// Patterns that are quick to make: V8 works out `\p{L}`, and both cases of each letter, anew for each pattern.
import { Memory } from '../memory.ts';
import {
  type Asker,
  answerOf,
  keepAnswer,
  keptMatches,
  newAsker,
  readText,
  type Text,
  wide,
} from './answers.ts';
import { narrowed, ordinary } from './narrowed.ts';
import { folded, has, type Needed, neededBy } from './needed.ts';

/** Its own case, or that of a part of it, and a part that is found again in either case. */
const modifier = /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/;
const again = /\\(?:k<|[1-9])/;

/** A pattern for ordinary texts, and what a text has in which it matches (see `neededBy`). */
type Narrower = { pattern: RegExp; needed: Needed | undefined; asker: Asker };

/** More patterns than the program has; those of names and other data come and go. */
const known = new Memory<Narrower>(2000, { lasting: true });

/** The same by the pattern itself, as what many words make takes a while to be looked up. */
const made = new WeakMap<RegExp, Narrower>();

/** The pattern that was asked for last: one meets many texts. */
let last: { pattern?: RegExp; narrower?: Narrower } = {};

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
function lacks({ needed }: Narrower, { isOrdinary, folded }: Text): boolean {
  return needed !== undefined && isOrdinary && !has(folded, needed);
}

/** The same of any pattern: for many texts in one. */
export function lacksIn(pattern: RegExp, text: string): boolean {
  return lacks(narrowerOf(pattern), readText(text));
}

function narrowerOf(pattern: RegExp): Narrower {
  if (last.pattern === pattern && last.narrower) return last.narrower;
  let narrower = made.get(pattern);
  if (!narrower) {
    narrower = known.of(`${pattern.flags}/${pattern.source}`, () => make(pattern));
    made.set(pattern, narrower);
  }
  last = { pattern, narrower };
  return narrower;
}

function make(pattern: RegExp): Narrower {
  const { source, flags } = pattern;
  const narrower = { pattern, needed: undefined, asker: newAsker() };
  if (pattern.unicodeSets) return narrower;
  const needed = neededBy(source);
  const anyCase = pattern.ignoreCase || modifier.test(source);
  const isPlain = !pattern.unicode || !(anyCase || source.includes('\\p'));
  if (isPlain || (anyCase && again.test(source))) return { ...narrower, needed };
  const quick = new RegExp(narrowed(source, pattern.ignoreCase), flags.replace('i', ''));
  return { ...narrower, pattern: quick, needed };
}

/**
 * Every match of a global pattern in a text that it may not meet again: see `narrow`. Where there are few, they are kept, and
 * the same for whoever asks next.
 */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} is not global`);
  const narrower = narrowerOf(pattern);
  const { asker } = narrower;
  const read = readText(text);
  const answer = answerOf(read, asker);
  if (answer === false) return [];
  const kept = answer && keptMatches(read, asker);
  if (kept) return kept;
  const here = read.isOrdinary ? narrower.pattern : pattern;
  const found = lacks(narrower, read) ? [] : matchesIn(here, read.wide);
  keepAnswer(text, asker, found.length > 0, found);
  return found;
}

function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  // Not by matchAll: it makes another pattern of each that it gets, which takes long where that has many words.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '')
      pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return found;
}

/** Whether a pattern that is not global matches in such a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  const narrower = narrowerOf(pattern);
  const read = readText(text);
  const answer = answerOf(read, narrower.asker);
  if (answer !== undefined) return answer;
  const here = read.isOrdinary ? narrower.pattern : pattern;
  const found = !lacks(narrower, read) && here.test(read.wide);
  keepAnswer(text, narrower.asker, found);
  return found;
}

/** The same of a part of a text, which is not met again: nothing of it is kept. */
export function isInPart(pattern: RegExp, text: string): boolean {
  const narrower = narrowerOf(pattern);
  if (!ordinary.test(text)) return pattern.test(text);
  if (narrower.needed !== undefined && !has(folded(text), narrower.needed)) return false;
  return narrower.pattern.test(wide(text));
}

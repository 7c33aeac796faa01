// The words of a tag as they were written, where its glyphs do not tell them: syllables, and lines from the right.
import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { MarkedContent } from '../content/marked-content.ts';
import { edge, folded } from '../content/written.ts';
import type { Work } from '../work.ts';
import type { Element } from './tree.ts';

/** Letters of scripts without capitals. What is in others alone says itself. */
const needed = /\p{Lo}/u;

/**
 * Gives the lowest tags their ActualText (ISO 32000-1, 14.9.4): the next words of the page that have just their letters. A line from
 * the right stands in the order in which it is seen, and a syllable has another order than its glyphs. Where no words have the
 * same letters, a tag stays as it is; a figure has its description.
 */
export function sayWords({ facts, tree }: Work): void {
  const written = facts.words ?? '';
  if (!needed.test(written)) return;
  const find = createFinder(written);
  for (const element of lowestIn(tree.top)) {
    const shown = element.marks.flatMap(({ runs }) => runs.map(({ text }) => text ?? '')).join('');
    const words = needed.test(shown) ? find(shown) : undefined;
    if (words !== undefined) element.dict.set(key, PDFHexString.fromText(words));
  }
}

const key = PDFName.of('ActualText');

/** The elements that hold nothing but marked content, outside of figures. */
function lowestIn({ role, dict, kids }: Element): { dict: Element['dict']; marks: MarkedContent[] }[] {
  if (role === 'Figure' || dict.has(key)) return [];
  const marks = kids.filter((kid) => kid.kind === 'mark');
  if (marks.length === kids.length) return [{ dict, marks }];
  return kids.flatMap((kid) => (kid.kind === 'element' ? lowestIn(kid) : []));
}

/** A letter of the written words: as it is compared, and where it begins and ends. */
type Letter = { folded: string; start: number; end: number };

/** Finds the words that have the letters of what is shown, in any order: from the last that were found on, or else anywhere. */
function createFinder(written: string): (shown: string) => string | undefined {
  const letters = lettersOf(written);
  const starts = letters.flatMap(({ start }, at) => (isStart(written, start) ? [at] : []));
  let next = 0;
  return (shown) => {
    const wanted = lettersOf(shown).map((letter) => letter.folded);
    const bag = wanted.toSorted().join('');
    const isAt = (at: number) => {
      const here = letters.slice(at, at + wanted.length).map((letter) => letter.folded);
      return wanted.includes(here[0] ?? '') && here.toSorted().join('') === bag;
    };
    const at = isAt(next) ? next : (starts.find((one) => one > next && isAt(one)) ?? starts.find(isAt));
    const [first, last] = at === undefined ? [] : [letters[at], letters[at + wanted.length - 1]];
    if (at === undefined || !first || !last) return undefined;
    next = at + wanted.length;
    return plain(written.slice(first.start, last.end)) + spaceBehind(written.slice(last.end));
  };
}

/** Whether a space or the edge of an element stands before a letter. */
function isStart(written: string, start: number): boolean {
  const before = written[start - 1] ?? ' ';
  return before === ' ' || before === edge;
}

/** The letters that glyphs show: no spaces, and none of the signs that only say how others are set (Unicode: default ignorable). */
function lettersOf(text: string): Letter[] {
  return Array.from(text.matchAll(/[^\s\p{Cc}\p{Cf}]/gu), ({ 0: letter, index }) => {
    return { folded: folded(letter), start: index, end: index + letter.length };
  });
}

function plain(words: string): string {
  return words.replaceAll(edge, '').replaceAll('\u00AD', '').replace(/\s+/g, ' ');
}

/** A space, where what follows in the line stands behind one. */
function spaceBehind(behind: string): string {
  const gap = behind.slice(0, behind.search(/[^\s\p{Cc}]|$/u));
  return gap.includes(edge) && gap.includes(' ') ? ' ' : '';
}

// A sentence that begins with a small letter.
import { languageOf } from '../../language/index.ts';
import { findAll, isInPart, narrow } from '../../text/narrow.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';
import { exactly, figure, most, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { printedAt } from './printed-at.ts';

/** Where sentences begin: at the start, and after a mark that ends one, with the marks around it. */
const start = /(?:^|(?<marks>[.!?։]+[”’)»]*)[ \n]+)(?<opening>[“‘«(]*)(?=[\p{Ll}\uE000])/gu;

/** The word before such a mark. */
const wordBefore = /[\p{L}\p{M}\p{N}\uE000\uE001)”»%]*$/u;

/** Letters that have a capital; those of Georgian sentences have none. */
/** In Armenian a full stop is a lesser one, and a sentence ends in ։ */
const armenian = /^\p{Script=Armenian}/u;

const cased = /^(?=\p{Ll})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** In languages whose sentences begin with a capital. A word with a capital inside (iPhone) and names of addresses stay. */
export const smallBeginning: DataCheck = {
  code: 'small-beginning',
  severity: 'warning',
  doubts: true,
  title: 'A sentence that begins with a small letter',
  why: 'It looks as if something was cut off before it, or the sentence before ended too early.',
  example: {
    wrong: 'The centre opened in May. it has a library.',
    right: 'The centre opened in May. It has a library.',
  },
  mend: 'Begin with a capital. A figure in words takes one by its format: {{name, words, capital}}.',
  needs: ['abbreviations'],
  find: (subject) =>
    readPassages(subject.period)
      .filter(({ isName }) => !isName)
      .flatMap((passage) => foundIn(passage, subject).slice(0, most)),
};

function foundIn(passage: ReadPassage, subject: DataSubject): Found[] {
  const { plain, language } = passage;
  const { abbreviations } = languageOf(language);
  return findAll(start, plain).flatMap(({ 0: whole, index, groups: { marks } = {} }): Found[] => {
    const at = index + whole.length;
    const before = plain.slice(Math.max(0, index - 40), index);
    const [word = ''] = narrow(wordBefore, before).exec(before) ?? [];
    const ending = marks === undefined ? undefined : word + marks;
    const isStart =
      ending === undefined ? abbreviations && !isDescription(passage) : endsSentence(ending, abbreviations);
    if (!isStart || isAsked(plain.slice(0, index), ending)) return [];
    const first =
      plain[at] === figure
        ? printedAt(passage, at, subject)
        : /^[\p{L}\p{M}\p{N}’'-]+/u.exec(plain.slice(at))?.[0];
    if (first && isInPart(armenian, first) && marks !== undefined && !marks.includes('։')) return [];
    if (!first || !isInPart(cased, first) || /\p{Lu}/u.test(first) || /^\p{Ll}[).]/u.test(plain.slice(at)))
      return [];
    const found = exactly(passage, at, at + (plain[at] === figure ? 1 : first.length));
    const message = `A sentence begins with a small letter: “${first}”.`;
    return [{ ...found, message, doubt: abbreviations === undefined }];
  });
}

/** What a picture shows, who somebody is, and a cell of a table are words that need be no sentence: “four people on a pitch”. */
function isDescription({ path }: ReadPassage): boolean {
  return path.at(-1) === 'alt' || path.at(-1) === 'role' || path.at(-3) === 'rows';
}

/** A question behind a colon goes on as the sentence does that asks it: They asked: when, why? and got answers. */
function isAsked(before: string, ending = ''): boolean {
  return /[!?]/.test(ending) && /:[ \n][^.!?]*$/u.test(before);
}

/** Whether a mark ends a sentence: it stands behind no abbreviation, no single letter and no number of a list. */
function endsSentence(ending: string, abbreviations: RegExp | undefined): boolean {
  if (/[!?։]/.test(ending)) return !/[”’»]$|^[!?]/.test(ending);
  if (/[”’»]$|\.\.$|…/.test(ending)) return false;
  const word = ending.replace(/[.)]+$/, '');
  if (/^(?:\p{L}|\p{N}{1,2}|[IVXL]+)$/u.test(word)) return false;
  // Where abbreviations are not known, only a word that is long for one ends a sentence.
  return abbreviations ? !abbreviations.test(word) : /^\p{Ll}{4,}$/u.test(word);
}

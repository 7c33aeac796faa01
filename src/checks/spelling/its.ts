// It’s for its, and its for it’s.
import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { quotationsIn } from '../texts/quotations.ts';
import { exactly, most, type ReadPassage, readPassages } from '../texts/read-passages.ts';

/** In English texts, at the word itself. */
export const its: DataCheck = {
  code: 'its',
  severity: 'warning',
  title: 'It’s in the place of its, or its in the place of it’s',
  why: 'It’s is short for it is; what belongs to it is its. It is the slip that readers notice first.',
  example: { wrong: 'UNHCR and it’s partners', right: 'UNHCR and its partners' },
  mend: 'Write its for what belongs to something, and it is for it is.',
  needs: ['possessives'],
  find: ({ period }) =>
    readPassages(period).flatMap((passage) => {
      const { possessives, spelling } = languageOf(passage.language);
      if (!possessives || !/\bit[’']?s\b/i.test(passage.plain)) return [];
      const told = findAll(possessives, passage.plain).map(({ 0: words, index }) => ({ words, index }));
      const before = spelling
        ? [...beforeNouns(passage, spelling.isCountNoun), ...beforeMany(passage, spelling.isWord)]
        : [];
      const others = before.filter(
        ({ index }) => !told.some((one) => one.index <= index && index < one.index + one.words.length),
      );
      return [...told, ...others].slice(0, most).map((one) => tell(passage, one));
    }),
};

type Slip = { words: string; index: number };

/** “It’s” before a thing that can be counted, which takes an article after “it is”. In quotations people say what they like. */
function beforeNouns({ plain }: ReadPassage, isCountNoun: (word: string) => boolean): Slip[] {
  const quotations = quotationsIn(plain);
  return findAll(
    /\bit[’']s[ \n](?<next>\p{Ll}+)(?![\p{L}-]|[ \n](?:to|that|who|which|like|or)[ \n])/gu,
    plain,
  ).flatMap(({ 0: words, index, groups: { next = '' } = {} }) => {
    const isSaid = quotations.some(({ start, end }) => start < index && index < end);
    return !isSaid && isCountNoun(next) ? [{ words, index }] : [];
  });
}

/** “It’s” before several who do something: It’s engineers and volunteers repaired it. */
function beforeMany({ plain }: ReadPassage, isWord: (word: string) => boolean): Slip[] {
  const many =
    /\b(?<slip>[Ii]t[’']s[ \n](?<next>\p{Ll}+)s)[ \n](?:and|have|are|were|will|can|also)(?!\p{L})(?<rest>[^.!?]*)/gu;
  return findAll(many, plain).flatMap(
    ({ 0: all, index, groups: { slip = '', next = '', rest = '' } = {} }) => {
      const doSomething = / and$/.test(all.slice(0, all.length - rest.length))
        ? /(?<!\p{L})(?:have|has|are|were|will|can|also|\p{L}{2,}ed)(?!\p{L})/u.test(rest)
        : true;
      const isPicked = /(?<!\p{L})(?:who|that|which)(?!\p{L})/u.test(rest) || times.has(next);
      return doSomething && !isPicked && isWord(next) ? [{ words: slip, index }] : [];
    },
  );
}

/** Measures follow “it is”: it’s hours and hours away. */
const times = new Set('year month week day hour minute time mile kilometre metre'.split(' '));

function tell(passage: ReadPassage, { words, index }: Slip): Found {
  const slip = /\bits?[’']?s?(?!\p{L})/iu.exec(words);
  const [word, at] = [slip?.[0] ?? words, slip?.index ?? 0];
  const isLong = /[’']/.test(word);
  return {
    ...exactly(passage, index + at, index + at + word.length),
    about: words.replace(/\s+/g, ' '),
    message: `“${words.replace(/\s+/g, ' ')}”: ${isLong ? 'it’s is short for it is' : 'its is what belongs to it'}.`,
    hint: `Write “${isLong ? 'its' : 'it is'}”.`,
  };
}

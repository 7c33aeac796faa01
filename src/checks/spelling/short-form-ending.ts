// An ending after a short form, or after a name with digits, that does not follow from how it is said: COP29-ə, DMX-nun.
import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import {
  exactly,
  foreign,
  most,
  type ReadPassage,
  readPassages,
  readPassagesIn,
} from '../texts/read-passages.ts';

/** A short form of two capitals or more, or a word with digits at its end, alone or marked as foreign; and its ending. */
const hung =
  /(?<![\p{L}\p{M}\p{N}])(?<name>[\p{L}-]*\p{L}-?\d{1,6}|\p{Lu}[\p{Lu}\d]*\p{Lu}|\uE001|(?:[\p{N}.,]*\p{N}|\uE000)%)[”»]?-(?<ending>\p{Ll}{1,9})(?![\p{L}-])/gu;

/** An ending of two letters or more without its hyphen, or behind an apostrophe. */
const joined =
  /(?<![\p{L}\p{M}\p{N}])(?<name>\p{Lu}{2,}\d*)(?:’(?<apart>\p{Ll}{1,9})|(?<close>\p{Ll}{2,6}))(?![\p{L}-])/gu;

type Hung = { passage: ReadPassage; name: string; ending: string; start: number; end: number };

/** Warning where no way of saying it lets the ending stand; and for the rarer of two that differ, where it may be said both ways. */
export const shortFormEnding: DataCheck = {
  code: 'short-form-ending',
  severity: 'warning',
  title: 'An ending that does not fit its short form',
  why: 'The ending follows the last sound as it is spoken: iyirmi doqquz, so COP29-a; de-em-xe, so DMX-nin.',
  example: { wrong: 'COP29-ə dəstək, QAK-in əməkdaşları', right: 'COP29-a dəstək, QAK-ın əməkdaşları' },
  mend: 'Say it aloud, and write the ending that follows its last sound.',
  needs: ['hungEndings'],
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) => {
      const { hungEndings } = languageOf(language);
      if (!hungEndings) return [];
      const all = readPassagesIn(subject, language)
        .flatMap(hungIn)
        .filter(({ ending }) => hungEndings.isEnding(ending));
      const earlier = subject.previous ? readPassages(subject.previous) : [];
      const told = [...all, ...earlier.filter((one) => one.language === language).flatMap(hungIn)];
      const without = readPassagesIn(subject, language).flatMap((passage) =>
        findAll(joined, passage.plain).flatMap(({ 0: words, index, groups = {} }): Found[] => {
          const ending = groups.apart ?? groups.close ?? '';
          if (passage.isName || !hungEndings.isEnding(ending)) return [];
          const found = exactly(passage, index, index + words.length);
          const hint = `Write “${groups.name}-${ending}”.`;
          return [{ ...found, message: `The ending of “${words}” stands without a hyphen.`, hint }];
        }),
      );
      const wrong = all
        .flatMap((one) => {
          const sounds = hungEndings.soundsOf(one.name);
          if (sounds.length === 0) return [];
          const fitting = sounds.filter((sound) => hungEndings.fits(sound, one.ending));
          const words = one.passage.plain.slice(one.start, one.end).replace(foreign, one.name);
          const found = { ...exactly(one.passage, one.start, one.end), about: words };
          if (fitting.length === 0) {
            return [
              { ...found, message: `The ending of “${words}” does not fit how “${one.name}” is said.` },
            ];
          }
          // Which of its readings the house has, the others tell.
          const others = told.filter(({ name }) => name === one.name);
          const agree = others.filter(({ ending }) =>
            fitting.some((sound) => hungEndings.fits(sound, ending)),
          );
          if (others.length - agree.length < 2 || agree.length >= others.length - agree.length) return [];
          return [{ ...found, message: `“${words}” has another ending than “${one.name}” has elsewhere.` }];
        })
        .slice(0, most);
      return [...wrong, ...without];
    }),
};

function hungIn(passage: ReadPassage): Hung[] {
  const { plain, text, starts, ends } = passage;
  return findAll(hung, plain).flatMap(
    ({ 0: whole, index, groups: { name = '', ending = '' } = {} }): Hung[] => {
      const marked =
        name === foreign
          ? /^:[a-z-]+\[([^\]]*)\]$/iu.exec(text.slice(starts[index], ends[index]))?.[1]?.split(' ').at(-1)
          : name;
      // Words that are marked as foreign are said as in their own language; short forms of them by their letters.
      if (!marked || (name === foreign && !/^(?:\p{Lu}{2,}|.*\d)$/u.test(marked))) return [];
      return [{ passage, name: marked, ending, start: index, end: index + whole.length }];
    },
  );
}

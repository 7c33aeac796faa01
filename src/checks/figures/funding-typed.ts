// Amounts and per cents of the funding that are typed, and that the funding contradicts.
import { sentenceAt, sentencesIn } from '../../text/sentences.ts';
import { typedWords } from '../../text/typed.ts';
import type { DataCheck } from '../check.ts';
import { namesFunding, namesGap } from './funding-words.ts';
import { tells } from './same-figure.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unitsOf } from './units.ts';

/**
 * An amount or a per cent that is typed in a sentence which names a figure of the funding, and an amount that is typed in
 * a sentence about the gap, where it is none of the funding’s own. (Its own are told as figures that are typed.)
 */
export const fundingTyped: DataCheck = {
  code: 'funding-typed',
  severity: 'warning',
  title: 'An amount beside the funding that is typed',
  why: 'The funding, the gap and their shares are worked out. What is typed beside them does not follow when they change.',
  example: {
    wrong: 'Only 50% of {{funding.required, money}} had been received.',
    right: 'Only {{funding.funded_share, percent}} of {{funding.required, money}} had been received.',
  },
  mend: 'Name the funding’s own figure; if it is another amount, give it in figures.yaml under results and name that.',
  find({ period, languages }) {
    const own = [...period.table.values()].filter(({ path }) => path[0] === 'funding');
    return languages.flatMap((lang) => {
      const texts = period.texts[lang.language];
      if (!texts) return [];
      const units = unitsOf(lang, period.figures.funding?.currency);
      return texts.passages.flatMap(({ path, text }) => {
        const typed = typedWords(text);
        const sentences = sentencesIn(typed, lang.language, { clauses: true });
        return typedNumbers(typed, units, () => false)
          .filter((number) => !own.some((figure) => tells(number, figure, lang.formats)))
          .filter(({ kind, index }) => {
            const { start, end } = sentenceAt(sentences, index);
            const whole = text.slice(start, end);
            const isAmount = kind === 'money';
            return (
              (isAmount || kind === 'percent') && (namesFunding(whole) || (isAmount && namesGap(whole, lang)))
            );
          })
          .map(({ raw, index, kind }) => {
            const message = `${kind === 'percent' ? 'A per cent' : 'An amount'} is typed beside the funding, “${raw}”, and is none of its figures.`;
            return { message, place: texts.locate(path, index), at: path, about: raw };
          });
      });
    });
  },
};

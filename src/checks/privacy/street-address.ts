// A street with the number of a house, or a flat: where somebody can be found.
import { languageOf } from '../../language/index.ts';
import { sentenceAt, sentencesIn } from '../../text/sentences.ts';
import type { DataCheck } from '../check.ts';
import { exactly, matches, type ReadPassage } from '../texts/read-passages.ts';

/**
 * In texts; the office's own address under `contacts` may stand in them, and that of an office that anyone may go to: a
 * court, a school, a reception centre. A flat, and a house in a sentence that speaks of homes or shelters, never.
 */
export const streetAddress: DataCheck = {
  code: 'street-address',
  severity: 'warning',
  title: 'An exact address',
  why: 'A home, a shelter or a centre can be found by it, also by those whom people fled from.',
  example: {
    wrong: 'body: A safe house opened at 14 Nizami Street.',
    right: 'body: A safe house opened in Baku.',
  },
  mend: 'Name the town or the district. The office’s own address belongs under contacts in operation.yaml.',
  needs: ['persons'],
  find(subject) {
    const own = Object.values(subject.period.operation.contacts).flatMap(({ address }) =>
      Object.values(address ?? {}),
    );
    return matches(
      subject,
      ({ language, isName, plain }) =>
        isName || !/\d/.test(plain) ? undefined : languageOf(language).persons?.address,
      ({ match: { 0: raw, index }, words, passage }) =>
        own.some((address) => address.includes(raw)) || isOpen(passage, index)
          ? undefined
          : `“${words}” is an exact address.`,
      exactly,
    );
  },
};

/** Whether the sentence speaks of an office that anyone may go to, and of no home. */
function isOpen({ plain, language }: ReadPassage, index: number): boolean {
  const { start, end } = sentenceAt(sentencesIn(plain, language), index);
  const sentence = plain.slice(start, end);
  const { open, home } = languageOf(language).persons ?? {};
  return Boolean(open?.test(sentence) && !home?.test(sentence));
}

// What does not fit on its card even in the smallest type.
import type { Check } from '../check.ts';
import { aboutCard, type CardsSubject } from './subject.ts';

/** Each card that is left out because its words are too many for it. */
export const cardLong: Check<CardsSubject> = {
  code: 'card-long',
  severity: 'note',
  title: 'A text that is too long for its card',
  why: 'On a phone a card is as wide as a thumb: smaller type could not be read. So this picture is not made.',
  example: {
    wrong: 'a key figure with a sentence of 500 characters',
    right: 'the figure with what it counts, where and when, in 200',
  },
  mend: 'Shorten the passage, if this picture is wanted.',
  find(subject) {
    const { page, printed } = subject;
    return printed.long.flatMap(({ number, characters }) => {
      const card = page.view.cards.find((one) => one.number === number);
      if (!card) return [];
      const { name, ...where } = aboutCard(subject, card);
      const message = `${name} is not made: its text is about ${characters} characters too long.`;
      return { message, ...where };
    });
  },
};

// Words that are too pale on a card.
import { contrastOf } from '../../contrast.ts';
import { shortened } from '../../printable.ts';
import type { Check } from '../check.ts';
import { aboutCard, type CardsSubject } from './subject.ts';

/** WCAG 2.1, 1.4.3 for small text: a card is seen at a third of its size, so none of its words are large. */
const least = 4.5;

/** On each card the palest words, where they are too pale. */
export const cardPale: Check<CardsSubject> = {
  code: 'card-pale',
  severity: 'error',
  title: 'Words that are too pale on a card',
  why: 'Many readers, and every phone in the sun, lose words that differ little from what is behind them.',
  example: {
    wrong: 'color: var(--blue-2); in styles/cards/cards.css, for words on blue',
    right: 'color: var(--white); in styles/cards/cards.css, for words on blue',
  },
  mend: 'Set the words lighter, or on a darker ground: look for the change in styles or templates. If there is none, report this as a fault of the program.',
  find(subject) {
    const { page, printed } = subject;
    return page.view.cards.flatMap((card) => {
      const pale = printed.runs
        .filter((run) => run.page === card.number)
        .flatMap(({ text, prints }) =>
          prints.map(({ ink, ground }) => ({ text, ratio: contrastOf(ink, ground) })),
        )
        .filter(({ ratio }) => ratio < least)
        .toSorted((a, b) => a.ratio - b.ratio)[0];
      if (!pale) return [];
      const { name, ...where } = aboutCard(subject, card);
      const ratio = (Math.floor(pale.ratio * 10) / 10).toFixed(1);
      const message = `${name}: “${shortened(pale.text, 40)}” has a contrast of ${ratio}; ${least} is the least.`;
      return { message, ...where };
    });
  },
};

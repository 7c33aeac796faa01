// The pictures of one language’s cards, and what is wrong with them: their text, their colours, their size.

import { contrastOf } from '../../contrast.ts';
import type { Card, CardsView } from '../../layout/cards.ts';
import type { Period } from '../../period/period.ts';
import type { PrintedCards } from '../../print/cards.ts';
import { shortened } from '../../printable.ts';
import type { Check, Found } from '../check.ts';

export type CardsSubject = {
  period: Period;
  language: string;
  page: { view: CardsView };
  printed: Omit<PrintedCards, 'pdf'>;
  finished: { pictures: readonly { card: Card; bytes: Uint8Array }[] };
};

/** A card in a message: `The card “idps” in 1200 × 630 (en)`; and where its words stand in the data. */
export function aboutCard(
  { period, language }: Pick<CardsSubject, 'period' | 'language'>,
  { key, at, size }: Card,
): { name: string } & Pick<Found, 'place' | 'at' | 'about'> {
  const place = at && period.texts[language]?.locate(at);
  const name = `The card “${key}” of ${size.width} × ${size.height} px (${language})`;
  return { name, about: key, ...(place && { place }), ...(at && { at }) };
}

/** Bytes: messengers show no picture beside a link that is heavier. */
const most = 300_000;

/** Pictures that are not as large as their format, or too heavy. */
export const cardSize: Check<CardsSubject> = {
  code: 'card-size',
  severity: 'error',
  title: 'A card of the wrong size',
  why: 'Social media cut pictures to their own formats, and messengers leave out heavy ones.',
  example: {
    wrong: 'a logo of many photos, so that a card has 700 kB',
    right: 'a logo of a few plain colours',
  },
  mend: 'Give a logo with fewer colours. If there is none, report this as a fault of the program.',
  find(subject) {
    return subject.finished.pictures.flatMap(({ card, bytes }) => {
      const { size } = card;
      const { name, ...where } = aboutCard(subject, card);
      const is = pngSize(bytes);
      if (is.width !== size.width || is.height !== size.height) {
        return { message: `${name} has ${is.width} × ${is.height} px.`, ...where };
      }
      if (bytes.length <= most) return [];
      const kB = (count: number) => Math.ceil(count / 1000);
      return { message: `${name} has ${kB(bytes.length)} kB; ${kB(most)} kB are the most.`, ...where };
    });
  },
};

/** The size that a PNG's header tells (ISO/IEC 15948, 11.2.2). */
function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return png.length < 24
    ? { width: 0, height: 0 }
    : { width: view.getUint32(16), height: view.getUint32(20) };
}

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

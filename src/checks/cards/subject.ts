// What the checks of cards look at: the pictures of one language, and what the browser told of them.
import type { Card, CardsView } from '../../layout/cards.ts';
import type { Period } from '../../period/period.ts';
import type { PrintedCards } from '../../print/cards.ts';
import type { Found } from '../check.ts';

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

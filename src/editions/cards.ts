// The edition for social media: a picture of each key figure in each format, with the texts for those who do not see them.
import { keyFiguresOf } from '../blocks/show.ts';
import { cardChecks } from '../checks/index.ts';
import { rasterise } from '../compare/raster.ts';
import { altTexts, type Card, type CardsView, cardsView } from '../layout/cards.ts';
import { cardPng } from '../pictures/card.ts';
import type { PrintedCards } from '../print/cards.ts';
import type { Composed, Edition, MadeFile, Sheet } from './edition.ts';
import { inTheMiddle, pageCharts } from './pages.ts';

/** The cards with their words, and their HTML. */
type Cards = Composed & { view: CardsView };

/** A card that does not hold its words is left out, and a finding says so. */
type Pictures = { files: MadeFile[]; pictures: { card: Card; bytes: Uint8Array }[] };

export const cards: Edition<Cards, PrintedCards, Pictures> = {
  suffix: '-cards',
  ending: '.png',
  charts: pageCharts,
  async compose({ local, draft, file }, charts, tools) {
    const figures = keyFiguresOf(local, { charts, position: inTheMiddle });
    const view = cardsView(local, figures, { edition: 'cards', draft, file: file(local.language) });
    return { ...(await tools.composeCards(view)), view };
  },
  print: ({ html }, { local, file }, tools) => tools.printCards(html, file(local.language)),
  async finish({ pdf, long }, { view }, sheet) {
    const pages = view.cards.length > 0 ? await rasterise(pdf, 96, 'own') : [];
    const left = new Set(long.map(({ number }) => number));
    const whole = view.cards.flatMap((card) => {
      const pixels = pages[card.number - 1];
      return pixels && !left.has(card.number) ? [{ card, pixels }] : [];
    });
    const pictures = await Promise.all(
      whole.map(async ({ card, pixels }) => ({ card, bytes: await cardPng(pixels, card.size.height) })),
    );
    const files = pictures.map(({ card, bytes }): MadeFile => {
      return { file: nameOf(card, view, sheet), type: 'image/png', bytes };
    });
    return { files: [...files, textOf(view, files, sheet)], pictures };
  },
  checks: cardChecks,
  whole: false,
  packed: true,
};

/** `…-cards-02-idps-1200x630.png`: in the order of the figures. */
function nameOf({ key, size, number }: Card, { figures, cards }: CardsView, { local, file }: Sheet): string {
  const nth = String(Math.ceil((number * figures.length) / cards.length)).padStart(2, '0');
  return file(local.language, `-${nth}-${key.replace(/[^\w-]/g, '')}-${size.width}x${size.height}`);
}

/** The texts beside the pictures that were made. */
function textOf(view: CardsView, made: readonly MadeFile[], sheet: Sheet): MadeFile {
  const files = new Set(made.map(({ file }) => file));
  const text = altTexts(view, ({ key }) =>
    view.cards
      .filter((card) => card.key === key)
      .map((card) => nameOf(card, view, sheet))
      .filter((name) => files.has(name)),
  );
  const file = sheet.file(sheet.local.language, '', '.txt');
  return { file, type: 'text/plain', bytes: Buffer.from(text) };
}

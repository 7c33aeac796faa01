// The cards: each key figure in one language as a picture of its own in each format. Pure.
import { inSentences, stopOf } from '../language/said.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { KeyFigure } from './key-figures.ts';
import { viewModel } from './view.ts';

/** Pictures in px: previews of links and posts that are wide; posts in feeds, which are square. */
const cardFormats = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} satisfies Record<string, CardSize>;
type CardSize = { width: number; height: number };

/**
 * A card: its key figure, its format and size, its number in the document, from 1; how far its bar goes (CSS), if it has one; and
 * whether what it counts is a name, which is set larger than a sentence.
 */
export type Card = KeyFigure & {
  number: number;
  format: string;
  size: CardSize;
  stretch: string;
  named: boolean;
};

/** What the templates get: the page's own masthead and mark, and the cards, each key figure in all formats. */
export type CardsView = ReturnType<typeof cardsView>;

export function cardsView(
  local: LocalPeriod,
  figures: readonly KeyFigure[],
  sheet: { edition: string; draft: boolean; file: string },
) {
  const page = viewModel(local, [], { ...sheet, press: false });
  const { language, direction, palette, edition, draft, masthead } = page;
  const formats = Object.entries(cardFormats);
  const cards = figures.flatMap((figure, index) =>
    formats.map(([format, size], nth): Card => {
      const number = index * formats.length + nth + 1;
      const stretch = figure.share === undefined ? '' : `${(figure.share * 100).toFixed(2)}%`;
      return { ...figure, number, format, size, stretch, named: figure.at === undefined };
    }),
  );
  return {
    ...{ language, direction, palette, edition, draft, masthead, cards, figures },
    title: page.facts.title,
    issued: local.word('issued', { date: local.format.date(local.period.figures.issued) }),
  };
}

/**
 * The texts for those who do not see the pictures, in the order of the cards: under the names of a figure's pictures all
 * that they say.
 */
export function altTexts(
  { language, title, figures, masthead, issued, draft }: CardsView,
  namesOf: (figure: KeyFigure) => readonly string[],
): string {
  const sheet = `${masthead.organisation.short} ${masthead.country}`;
  const parts = figures.flatMap((figure) => {
    const names = namesOf(figure);
    const said = [sheet, figure.said, figure.time, figure.source, issued].flatMap((part) => part ?? []);
    return names.length > 0 ? [`${names.join('\n')}\n${inSentences(said, language)}`] : [];
  });
  return `${[draft ? `${draft}${stopOf(language)} ${title}` : title, ...parts].join('\n\n')}\n`;
}

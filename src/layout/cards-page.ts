// Cards in, one self-contained HTML document out, each card an element of its own size.
import { type Assets, tokensOf } from './assets.ts';
import type { CardsView } from './cards.ts';
import { compiled, withStyles } from './document.ts';
import { type Page, visibleText } from './page.ts';
import { typefacesFor } from './typefaces.ts';

/** Renders the cards of one language with the templates of one run, compiled once. */
export type CardsComposer = (view: CardsView) => Promise<Omit<Page, 'words' | 'links' | 'headings'>>;

/** Compiles the templates of the cards. */
export function createCardsComposer(
  assets: Pick<Assets, 'templates' | 'styles' | 'cards' | 'fonts'>,
): CardsComposer {
  const render = compiled<CardsView>(assets.templates, 'cards');
  return async (view) => {
    const document = render(view);
    const text = visibleText(document, view.language);
    const { css, covered } = await typefacesFor(assets, { text, language: view.language });
    return { html: withStyles(document, css, `${tokensOf(assets)}\n${assets.cards}`), text, covered };
  };
}

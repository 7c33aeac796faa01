// View model in, one self-contained HTML document out: Handlebars, the styles and the fonts, and nothing from outside.
import { inCapitals } from '../language/capitals.ts';
import { character } from '../markup.ts';
import type { Assets } from './assets.ts';
import { compiled, withStyles } from './document.ts';
import { type Cached, usualCharacters } from './fonts.ts';
import { type Typefaces, typefacesFor } from './typefaces.ts';
import type { View } from './view.ts';
import { type LinkWords, pageHeadings, pageLinks, pageWords } from './words.ts';

/**
/**
 * A document ready to print, the text whose glyphs its fonts must have with those that they have, and its words in the order
 * of the source: all of them, and those of its links and headings.
 */
export type Page = {
  html: string;
  text: string;
  covered: Typefaces['covered'];
  words: string;
  links: readonly LinkWords[];
  headings: readonly string[];
};

/** Renders view models with the templates of one run, compiled once. */
export type Composer = (view: View) => Promise<Page>;

/**
 * Compiles the templates of the pages.
 * @param cached keeps cut faces from run to run
 */
export function createComposer(
  assets: Pick<Assets, 'templates' | 'styles' | 'fonts'>,
  cached?: Cached,
): Composer {
  const render = compiled<View>(assets.templates, 'factsheet');
  const styles = assets.styles.map(({ css }) => css).join('\n');
  return async (view) => {
    const document = render(view);
    const text = visibleText(document, view.language);
    const set = { text, language: view.language, usual: usualCharacters };
    const { css, covered } = await typefacesFor(assets, set, cached);
    const html = withStyles(document, css, `${styles}\n${view.unread}`);
    const written = {
      words: pageWords(document),
      links: pageLinks(document),
      headings: pageHeadings(document),
    };
    return { html, text, covered, ...written };
  };
}

/** The characters that the page shows, tags and attributes left out, both cases of each (styles may set capitals). */
export function visibleText(html: string, language: string): string {
  const text = html
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&[^;\s]+;/g, character)
    .replace(/\s*\n\s*/g, ' ');
  return text + inCapitals(text, language);
}

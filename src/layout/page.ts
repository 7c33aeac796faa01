// View model in, one self-contained HTML document out: Handlebars, the styles and the fonts, and nothing from outside.
import Handlebars from 'handlebars';
import type { Assets } from './assets.ts';
import { fontRules } from './fonts.ts';
import type { View } from './view.ts';
import { pageWords } from './words.ts';

/** A document ready to print, the text whose glyphs its fonts must have, and its words in the order of the source. */
export type Page = { html: string; text: string; words: string };

/** Renders view models with the templates of one run, compiled once. */
export type Composer = (view: View) => Promise<Page>;

/**
 * Nothing is fetched and nothing runs: only styles and data inside the document are let through.
 * (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/)
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Compiles the templates. Throws Handlebars' error for a template with a fault: that is a bug of ours. */
export function createComposer(assets: Pick<Assets, 'templates' | 'styles' | 'fonts'>): Composer {
  const handlebars = Handlebars.create();
  const options = { strict: true, knownHelpersOnly: true, preventIndent: true };
  for (const [name, source] of Object.entries(assets.templates)) handlebars.registerPartial(name, source);
  const render = handlebars.compile<View>(assets.templates.factsheet ?? '', options);
  const styles = assets.styles.map(({ css }) => css).join('\n');
  return async (view) => {
    const document = render(view);
    const text = visibleText(document, view.language);
    const fonts = await fontRules(assets.fonts, text);
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      `<style>\n${fonts}\n${styles}\n${view.unread}</style>`,
    ].join('\n');
    return { html: document.replace('</head>', () => `${head}\n</head>`), text, words: pageWords(document) };
  };
}

/** The characters that the page shows, tags and attributes left out, both cases of each (styles may set capitals). */
export function visibleText(html: string, language: string): string {
  const text = html
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s*\n\s*/g, ' ');
  return text + text.toLocaleUpperCase(language);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

// Web view in, one self-contained HTML document out, for browsers of readers: nothing runs, nothing is asked for.
import { type Assets, tokensOf } from './assets.ts';
import { compiled, withStyles } from './document.ts';
import type { Cached } from './fonts.ts';
import { type Page, visibleText } from './page.ts';
import { typefacesFor } from './typefaces.ts';
import type { WebView } from './web.ts';

/** Renders web editions with the templates of one run, compiled once. */
export type WebComposer = (view: WebView) => Promise<Omit<Page, 'words' | 'links' | 'headings'>>;

/** On paper they shape the PDF's tags (src/text/html.ts); here they say nothing. As text, marks are `&quot;`. */
const meaningless = / role="(?:generic|paragraph)"/g;

/**
 * Compiles the templates of the web edition.
 * @param cached keeps cut faces from run to run
 */
export function createWebComposer(
  assets: Pick<Assets, 'templates' | 'styles' | 'web' | 'fonts'>,
  cached?: Cached,
): WebComposer {
  const render = compiled<WebView>(assets.templates, 'web');
  const styles = plain(`${tokensOf(assets)}\n${assets.web}`);
  return async (view) => {
    const document = render(view).replace(meaningless, '');
    const text = visibleText(document, view.language);
    const { css, covered } = await typefacesFor(assets, { text, language: view.language }, cached, 'web');
    return { html: withStyles(document, css, styles), text, covered };
  };
}

/** Styles without what only their authors read, and without the inks of the press edition. */
function plain(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*--[\w-]+-press:[^;]*;\n/gm, '')
    .replace(/\n\s*\n+/g, '\n');
}

// Web view in, one self-contained HTML document out, for browsers of readers: nothing runs, nothing is asked for.
import { type Assets, tokensOf } from './assets.ts';
import { compiled } from './document.ts';
import { webFontRules } from './fonts.ts';
import { type Page, visibleText } from './page.ts';
import type { WebView } from './web.ts';

/** Renders web editions with the templates of one run, compiled once. */
export type WebComposer = (view: WebView) => Promise<Pick<Page, 'html' | 'text'>>;

/**
 * Only styles and data inside the document are let through: no script, no form, no other base for its links.
 * (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/)
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** On paper they shape the PDF's tags (src/locale/inline.ts); here they say nothing. As text, marks are `&quot;`. */
const meaningless = / role="(?:generic|paragraph)"/g;

/** Compiles the templates of the web edition. */
export function createWebComposer(
  assets: Pick<Assets, 'templates' | 'styles' | 'web' | 'fonts'>,
): WebComposer {
  const render = compiled<WebView>(assets.templates, 'web');
  const styles = plain(`${tokensOf(assets)}\n${assets.web}`);
  return async (view) => {
    const document = render(view).replace(meaningless, '');
    const text = visibleText(document, view.language);
    const head = `<style>\n${await webFontRules(assets.fonts, text)}\n${styles}\n</style>`;
    const html = document.replace('<meta charset="utf-8">', (charset) => {
      return `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    });
    return { html: html.replace('</head>', () => `${head}\n</head>`), text };
  };
}

/** Styles without what only their authors read, and without the inks of the press edition. */
function plain(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*--[\w-]+-press:[^;]*;\n/gm, '')
    .replace(/\n\s*\n+/g, '\n');
}

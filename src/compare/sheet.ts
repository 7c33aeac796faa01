// The review sheet: one self-contained HTML file that a reviewer reads, prints and signs. Nothing in it runs.
import Handlebars from 'handlebars';
import type { Comparison } from './comparison.ts';
import type { PagePictures } from './pages.ts';
import { sheetView } from './sheet-view.ts';

/**
 * What a sheet is made of: the template, the style sheets, and CSS `@font-face` rules with the fonts for a text.
 */
export type SheetLook = { template: string; css: string; fonts(text: string): Promise<string> };

/**
 * Nothing is fetched and nothing runs: only styles and data inside the document are let through.
 * (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/)
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * The sheet as an HTML document.
 * @param made the day on which it is made, in words
 */
export async function reviewSheet(
  comparison: Comparison,
  pictures: readonly PagePictures[],
  made: string,
  look: SheetLook,
): Promise<string> {
  const handlebars = Handlebars.create();
  const render = handlebars.compile(look.template, {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
  });
  const document = render(sheetView(comparison, pictures, made));
  const text = document.replaceAll(/data:image[^"]*/g, '');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>\n${await look.fonts(text)}\n${look.css}\n</style>`,
  ].join('\n');
  return document.replace('</head>', () => `${head}\n</head>`);
}

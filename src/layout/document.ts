// What every self-contained document is made of: a compiled template, a policy that lets nothing in, fonts and styles in its head.
import Handlebars from 'handlebars';
import { isolated } from '../text/isolated.ts';
import type { Assets } from './assets.ts';

/**
 * Nothing is fetched and nothing runs: only styles and data inside the document are let through; no script, no form, no
 * other base for its links. (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/)
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * One of the templates, compiled, with all of them as its partials. Those below its own folder go before others of the same
 * name: `web/blocks/funding` is `blocks/funding` for `web`. In lines of the other
 * direction, names and figures stand for themselves. Throws Handlebars' error for a fault: that is a bug of ours.
 */
export function compiled<View extends { language: string }>(
  templates: Assets['templates'],
  name: string,
): (view: View) => string {
  const handlebars = Handlebars.create();
  for (const [partial, source] of Object.entries(templates)) handlebars.registerPartial(partial, source);
  for (const [partial, source] of Object.entries(templates)) {
    if (partial.startsWith(`${name}/`)) handlebars.registerPartial(partial.slice(name.length + 1), source);
  }
  const options = { strict: true, knownHelpersOnly: true, preventIndent: true };
  const render = handlebars.compile<View>(templates[name] ?? '', options);
  return (view) => isolated(render(view), view.language);
}

/** A document with its policy at the beginning of its head, and its fonts (CSS rules) and its styles at the end. */
export function withStyles(document: string, fonts: string, styles: string): string {
  const charset = '<meta charset="utf-8">';
  return document
    .replace(charset, `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('</head>', () => `<style>\n${fonts}\n${styles}\n</style>\n</head>`);
}

// Reads what every page is made from: templates, styles, the template's words, fonts. Once a run, before the first page.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FontFace, loadFonts } from './fonts.ts';

/** What the pages of every period and language share. */
export type Assets = {
  /** Handlebars sources by name: `factsheet`, `pages/1`, `partials/masthead`. */
  templates: Readonly<Record<string, string>>;
  /** The style sheets, tokens first, in the order of their names after that. */
  styles: readonly { file: string; css: string }[];
  /** templates/locales/LANGUAGE.yaml as text, by language. */
  languages: Readonly<Record<string, { file: string; text: string }>>;
  /** The style of the review sheet (`factsheet compare`), styles/review, which no factsheet takes. */
  review: string;
  /** The style of the web edition, styles/web, which no page on paper takes. */
  web: string;
  fonts: readonly FontFace[];
};

/** @param project the project's folder, which holds `templates`, `styles` and `node_modules` */
export async function loadAssets(project: string): Promise<Assets> {
  const [templates, styles, languages, fonts] = await Promise.all([
    readAll(path.join(project, 'templates'), '.hbs'),
    readAll(path.join(project, 'styles'), '.css'),
    readAll(path.join(project, 'templates', 'locales'), '.yaml'),
    loadFonts(path.join(project, 'node_modules', 'lato-font', 'fonts')),
  ]);
  const rank = (name: string) => ['tokens', 'page'].indexOf(name) >>> 0;
  const names = Object.keys(styles).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const of = (part: string) => names.filter((name) => name.startsWith(`${part}/`));
  const apart = new Set([...of('review'), ...of('web')]);
  const joined = (part: string) =>
    of(part)
      .map((name) => styles[name] ?? '')
      .join('\n');
  return {
    templates,
    styles: names
      .filter((name) => !apart.has(name))
      .map((name) => ({ file: `styles/${name}.css`, css: styles[name] ?? '' })),
    review: joined('review'),
    web: joined('web'),
    languages: Object.fromEntries(
      Object.entries(languages).map(([name, text]) => [
        name,
        { file: `templates/locales/${name}.yaml`, text },
      ]),
    ),
    fonts,
  };
}

/** The files below a folder that end in `ending`, by their path without it. */
async function readAll(folder: string, ending: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(
    names.map((name, index) => [name.slice(0, -ending.length).split(path.sep).join('/'), texts[index] ?? '']),
  );
}

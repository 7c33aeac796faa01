// Reads what every page is made from: templates, styles, the template's words, fonts. Once a run, before the first page.
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import type { Source } from '../files/source.ts';
import { type Cached, type FontFace, loadFonts } from './fonts.ts';

/** What the pages of every period and language share. */
export type Assets = {
  /** Handlebars sources by name: `factsheet`, `pages/1`, `partials/masthead`. */
  templates: Readonly<Record<string, string>>;
  /** The style sheets, tokens first, in the order of their names after that. */
  styles: readonly { file: string; css: string }[];
  /** The style of the review sheet (`factsheet compare`), styles/review, which no factsheet takes. */
  review: string;
  /** The style of the web edition, styles/web, which no page on paper takes. */
  web: string;
  /** The style of the cards, styles/cards, as well. */
  cards: string;
  fonts: readonly FontFace[];
};

/** A template, style sheet or words file above this size (bytes) is a mistake. */
const largestFile = 1_000_000;

/**
 * @param program what holds `templates` and `styles`; the fonts are a package's
 * @param cached keeps the decoded fonts from run to run
 */
export async function loadAssets(program: Source, cached?: Cached): Promise<Assets> {
  const lato = findPackageJSON('lato-font', import.meta.url);
  if (lato === undefined) throw new TypeError('lato-font is not installed');
  const [templates, styles, fonts] = await Promise.all([
    readAll(program, 'templates', '.hbs'),
    readAll(program, 'styles', '.css'),
    loadFonts(path.join(path.dirname(lato), 'fonts'), cached),
  ]);
  const rank = (name: string) => ['tokens', 'page'].indexOf(name) >>> 0;
  const names = Object.keys(styles).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const of = (part: string) => names.filter((name) => name.startsWith(`${part}/`));
  const apart = new Set([...of('review'), ...of('web'), ...of('cards')]);
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
    cards: joined('cards'),
    fonts,
  };
}

/** The style sheet of colours and sizes, which all documents share. */
export function tokensOf({ styles }: Pick<Assets, 'styles'>): string {
  return styles.find(({ file }) => file === 'styles/tokens.css')?.css ?? '';
}

/** The files below a folder that end in `ending`, by their path without it. */
async function readAll(program: Source, folder: string, ending: string): Promise<Record<string, string>> {
  const names = (await namesBelow(program, folder)).filter((name) => name.endsWith(ending)).sort();
  const texts = names.map(async (name) => {
    const read = await program.read(`${folder}/${name}`, largestFile);
    if ('fault' in read) throw new Error(`${folder}/${name}: ${read.fault}`);
    return [name.slice(0, -ending.length), read.bytes.toString()] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** The files below a folder and its folders, by their path from it. */
async function namesBelow(program: Source, folder: string): Promise<string[]> {
  const entries = (await program.list(folder)) ?? [];
  const inside = entries.map(async ({ name, kind }) =>
    kind === 'folder'
      ? (await namesBelow(program, `${folder}/${name}`)).map((inner) => `${name}/${inner}`)
      : [name],
  );
  return (await Promise.all(inside)).flat();
}

// A preview's answer as windows are told of it: the pages of each language, or why there are none. Pure, but for what it keeps.
import type { Session } from '../../index.ts';
import type { ShownPages, StudioPage } from '../contract/page.ts';
import type { Pictures } from './pictures.ts';

type Previewed = Awaited<ReturnType<Session['preview']>>;

export type PagePicture = Previewed['pages'][number];

/** @param languages that were asked for; none: those of the pages */
export function shownPages(
  { pages, findings, refused }: Previewed,
  languages: readonly string[],
  { dotsPerInch, version }: { dotsPerInch: number; version: string },
  pictures: Pictures,
): ShownPages[] {
  const found = Map.groupBy(pages, ({ language }) => language);
  const fault = refused ?? findings.find(({ severity }) => severity === 'error');
  const asked = languages.length > 0 ? languages : [...found.keys()];
  return asked.map((language) => {
    const own = found.get(language) ?? [];
    return {
      language,
      version,
      pages: own.map((page) => shownPage(page, dotsPerInch, pictures)),
      ...(own.length === 0 && { refused: whyNone(fault) }),
    };
  });
}

/** Pages that were told, with one of them as it is now. */
export function withPage(
  told: ShownPages,
  { page, version, dotsPerInch }: { page: PagePicture; version: string; dotsPerInch: number },
  pictures: Pictures,
): ShownPages {
  const one = shownPage(page, dotsPerInch, pictures);
  const pages = told.pages.map((other) => (other.number === one.number ? one : other));
  return { language: told.language, version, pages, isPart: true };
}

function shownPage(
  { page, look, png, width, height, places }: PagePicture,
  dotsPerInch: number,
  pictures: Pictures,
): StudioPage {
  const picture = pictures.keep(look, dotsPerInch, png);
  const paper = { width: (width / dotsPerInch) * 25.4, height: (height / dotsPerInch) * 25.4 };
  return { number: page, picture, width, height, paper, places };
}

function whyNone(
  fault: Partial<NonNullable<ShownPages['refused']>> = {},
): NonNullable<ShownPages['refused']> {
  const { code = 'no-pages', message = 'There are no pages.', hint = 'Look at what was found.' } = fault;
  return { code, message, hint };
}

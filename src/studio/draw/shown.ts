// A preview's answer as windows are told of it: the pages of each language, or why there are none. Pure, but for what it keeps.
import type { Session } from '../../index.ts';
import type { ShownPages } from '../contract/page.ts';
import type { Pictures } from './pictures.ts';

type Previewed = Awaited<ReturnType<Session['preview']>>;

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
      pages: own.map(({ page, look, png, width, height, places }) => {
        const picture = pictures.keep(look, dotsPerInch, png);
        const paper = { width: (width / dotsPerInch) * 25.4, height: (height / dotsPerInch) * 25.4 };
        return { number: page, picture, width, height, paper, places };
      }),
      ...(own.length === 0 && { refused: whyNone(fault) }),
    };
  });
}

function whyNone(fault: { message: string; hint: string } | undefined): NonNullable<ShownPages['refused']> {
  const { message = 'There are no pages.', hint = 'Look at what was found.' } = fault ?? {};
  return { message, hint };
}

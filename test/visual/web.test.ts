// The shipped period's web edition is what its baseline pictures show: narrow and wide, light and dark, both languages.
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFactsheets } from '../../src/pipeline.ts';
import { shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import { compare } from './compare.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import type { Raster } from './raster.ts';
import { shown, type Window } from './screen.ts';

/** A phone, and a screen on a desk; smaller than life, because an exact comparison sees as much. */
const widths = { narrow: { width: 360, scale: 0.75 }, wide: { width: 1280, scale: 0.5 } } as const;
const schemes = ['light', 'dark'] as const;

type Look = { width: keyof typeof widths; scheme: (typeof schemes)[number] };
const looks = (Object.keys(widths) as Look['width'][]).flatMap((width) =>
  schemes.map((scheme): Look => ({ width, scheme })),
);
const windowOf = ({ width, scheme }: Look): Window => ({ ...widths[width], scheme });

/** A fault in the styles of the document, and the looks that show it. */
const planted: { name: string; find: string; put: string; seen: (look: Look) => boolean }[] = [
  {
    name: 'a block shifted by 1 px',
    find: '.statements p {',
    put: '.statements p { translate: 1px 0;',
    seen: () => true,
  },
  {
    name: 'another colour in the dark',
    find: '--tint: #132136',
    put: '--tint: #142238',
    seen: ({ scheme }) => scheme === 'dark',
  },
  {
    name: 'a column less on a wide screen',
    find: 'minmax(19rem, 24rem)',
    put: 'minmax(0, 1fr)',
    seen: ({ width }) => width === 'wide',
  },
  {
    name: 'words that no longer break on a phone',
    find: '(max-width: 34rem)',
    put: '(max-width: 3rem)',
    seen: ({ width }) => width === 'narrow',
  },
];

describe.skipIf(!onPinnedBrowser)(`the web edition ${pinnedOnly}`, () => {
  const session = useSession();
  const { show } = useReader();
  const html: Record<string, string> = {};

  beforeAll(async () => {
    const job = {
      id: shipped,
      languages: [],
      editions: ['screen', 'web'],
      draft: false,
      print: 'if-sound',
    } as const;
    const { files } = await makeFactsheets(job, session().tools, () => undefined);
    for (const { language, bytes } of files.filter(({ type }) => type === 'text/html'))
      html[language] = Buffer.from(bytes).toString();
  });

  const picture = (document: string, look: Look) =>
    show(document, windowOf(look), (page) => shown(page, document, windowOf(look)));

  const pictures = new Map<string, Promise<Raster>>();
  const unchanged = (language: string, look: Look) => {
    const key = JSON.stringify([language, look]);
    const made = pictures.get(key) ?? picture(html[language] ?? '', look);
    pictures.set(key, made);
    return made;
  };

  test.each(looks.flatMap((look) => ['az', 'en'].map((language) => ({ ...look, language }))))(
    '$language, $width, $scheme',
    async ({ language, ...look }) => {
      const name = `azerbaijan-2024-09-${language}-web-${look.width}-${look.scheme}`;
      await expect(await unchanged(language, look)).toMatchPage(name);
    },
  );

  test.each(planted)('shows $name', async ({ find, put, seen }) => {
    const right = html.az ?? '';
    expect(right).toContain(find);
    const wrong = right.replace(find, put);
    for (const look of looks) {
      const difference = compare(await unchanged('az', look), await picture(wrong, look));
      expect(difference !== undefined, `${look.width}, ${look.scheme}`).toBe(seen(look));
    }
  });
});

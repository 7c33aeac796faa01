// The shipped period's web edition as its readers see it, and faults in its styles; what shows it is the worker's reader.
import { makeFactsheets } from '../../src/pipeline.ts';
import { shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import type { Raster } from './raster.ts';
import { shown, type Window } from './screen.ts';

/** A phone, and a screen on a desk; smaller than life, because an exact comparison sees as much. */
const widths = { narrow: { width: 360, scale: 0.75 }, wide: { width: 1280, scale: 0.5 } } as const;
const schemes = ['light', 'dark'] as const;

export type Look = { width: keyof typeof widths; scheme: (typeof schemes)[number] };
export const looks = (Object.keys(widths) as Look['width'][]).flatMap((width) =>
  schemes.map((scheme): Look => ({ width, scheme })),
);
const windowOf = ({ width, scheme }: Look): Window => ({ ...widths[width], scheme });

/** A fault in the styles of the document, and the looks that show it. */
export const planted: { name: string; find: string; put: string; seen: (look: Look) => boolean }[] = [
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

/** Pictures of the web edition: of each language as it is, once, and with a fault. Ask for them inside of a test. */
export function useWebPictures(): {
  unchanged(language: string, look: Look): Promise<Raster>;
  wrong(language: string, look: Look, fault: { find: string; put: string }): Promise<Raster>;
} {
  const session = useSession();
  const { show } = useReader();
  let made: Promise<Record<string, string>> | undefined;
  const html = () => {
    made ??= webEditions(session().tools);
    return made;
  };
  const picture = (document: string, look: Look) =>
    show(document, windowOf(look), (page) => shown(page, document, windowOf(look)));
  const pictures = new Map<string, Promise<Raster>>();
  return {
    unchanged(language, look) {
      const key = JSON.stringify([language, look]);
      const one = pictures.get(key) ?? html().then((all) => picture(all[language] ?? '', look));
      pictures.set(key, one);
      return one;
    },
    async wrong(language, look, { find, put }) {
      const right = (await html())[language] ?? '';
      if (!right.includes(find)) throw new Error(`The document has no “${find}”.`);
      return picture(right.replace(find, put), look);
    },
  };
}

async function webEditions(tools: ReturnType<ReturnType<typeof useSession>>['tools']) {
  const job = {
    id: shipped,
    languages: [],
    editions: ['screen', 'web'],
    draft: false,
    print: 'if-sound',
  } as const;
  const { files } = await makeFactsheets(job, tools, () => undefined);
  const documents = files.filter(({ type }) => type === 'text/html');
  return Object.fromEntries(
    documents.map(({ language, bytes }) => [language, Buffer.from(bytes).toString()]),
  );
}

// A place on the page has the words of its passage, as a reader of the PDF finds them there.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import type { PagePlace } from '../../src/print/places.ts';
import { shipped, shippedFiles } from '../support/data.ts';
import { useRender } from '../support/factsheets.ts';
import { lettersOf } from '../support/read-words.ts';
import { memorySession } from '../support/session.ts';

const render = useRender();

/** A run of words: the middle of its line, in parts of the page. */
type Run = { words: string; x: number; y: number };

async function runsOn(pdf: Uint8Array, number: number): Promise<Run[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const page = await (await task.promise).getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x, y] = [item.transform[4] + item.width / 2, item.transform[5] + item.height / 3];
      return [{ words: item.str, x: x / width, y: 1 - y / height }];
    });
  } finally {
    await task.destroy();
  }
}

const within = ({ x, y, width, height }: PagePlace, run: Run) =>
  run.x >= x && run.x <= x + width && run.y >= y && run.y <= y + height;

/** The letters that stand in the places of a passage. */
const lettersIn = (places: readonly PagePlace[], runs: readonly Run[]) =>
  lettersOf(
    places
      .flatMap((place) => runs.filter((run) => within(place, run)))
      .map(({ words }) => words)
      .join(''),
  );

it.each(['az', 'en'])(
  'the passages of %s stand where their places are, before and after an edit',
  async (language) => {
    const files = new Map(await shippedFiles());
    const session = memorySession(files, render());
    const texts = `${shipped}/text.${language}.yaml`;
    const source = Buffer.from(files.get(texts) ?? '').toString();
    for (const more of ['', 'Word and word and '.repeat(12)]) {
      files.set(texts, source.replace(/^( {2}cooperation: )(?:>-\s+)?/m, `$1>-\n    ${more}`));
      const { pages } = await session.preview(shipped, { languages: [language] });
      const [made] = (await session.make(shipped, { languages: [language] })).files;
      const { blocks = [] } = await session.form(shipped);
      const fields = blocks.flatMap(({ fields }) => fields);
      const sources = new Map(fields.map(({ at, texts }) => [at, texts[language]?.source]));
      let compared = 0;
      for (const { page, places } of pages) {
        const runs = await runsOn(made?.bytes ?? new Uint8Array(), page);
        for (const at of ['opening.climate', 'partnership.cooperation', 'partnership.cop29']) {
          const own = places.filter((place) => place.at === at);
          if (own.length === 0) continue;
          compared += 1;
          const written = lettersOf(sources.get(at) ?? '');
          const first = written.slice(0, 20);
          const found = lettersIn(own, runs);
          expect(found.slice(0, 20), `${at} on page ${page}`).toBe(first);
          expect(found.slice(-12)).toBe(written.slice(-12));
        }
      }
      expect(compared).toBe(3);
    }
  },
);

it('pictures have places of their own', async () => {
  const session = memorySession(await shippedFiles(), render());
  const { pages } = await session.preview(shipped, { languages: ['en'] });
  const [first] = pages;
  const [picture] = first?.places.filter((place) => place.picture) ?? [];
  const block = first?.places.find((place) => place.at === 'story' && !place.picture);
  expect(picture?.at).toBe('story');
  expect(picture?.width).toBeGreaterThan(0.1);
  expect(picture?.width).toBeLessThan(block?.width ?? 0);
});

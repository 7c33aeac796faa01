// Every word of the pages is large enough to read in print, and dark enough on its ground: counted here a second time.
import { expect, it } from 'vitest';
import type { Run } from '../../src/print/run.ts';
import { shippedIn, toolsWith, useSession } from '../support/factsheets.ts';

const session = useSession();

/** The words of the shipped period's pages in one language, after the fit. */
async function wordsOf(
  language: string,
  changes: Parameters<typeof toolsWith>[1] = [],
): Promise<readonly Run[]> {
  const { tools } = session();
  const used = changes.length > 0 ? await toolsWith(tools, changes) : tools;
  return (await shippedIn(used, language)).printed.inspection.runs;
}

/** Contrast ratio (WCAG 2.2, 1.4.3). */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const small = (words: readonly Run[]) => words.filter(({ size }) => size < 7 - 0.01);
const pale = (words: readonly Run[]) =>
  words.filter(({ prints }) => prints.some(({ ink, ground }) => contrast(ink, ground) < 4.5));

it.each(['az', 'en'])(
  'sets nothing under 7 pt and nothing below a contrast of 4.5 (%s)',
  async (language) => {
    const words = await wordsOf(language);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ prints }) => prints.length === 0)).toEqual([]);
    expect(small(words)).toEqual([]);
    expect(pale(words)).toEqual([]);
  },
);

it('notices small type and pale type', async () => {
  const tiny = await wordsOf('en', [
    { file: 'styles/tokens.css', find: '--small: 7pt', put: '--small: 6.5pt' },
  ]);
  expect(small(tiny).length).toBeGreaterThan(3);
  const grey = await wordsOf('en', [
    { file: 'styles/page.css', find: /color: var\(--grey-4\)/g, put: 'color: #8a8a8a' },
  ]);
  expect(pale(grey).length).toBeGreaterThan(3);
});

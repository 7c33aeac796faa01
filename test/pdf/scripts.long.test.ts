// A page of sample text in each script that Lato lacks, printed, and the web's fonts for it; the everyday tests have some.
import { describe, expect, it } from 'vitest';
import { typefacesFor } from '../../src/layout/typefaces.ts';
import { useSession } from '../support/factsheets.ts';
import { assetsOnce, lettersAsWhole, samples } from '../support/scripts.ts';
import { paintsAlike, readsBack } from './read-back.ts';
import { printsSample } from './script-pages.ts';

describe('a page of sample text', () => printsSample(Object.keys(samples), useSession()));

describe('the text of a page of samples', () => readsBack(Object.keys(samples), useSession()));

describe('finished, a page of samples', () => paintsAlike(Object.keys(samples), useSession()));

describe('the fonts of the web', () => {
  it.each(Object.entries(samples))(
    'cut for %s, shape the sample as the whole face does',
    async (language, sample) => {
      const text = `${sample.heading} ${sample.text}`;
      const { css } = await typefacesFor(await assetsOnce(), { text, language }, undefined, 'web');
      const { cut, whole } = await lettersAsWhole(css, text);
      expect(cut).toEqual(whole);
    },
  );
});

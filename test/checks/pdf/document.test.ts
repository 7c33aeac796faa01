// What the PDF says of itself, and its tags.
import { expect, it } from 'vitest';
import { figureWithoutAlt } from '../../../src/checks/pdf/figure-without-alt.ts';
import { pdfLanguage } from '../../../src/checks/pdf/pdf-language.ts';
import { tagsMissing } from '../../../src/checks/pdf/tags-missing.ts';
import { titleMissing } from '../../../src/checks/pdf/title-missing.ts';
import type { PdfFacts } from '../../../src/pdf/facts.ts';
import { foundIn } from './support.ts';

const checks = [tagsMissing, pdfLanguage, titleMissing, figureWithoutAlt];
const foundOf = async (facts: Partial<PdfFacts>) =>
  (await Promise.all(checks.map((check) => foundIn(check, facts)))).flat();
const tags = { elements: 9, headings: [], figures: [] };

it('finds nothing in a PDF that says everything', async () => {
  expect(await foundOf({})).toEqual([]);
  expect(await foundOf({ tags })).toEqual([]);
});

it.each<[Partial<PdfFacts>, string]>([
  [{ tags: undefined }, 'error tags-missing - The PDF (en) has no tags.'],
  [
    { tags: { ...tags, elements: 0 } },
    'error tags-missing - The PDF (en) has no tags in its structure tree.',
  ],
  [{ marked: false }, 'error tags-missing - The PDF (en) does not say that it is tagged.'],
  [{ language: '' }, 'error pdf-language - The PDF (en) gives no language.'],
  [{ language: 'az' }, 'error pdf-language - The PDF (en) says that its language is “az”.'],
  [{ title: ' ' }, 'error title-missing - The PDF (en) has no title.'],
  [
    { showsTitle: false },
    'error title-missing - The PDF (en) has its window show the file’s name, not the title.',
  ],
  [
    {
      tags: {
        ...tags,
        figures: [
          { alt: 'A', page: 1 },
          { alt: ' ', page: 2 },
        ],
      },
    },
    'error figure-without-alt - Page 2 of the PDF (en): figure 2 has no text alternative.',
  ],
  [
    { tags: { ...tags, figures: [{ alt: '', page: 0 }] } },
    'error figure-without-alt - A page of the PDF (en): figure 1 has no text alternative.',
  ],
])('tells %o alone', async (facts, finding) => {
  expect(await foundOf(facts)).toEqual([finding]);
});

// Sheets that a real browser printed: behind the steps they keep the standards, look the same to the last pixel, and
// hold the same words in the order of their source.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginWork } from '../../src/pdf/begin.ts';
import { setBoxes } from '../../src/pdf/boxes.ts';
import { packContents } from '../../src/pdf/content/contents.ts';
import { steps } from '../../src/pdf/index.ts';
import { openPdf } from '../../src/pdf/metadata.ts';
import { pageTexts } from '../acceptance/support/making.ts';
import { useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { bodies } from '../support/sheet-bodies.ts';
import { finishSheet, sheet, someFacts } from '../support/sheets.ts';
import { textOf } from '../support/tags.ts';
import { compare } from '../visual/compare.ts';
import { rasterise } from '../visual/raster.ts';
import { conformanceFaults } from './conformance.ts';

const session = useSession();

/** The sheet as the browser printed it, cut to A4, and nothing else done to it. */
async function cut(printed: Uint8Array): Promise<Uint8Array> {
  const document = await openPdf(printed);
  setBoxes(document);
  return document.save();
}

/** Where the pages differ in any pixel. */
async function differences(before: Uint8Array, after: Uint8Array): Promise<unknown[]> {
  const [old, now] = await Promise.all([rasterise(before), rasterise(after)]);
  expect(now).toHaveLength(old.length);
  return now.flatMap((page, index) => {
    const difference = compare(old[index] ?? page, page);
    return difference ? [{ page: index + 1, ...difference.box }] : [];
  });
}

/** The words as the tags have them, without spaces and hyphens, which lines put in. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { tags } = await readPdf(bytes);
  return tags ? bare(textOf(tags)) : '';
}

/** The words of each page; the layout’s hyphens, which become U+00AD, as the browser has them. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await pageTexts(bytes)).map((text) => text.replace(/\u00AD+/g, '-'));
}

function bare(text: string): string {
  return text.replace(/[\s\u00AD-]/g, '');
}

describe('each kind of sheet', () => {
  test.each(Object.keys(bodies))('%s', async (name) => {
    const { printed, bytes } = await finishSheet(session().tools, await sheet(bodies[name] ?? ''));
    expect(await conformanceFaults(bytes)).toEqual([]);
    expect(await differences(await cut(printed), bytes)).toEqual([]);
    expect(await textsOf(bytes)).toEqual(await textsOf(printed));
  });
});

describe('after each step alone', () => {
  const names = Object.keys(bodies);

  test.each(steps.map((step, index) => [step.name || `step ${index + 1}`, index + 1] as const))(
    '%s leaves the pixels and the words as they were',
    async (_, count) => {
      const { pdf } = await session().tools.print(
        await sheet(bodies[names[count % names.length] ?? ''] ?? ''),
      );
      const document = await openPdf(pdf);
      setBoxes(document);
      const work = beginWork(document, someFacts);
      for (const step of steps.slice(0, count)) step(work);
      packContents(document, work.contents);
      const after = await document.save();
      expect(await differences(await cut(pdf), after)).toEqual([]);
      expect(await textsOf(after)).toEqual(await textsOf(pdf));
    },
  );
});

/** Blocks of HTML: every word is another one, so that what is lost or moved is seen. */
const { block } = fc.letrec<{ block: string; inline: string; blocks: string }>((tie) => ({
  blocks: fc
    .array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'block' })
    .map((each) => each.join('\n')),
  inline: fc.oneof(
    { depthSize: 'small', maxDepth: 2, depthIdentifier: 'inline' },
    fc.constant('WORD WORD'),
    tie('inline').map((inner) => `WORD <strong>${inner}</strong>`),
    tie('inline').map((inner) => `<em style="opacity:.6">${inner}</em> WORD`),
    fc.constant('<a href="https://example.org/">WORD WORD</a> WORD'),
    tie('inline').map((inner) => `<span lang="az" role="generic">${inner}</span>`),
    tie('inline').map(
      (inner) => `WORD <span style="background:#eee;border-bottom:1px solid">${inner}</span>`,
    ),
  ),
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3, depthIdentifier: 'block' },
    tie('inline').map((inner) => `<p>${inner}</p>`),
    tie('inline').map((inner) => `<div>${inner}</div>`),
    tie('blocks').map((inner) => `<ul><li>WORD ${inner}</li><li>${inner}</li></ul>`),
    tie('blocks').map((inner) => `<ol style="list-style:none"><li>${inner}</li></ol>`),
    tie('inline').map(
      (inner) =>
        `<table><tr><th scope="col">WORD</th></tr><tr><td style="border:1px solid">${inner}</td></tr></table>`,
    ),
    fc.constant(
      '<figure><svg role="img" aria-label="a chart" width="90" height="30"><rect width="20" height="9"/><g opacity=".5"><rect y="9" width="9" height="9"/></g><text x="0" y="24">WORD</text></svg><figcaption>WORD</figcaption></figure>',
    ),
    tie('blocks').map((inner) => `<div style="opacity:.5">${inner}</div>`),
    tie('blocks').map((inner) => `<div style="transform:rotate(2deg)">${inner}</div>`),
    tie('blocks').map(
      (inner) => `<section style="border:1px solid;background:#eef"><h2>WORD</h2>${inner}</section>`,
    ),
    tie('blocks').map((inner) => `<blockquote style="mix-blend-mode:multiply">${inner}</blockquote>`),
    fc.constant('<hr><p aria-hidden="true">hidden</p>'),
  ),
}));

test('any nesting of blocks', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (parts) => {
      let number = 0;
      const numbered = `<h1>WORD</h1>${parts.join('\n')}`.replace(/WORD/g, () => {
        number += 1;
        return `w${number}q`;
      });
      const { printed, bytes } = await finishSheet(
        session().tools,
        await sheet(numbered, 'section{padding:2px}'),
      );
      expect(await conformanceFaults(bytes)).toEqual([]);
      expect(await differences(await cut(printed), bytes)).toEqual([]);
      const source = numbered.replace(/<p aria-hidden.*?<\/p>/g, '').replace(/<[^>]*>/g, '');
      expect((await wordsOf(bytes)).replace(/\d+\.(?=w)|[•◦▪]/g, '')).toBe(bare(source));
    }),
    { numRuns: 12 },
  );
});

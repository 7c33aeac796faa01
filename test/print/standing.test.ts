// A document of which all but title and body stands in a tab already: its body is set there, and the print is the same.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/pdf/metadata.ts';
import { printPdf } from '../../src/print/pdf.ts';
import { partsOf } from '../../src/print/standing.ts';
import { makeFontDir, openForTest } from './support.ts';

const styles = `@page { margin: 0 } body { margin: 0; font: var(--body)/var(--leading) sans-serif }
  .page { width: 210mm; height: 297mm; overflow: hidden; break-after: page }
  [data-bleed] .page { background: #eee }`;

const documentOf = (title: string, body: string, css = styles) =>
  `<!doctype html>\n<html lang="en">\n<head>\n<title>${title}</title>\n<style>${css}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

const page = (words: string) =>
  `<section class="page" data-page="1"><div data-column="main"><div>${words}</div></div></section>`;

describe('the parts of a document', () => {
  it('are its title, its body, and one word for the rest', () => {
    const [one, other] = [documentOf('A &amp; B', page('Tents')), documentOf('C', page('Stoves'))].map(
      partsOf,
    );
    expect(one).toMatchObject({ title: 'A &amp; B', body: `\n${page('Tents')}\n` });
    expect(other?.around).toBe(one?.around);
    expect(partsOf(documentOf('C', page('Stoves'), `${styles} p { margin: 0 }`))?.around).not.toBe(
      one?.around,
    );
    expect(partsOf(documentOf('C', '').replace('lang="en"', 'lang="az"'))?.around).not.toBe(one?.around);
  });

  it.each([
    '<svg><image href="data:,"/></svg>',
    '<style>p { color: red }</style>',
    '<p style="background: URL(http://x.org/)">',
    '<iframe src="data:,"></iframe>',
    '<img srcset="data:, 2x">',
    '<template></template>',
  ])('are not told where something may be loaded that nobody waits for, or change the rest: %s', (inside) => {
    expect(partsOf(documentOf('A', page(inside)))).toBeUndefined();
  });

  it('are not told of what is no whole document', () => {
    expect(partsOf(page('Tents'))).toBeUndefined();
  });
});

describe('a tab in which a document stands', () => {
  let fontDir = '';
  beforeAll(async () => {
    fontDir = await makeFontDir();
  });
  afterAll(() => rm(fontDir, { recursive: true }));

  const first = documentOf('First', page('<h1>Tents</h1><p>Twelve tents.</p>'));
  const second = documentOf(
    'Second &lt;b&gt;',
    page('<h1>Stoves</h1><p>Two stoves <b>each</b>.</p>'.repeat(3)),
  );

  async function opened() {
    const browser = await openForTest(fontDir, { pages: 1 });
    const marks: boolean[] = [];
    const print = (html: string, bleed = false) => {
      const parts = partsOf(html);
      return browser.withPage(
        async (lent) => {
          marks.push(lent.stands !== undefined);
          const { pdf, fit, inspection } = await printPdf(lent, html, { bleed, parts });
          const opened = await openPdf(pdf);
          const title = await lent.page.title();
          return {
            title,
            fit,
            inspection,
            pages: opened.getPageCount(),
            words: inspection.runs.map(({ text }) => text),
          };
        },
        undefined,
        undefined,
        parts?.around,
      );
    };
    return { print, marks };
  }

  it('prints the next one as a tab of its own does, whatever was done with the last', async () => {
    const alone = await (await opened()).print(second);
    expect(alone).toMatchObject({ title: 'Second <b>', pages: 1 });
    expect(alone.words).toEqual(['Stoves', 'Two stoves', 'each', '.', ...alone.words.slice(4)]);
    const { print, marks } = await opened();
    await print(first, true);
    expect(await print(second)).toEqual(alone);
    expect(marks).toEqual([false, true]);
  });

  it('is emptied for one with other styles', async () => {
    const { print, marks } = await opened();
    await print(first);
    await print(documentOf('Other', page('<p>Other</p>'), `${styles} p { margin: 0 }`));
    expect(marks).toEqual([false, false]);
  });
});

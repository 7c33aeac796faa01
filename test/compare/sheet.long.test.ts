// The review sheet in a real browser: readable by everyone, at any width and on paper, and nothing in it runs or asks.
import { describe, expect, test } from 'vitest';
import { type Look, useReader } from '../support/reader.ts';
import { sheetOf } from '../support/review.ts';

const { show, violations } = useReader();

/** A sheet with a dot for each picture: what axe looks at is all there, and it is there sooner. */
function withSmallPictures(html: string): string {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  return html.replaceAll(/data:image\/webp;base64,[^"]*/g, dot);
}

describe('of two whole periods', () => {
  let html: string;
  test('is one file of less than 5 MB', { timeout: 120_000 }, async () => {
    html = await sheetOf([], true);
    expect(html.length).toBeLessThan(5_000_000);
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|@import|url\((?!data:)/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  });

  test.each<Look>([
    { width: 1280, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ])('has nothing that axe finds, and nothing to scroll sideways: $width px, $scheme', (look) =>
    show(withSmallPictures(html), look, async (page, { blocked }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
      for (const details of await page.$$('details'))
        await details.evaluate((one) => one.setAttribute('open', ''));
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
      expect(blocked()).toEqual([]);
    }),
  );

  test('axe does find what is wrong there', () =>
    show(
      withSmallPictures(html).replaceAll(' alt="', ' data-alt="'),
      { width: 1280, scheme: 'light' },
      async (page) => {
        expect(await violations(page)).toEqual([expect.stringMatching(/^image-alt /)]);
      },
    ));

  test('is set in Lato, with all letters of both languages', () =>
    show(html, { width: 1280, scheme: 'light' }, async (page) => {
      const loaded = await page.evaluate(async () => {
        const faces = await Promise.all([...document.fonts].map((font) => font.load()));
        return faces.map(({ family, weight, status }) => `${family} ${weight} ${status}`).toSorted();
      });
      expect(loaded).toEqual(['Lato 400 loaded', 'Lato 400 loaded', 'Lato 700 loaded', 'Lato 900 loaded']);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"?Lato/);
    }));

  test('says what changed, in words and not in colour alone', () =>
    show(html, { width: 1280, scheme: 'light' }, async (page) => {
      const text = (selector: string) =>
        page.$eval(selector, (one) => one.textContent?.replace(/\s+/g, ' ').trim());
      expect(await text('[id="figure-population.refugees"]')).toMatch(
        /^Refugees population.refugees 8,087 6,431 −1,656 −20.5% as of 31 December 2024 was 30 June 2024/,
      );
      expect(await text('[id="figure-mine_signs"] .notes')).toMatch(/^Implausible\. 10 times/);
      expect(await text('#summary .attention')).toMatch(
        /1 passage changed in English only: protection\.cop29\.title/,
      );
      expect(await text('#passage-1 p[lang="en"]')).toBe(
        'UNHCR supports the Government in [gone: identifying][new: finding] durable solutions for refugees, ' +
          'asylum-seekers, internally displaced persons (IDPs) and stateless persons in Azerbaijan.',
      );
      expect(await text('#passage-1 p[lang="az"] ins')).toBe('[new: tapılmasında]');
      expect(await page.$$eval('del.figure, ins.figure', (all) => all.length)).toBeGreaterThan(4);
    }));

  test('has tables with captions, and a scope for each header', () =>
    show(html, { width: 1280, scheme: 'light' }, async (page) => {
      const bare = await page.$$eval('table', (all) => all.filter((one) => !one.caption?.textContent).length);
      expect([bare, await page.$$eval('th:not([scope])', (all) => all.length)]).toEqual([0, 0]);
      expect(await page.$$eval('table', (all) => all.length)).toBe(6);
    }));

  test('shows each page then, now and what differs, and one of them alone if asked', () =>
    show(html, { width: 1280, scheme: 'light' }, async (page) => {
      const shown = () =>
        page.$$eval(
          '#page-az-2 img',
          (all) => all.filter((one) => one.checkVisibility() && one.naturalWidth > 800).length,
        );
      expect(await page.$$eval('.sheet', (all) => all.map(({ id }) => id))).toEqual([
        'page-az-1',
        'page-az-2',
        'page-en-1',
        'page-en-2',
      ]);
      expect(await shown()).toBe(3);
      await page.$eval('#page-az-2 input[value="difference"]', (one) => (one as HTMLElement).click());
      expect(await shown()).toBe(1);
    }));

  test('prints on A4 with a place to sign', () =>
    show(html, { width: 1280, scheme: 'dark' }, async (page) => {
      expect(await page.$eval('.signing', (one) => one.checkVisibility())).toBe(false);
      await page.emulateMediaType('print');
      expect(
        await page.$eval('.signing', (one) => [
          one.checkVisibility(),
          one.textContent?.split(/\s+/).join(' ').trim(),
        ]),
      ).toEqual([true, 'Reviewed by Date Signature']);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = new Set(
        Array.from(pdf.matchAll(/\/MediaBox ?\[([^\]]*)\]/g), ([, box = '']) =>
          box.split(' ').map(Number).map(Math.round).join(),
        ),
      );
      expect([...boxes]).toEqual(['0,0,595,842']);
    }));
});

test('of hostile data shows it as text', { timeout: 60_000 }, async () => {
  const evil =
    '</title><script>document.title="owned"</script><img src="https://evil.example/x.png" onerror="document.title=1">';
  const html = await sheetOf(
    [
      ['text.en.yaml', 'Support to COP29'.replace('Support to', 'After'), `'${evil}'`],
      ['text.en.yaml', 'opening:\n', `opening:\n  '"><b id=smuggled>key': 'x'\n`],
      ['figures.yaml', 'results:\n', `results:\n  "<i id=smuggled2>": 5\n`],
      [
        'text.az.yaml',
        'Hökumətə dəstək',
        '[link](https://x.example/"onmouseover=alert`1`) &lt;b&gt; {{<u>}}',
      ],
    ],
    false,
    [['  en: Azerbaijan\n', `  en: '${evil}'\n`]],
  );
  await show(html, { width: 1280, scheme: 'light' }, async (page, { blocked }) => {
    const count = (selector: string) => page.$$eval(selector, (all) => all.length);
    expect([
      await count('script'),
      await count('img'),
      await count('[id^=smuggled]'),
      await count('u, i'),
    ]).toEqual([0, 0, 0, 0]);
    expect(await page.title()).toContain('</title><script>');
    expect(await page.$eval('h1', (one) => one.textContent)).toBe(evil);
    const text = await page.$eval('body', (one) => one.textContent ?? '');
    for (const sign of [
      '<script>document.title',
      '"><b id=smuggled>key',
      '<i id=smuggled2>',
      '&lt;b&gt;',
      '{{<u>}}',
    ]) {
      expect(text).toContain(sign);
    }
    expect(blocked()).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});

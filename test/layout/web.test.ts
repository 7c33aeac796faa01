import path from 'node:path';
import type { Page } from 'puppeteer';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EditionName } from '../../src/editions/index.ts';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import type { Outcome } from '../../src/pipeline/job.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withPhoto } from '../acceptance/support/pictures.ts';
import { longer } from '../acceptance/support/texts.ts';
import { projectWithFrench } from '../acceptance/support/third-language.ts';
import { useTrap } from '../acceptance/support/trap.ts';
import { dataAYearOn, yearOn } from '../support/changes.ts';
import { type Change, dataWith, operations, shipped, small } from '../support/data.ts';
import { thisHost, useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import { withContext } from '../support/session.ts';

const session = useSession();
const trap = useTrap();
const { show, violations } = useReader();

type Asked = {
  data?: FolderSource;
  id?: string;
  previous?: string;
  draft?: boolean;
  languages?: string[];
  editions?: EditionName[];
};

/** The web editions of a period: every language's, by language, with the PDFs beside them unless asked otherwise. */
async function webOf({ data, id = shipped, previous, draft = false, ...asked }: Asked = {}) {
  const { tools } = session();
  const { languages = [], editions = ['screen', 'web'] } = asked;
  const job = { id, previous, languages, editions, draft, print: 'always' as const };
  const outcome = await makeFactsheets(job, { ...tools, root: data ?? tools.root }, () => undefined);
  return { outcome, html: htmlOf(outcome) };
}

function htmlOf({ files, findings }: Outcome): Record<string, string> {
  const webPages = files.filter(({ type }) => type === 'text/html');
  if (webPages.length === 0) throw new Error(JSON.stringify(findings, null, 2));
  return Object.fromEntries(webPages.map(({ language, bytes }) => [language, Buffer.from(bytes).toString()]));
}

const openTables = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The words of an element, as they are read. */
const words = (page: Page, selector: string) =>
  page.$eval(selector, (one) =>
    (one as HTMLElement).innerText.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim(),
  );

describe('of the shipped period', () => {
  let html: Record<string, string>;
  beforeAll(async () => {
    html = (await webOf()).html;
  });

  test.each(['az', 'en'])('is one file of less than 500 kB that runs and fetches nothing: %s', (language) => {
    const document = html[language] ?? '';
    expect(Buffer.byteLength(document)).toBeLessThan(500_000);
    expect(document).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${language}"`));
    expect(document).not.toMatch(
      /<script|<iframe|<object|<form|\son\w+=|@import|url\((?!data:)|src="(?!data:)/,
    );
    expect(document).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`);
  });

  // The other widths and schemes of each language: web.long.test.ts.
  test.each([
    { language: 'az', width: 360, scheme: 'dark' as const },
    { language: 'en', width: 1280, scheme: 'light' as const },
  ])('has nothing that axe finds: $language, $width px, $scheme', ({ language, ...look }) =>
    show(html[language] ?? '', look, async (page, { blocked }) => {
      await openTables(page);
      expect(await violations(page)).toEqual([]);
      expect(blocked()).toEqual([]);
    }),
  );

  test('axe does find what is wrong there', () =>
    show(
      (html.en ?? '').replace(/<style>[\s\S]*?--muted: #4d5b6b/, (css) => css.replace('#4d5b6b', '#b4bcc6')),
      {
        width: 1280,
      },
      async (page) => {
        expect(await violations(page)).toEqual([expect.stringMatching(/^color-contrast /)]);
      },
    ));

  test.each(['az', 'en'])('scrolls nowhere sideways, however wide the window is: %s', (language) =>
    show(html[language] ?? '', { width: 320 }, async (page) => {
      for (const open of [false, true]) {
        if (open) await openTables(page);
        for (const width of [320, 360, 768, 1280, 1920]) {
          await page.setViewport({ width, height: 900 });
          expect([width, await sideways(page)]).toEqual([width, 0]);
          // Nor is anything cut off at the edge.
          const out = await page.$$eval('body *', (all) => {
            const boxes = all.filter((one) => !one.closest('.skip, svg, .mark'));
            return boxes.filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5).length;
          });
          expect([width, out]).toEqual([width, 0]);
        }
      }
    }),
  );

  test('is set in Lato, with all letters of its language', () =>
    show(html.az ?? '', { width: 1280 }, async (page) => {
      const loaded = await page.evaluate(async () => {
        const faces = await Promise.all([...document.fonts].map((font) => font.load()));
        return faces.map(({ family, weight, status }) => `${family} ${weight} ${status}`).toSorted();
      });
      expect(loaded).toEqual(['Lato 400 loaded', 'Lato 400 loaded', 'Lato 700 loaded', 'Lato 900 loaded']);
    }));

  test('works with scripts off: tables open, links lead to the other language and the PDFs', () =>
    show(html.en ?? '', { width: 360, scripts: false }, async (page) => {
      // Where no frames are made, the mouse waits for one.
      const press = (summary: string) => page.$eval(summary, (one) => (one as HTMLElement).click());
      const rows = () => page.$eval('.population table', (one) => one.checkVisibility());
      expect(await rows()).toBe(false);
      await press('.population summary');
      expect(await rows()).toBe(true);
      expect(await words(page, '.population table')).toBe(
        'Population statistics, mid-2024 (people) Figure Internally displaced persons (IDPs) 657,749 Refugees 8,087 ' +
          'Stateless persons 513 Asylum-seekers 224',
      );
      await press('.funding summary');
      expect(await words(page, '.funding tbody')).toBe(
        'Required $8.0 million – Funded $4.5 million 56% Gap $3.5 million 44%',
      );
      const links = await page.$$eval('a:not([href^="http"])', (all) =>
        all.map((one) => one.getAttribute('href')),
      );
      const base = 'UNHCR-Azerbaijan-factsheet-2024-09';
      expect(links).toEqual([
        '#content',
        `${base}-az.html`,
        `${base}-en.html`,
        `${base}-en.pdf`,
        `${base}-az.pdf`,
        `${base}-en.pdf`,
      ]);
      expect(await words(page, '[aria-current]')).toBe('English');
      const tables = await page.$$eval('.chart', (all) =>
        all.map((one) => one.nextElementSibling?.className),
      );
      expect(tables).toEqual(['data', 'data', 'data', 'data', 'data']);
    }));

  test('names nothing that is not made with it: no PDF, no cover, no other language', async () => {
    const { html: alone } = await webOf({ languages: ['en'], editions: ['web'] });
    expect(Object.keys(alone)).toEqual(['en']);
    expect(alone.en).not.toMatch(/og:image|href="[^"]*UNHCR-|<nav/);
    await show(alone.en ?? '', { width: 360 }, async (page) => expect(await violations(page)).toEqual([]));
  });

  test('tells those who share it what it is', () => {
    const meta = (name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html.en ?? '')?.[1];
    expect(meta('og:title')).toBe('UNHCR Azerbaijan: Fact sheet, September 2024');
    expect(meta('og:description')).toMatch(
      /^UNHCR supports the Government in identifying durable solutions.*\.$/,
    );
    expect(meta('og:image')).toBe('UNHCR-Azerbaijan-factsheet-2024-09-en-cover.png');
    expect(meta('robots')).toBeUndefined();
  });

  test('has charts that can be read on either ground', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const pale = await show(html.en ?? '', { width: 1280, scheme }, (page) => page.evaluate(palest));
      // Two of the groups' own colours are pale on a light ground: the bars there have names and values beside them.
      expect(pale.filter(({ shape }) => !shape)).toEqual([]);
      if (scheme === 'dark') expect(pale).toEqual([]);
    }
  });

  test('prints on A4, light, without what only a screen has', () =>
    show(html.en ?? '', { width: 1280, scheme: 'dark' }, async (page) => {
      await page.emulateMediaType('print');
      expect(await page.$eval('.ways', (one) => one.checkVisibility())).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = Array.from(pdf.matchAll(/\/MediaBox ?\[([^\]]*)\]/g), ([, box = '']) => {
        return box.split(' ').map(Number).map(Math.round).join();
      });
      expect([...new Set(boxes)]).toEqual(['0,0,595,842']);
      expect(boxes.length).toBeLessThan(5);
    }));
});

/** A photo with so much in it that it packs badly: 2 MB. The same at every run. */
async function busyPhoto(): Promise<Buffer> {
  const [width, height] = [2000, 1500];
  let state = 1;
  const noise = Buffer.alloc((width * height) / 4).map(() => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  });
  const raw = { width: width / 2, height: height / 2, channels: 1 as const };
  const grey = sharp(noise, { raw }).resize(width, height);
  return grey.jpeg({ quality: 90 }).toBuffer();
}

/** Runs inside the page: texts of charts under 4.5 : 1 and shapes under 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
function palest(): { shape: boolean; colour: string }[] {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: string, b: string) => {
    const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  return [...document.querySelectorAll('.chart')].flatMap((chart) => {
    const ground = getComputedStyle(chart.closest('.population, .band') ?? document.body).backgroundColor;
    // The track behind a bar is seen by its outline.
    const drawn = [...chart.querySelectorAll('path, rect')].filter(
      (one) => !one.getAttribute('fill')?.includes('--c-ffffff'),
    );
    const shapes = drawn.flatMap((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke]);
    const fills = [ground, ...shapes.filter((fill) => fill !== 'none')];
    const texts = [...chart.querySelectorAll('text')].map((one) => getComputedStyle(one).fill);
    return [
      ...shapes
        .filter((fill) => fill !== 'none' && ratio(fill, ground) < 3)
        .map((colour) => ({ shape: true, colour })),
      // A text stands on the ground, or on a shape of the ring.
      ...texts
        .filter((fill) => Math.max(...fills.map((one) => ratio(fill, one))) < 4.5)
        .map((colour) => ({ shape: false, colour })),
    ];
  });
}

describe('of other periods', () => {
  test('with changes, long texts and a heavy photo stays light, and fits a phone', {
    timeout: 60_000,
  }, async () => {
    const { folder } = await dataWith([
      ...withPhoto('photo.jpg', await busyPhoto()),
      await longer('az', 1.6),
    ]);
    const { html } = await webOf({ data: folderSource(folder), languages: ['az'], editions: ['web'] });
    expect(html.az).toContain('src="data:image/webp;base64,');
    expect(Buffer.byteLength(html.az ?? '')).toBeLessThan(500_000);
    await show(html.az ?? '', { width: 320 }, async (page) => {
      expect(await sideways(page)).toBe(0);
      expect(await page.$eval('.story img', (one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(
        480,
      );
    });
  });

  test('with changes since the last period says them in words', async () => {
    const { html } = await webOf({
      data: await dataAYearOn('shown'),
      id: yearOn,
      previous: shipped,
      languages: ['en'],
      editions: ['web'],
    });
    await show(html.en ?? '', { width: 360, scheme: 'dark' }, async (page) => {
      await openTables(page);
      expect(await words(page, '.population tbody tr:nth-child(2)')).toBe(
        'Refugees 6,389 1,698 fewer since mid-2024',
      );
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
  });

  test('of an operation with little to tell leaves out what is not there', async () => {
    const { html } = await webOf({ data: folderSource(operations), id: small, editions: ['web'] });
    await show(html.en ?? '', { width: 1280 }, async (page) => {
      expect(await page.$('nav')).toBeNull();
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
  });

  test('as a draft says so, and asks not to be indexed', async () => {
    const { html } = await webOf({ draft: true });
    expect(html.en).toContain('<meta name="robots" content="noindex">');
    await show(html.az ?? '', { width: 360, scheme: 'dark' }, async (page) => {
      expect(await words(page, '.warning')).toBe('QARALAMA Bu, qaralamadır və dərc üçün deyil.');
      expect(await page.title()).toMatch(/^Qaralama\. /);
      expect(await page.$$eval('.ways a', (all) => all.map((one) => one.getAttribute('href')))).toContain(
        'UNHCR-Azerbaijan-factsheet-2024-09-en-DRAFT.html',
      );
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
  });

  test('with a site of its own gives whole addresses', async () => {
    const { folder } = await dataWith([
      {
        file: 'azerbaijan/operation.yaml',
        find: 'iso3: AZE',
        put: 'iso3: AZE\nsite: https://sheets.example.org/az',
      },
    ]);
    const { html } = await webOf({ data: folderSource(folder) });
    const base = 'https://sheets.example.org/az/UNHCR-Azerbaijan-factsheet-2024-09';
    expect(html.en).toContain(`<meta property="og:image" content="${base}-en-cover.png">`);
    expect(html.en).toContain(`<link rel="canonical" href="${base}-en.html">`);
    expect(html.en).toContain(`<link rel="alternate" hreflang="az" href="${base}-az.html">`);
  });

  test('with hostile words shows them as words, and asks for nothing', async () => {
    const { url, hits } = trap();
    const evil = `</title><script src="${url}/s.js"></script><img src="${url}/x.png" onerror="document.title=1">`;
    const change = (file: string, find: string | RegExp, put: string): Change => ({ file, find, put });
    const { folder } = await dataWith([
      change('azerbaijan/operation.yaml', '  en: Azerbaijan\n', `  en: '${evil}'\n`),
      change(`${shipped}/text.en.yaml`, 'title: Inclusive sport for climate resilience', `title: '${evil}'`),
      change(
        'azerbaijan/operation.yaml',
        /^ {4}en: \{ one: Representation.*$/m,
        `    en: '"><b id=smuggled>'`,
      ),
    ]);
    const { html } = await webOf({ data: folderSource(folder), languages: ['en'], editions: ['web'] });
    await show(html.en ?? '', { width: 360 }, async (page, { blocked }) => {
      const count = (selector: string) => page.$$eval(selector, (all) => all.length);
      expect([await count('script'), await count('img:not(.story img)'), await count('#smuggled')]).toEqual([
        0, 0, 0,
      ]);
      expect(await page.$eval('h1', (one) => one.textContent)).toBe(evil);
      expect(blocked()).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
    expect(hits).toEqual([]);
  });

  test('in a third language needs its words alone', async () => {
    const folder = await projectWithFrench();
    const options = { project: folder, data: path.join(folder, 'data'), host: thisHost() };
    const job = {
      id: shipped,
      languages: [],
      editions: ['web'] as const,
      draft: false,
      print: 'always' as const,
    };
    const outcome = await withContext(options, async ({ root, render }) =>
      makeFactsheets(job, await render.tools(root), () => undefined),
    );
    await show(htmlOf(outcome).fr ?? '', { width: 360 }, async (page) => {
      expect(await words(page, '.population summary')).toBe('Chiffres sous forme de tableau');
      expect(await page.$$eval('nav a', (all) => all.map((one) => one.textContent))).toEqual([
        'Azərbaycan',
        'English',
        'Français',
      ]);
      expect(await sideways(page)).toBe(0);
    });
  });
});

// Every word of the pages is large enough to read in print, and dark enough on its ground.
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFactsheets } from '../../src/pipeline.ts';
import { openBrowser, type PrintBrowser } from '../../src/print/browser.ts';
import { printPdf } from '../../src/print/pdf.ts';
import { project, shipped } from '../support/data.ts';
import { thisHost, toolsWith, useWorkshop } from '../support/factsheets.ts';

/** A run of text as it stands on the page: size in pt, colours as red, green, blue from 0 to 255. */
type Word = { text: string; size: number; ink: number[]; ground: number[] };

const cache = path.join(project, 'node_modules', '.cache', 'factsheet');
const workshop = useWorkshop();
let browser: PrintBrowser;

beforeAll(async () => {
  const places = { cacheDirs: [cache], fontDir: path.join(cache, 'fonts') };
  browser = await openBrowser({ host: thisHost(), ...places, onNote: () => undefined });
});
afterAll(() => browser.close());

/** The words of the shipped period's pages in one language, after the fit. */
async function wordsOf(language: string, changes: Parameters<typeof toolsWith>[1] = []): Promise<Word[]> {
  const tools = await toolsWith(workshop().tools, changes);
  let words: Word[] = [];
  const print: typeof tools.print = (html) =>
    browser.withPage(async (lent) => {
      const printed = await printPdf(lent, html);
      words = await readWords(lent.page);
      return printed;
    });
  await makeFactsheets(
    { id: shipped, languages: [language], draft: false, print: 'if-sound' },
    { ...tools, print },
    () => undefined,
  );
  return words;
}

function readWords(page: Page): Promise<Word[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    /** The ground right under a text in an SVG: the last shape that covers its middle, else what is behind the SVG. */
    const groundOf = (element: Element, box: DOMRect): number[] => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const shapes = [...(element.closest('svg')?.querySelectorAll<SVGGeometryElement>('path, rect') ?? [])];
      const under = shapes.findLast((shape) => {
        const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
        return shape.isPointInFill(point) && getComputedStyle(shape).fill !== 'none';
      });
      if (under) return channels(getComputedStyle(under).fill);
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = channels(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
      }
      return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('style, title')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const style = getComputedStyle(element);
      const inSvg = element instanceof SVGElement;
      const ink = channels(inSvg ? style.fill : style.color);
      words.push({
        text,
        size: Number.parseFloat(style.fontSize) * 0.75,
        ink,
        ground: groundOf(element, range.getBoundingClientRect()),
      });
    }
    return words;
  });
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

const small = (words: readonly Word[]) => words.filter(({ size }) => size < 7 - 0.01);
const pale = (words: readonly Word[]) => words.filter(({ ink, ground }) => contrast(ink, ground) < 4.5);

it.each(['az', 'en'])(
  'sets nothing under 7 pt and nothing below a contrast of 4.5 (%s)',
  async (language) => {
    const words = await wordsOf(language);
    expect(words.length).toBeGreaterThan(100);
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

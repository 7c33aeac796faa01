// The part of the walk through WCAG 2.2 (docs/accessibility.md) that is measured, on every screen.
import { describe, expect, test, vi } from 'vitest';
import { comparedPeriod } from './compared.ts';
import { hasPages, screens, stored } from './screens.ts';
import { shownPeriod } from './shown.ts';
import { cutText, focusWay, movements, smallTargets, withTextSpacing } from './walk.ts';
import { type Looks, openWindow, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = Promise.all([shownPeriod(), comparedPeriod()]).then(([one, comparison]) => ({
  ...one,
  comparison,
}));

async function opened(screen: (typeof screens)[number], looks: Looks = {}) {
  const { page } = await openWindow(browser(), await standInFor(await shown), screen.at, {
    ...looks,
    stored,
  });
  await sees(page, screen.has);
  if (hasPages(screen) && (looks.width ?? 1440) > 1000) await page.waitForSelector('.sheet img');
  return page;
}

describe.each(screens)('$name', (screen) => {
  test('has targets that are large enough, also on a narrow screen', async () => {
    for (const width of [1440, 320]) expect(await smallTargets(await opened(screen, { width }))).toEqual([]);
  });

  test('is readable at 200 % and 400 %, and with text set wide', async () => {
    // 1440 px at 200 %, and 1280 px at 400 %.
    for (const [width, height] of [
      [720, 450],
      [320, 256],
    ] as const) {
      const page = await opened(screen, { width, height });
      expect(await cutText(page), `${width} px`).toEqual([]);
      await withTextSpacing(page);
      expect(await cutText(page), `${width} px, set wide`).toEqual([]);
    }
    const page = await opened(screen);
    await withTextSpacing(page);
    expect(await cutText(page)).toEqual([]);
  });

  test('is gone over by keys alone: the focus is always seen, never covered, and comes to an end', async () => {
    const { stops, faults } = await focusWay(await opened(screen));
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(2);
  });

  test('stands still for those who asked for it, and has a title of its own', async () => {
    const page = await opened(screen);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await movements(page)).toEqual([]);
    expect(await page.title()).toMatch(/ – Factsheet studio$/);
    expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
    expect(await page.$$eval('main', (all) => all.length)).toBe(1);
  });
});

test('what is measured would be told: a small button among others, cut text, a focus without a sign', async () => {
  const page = await opened(screens[0]);
  await page.evaluate(() => {
    // The policy takes no HTML as text.
    const planted = ['button', 'button', 'p'].map((tag, index) => {
      const one = document.createElement(tag);
      one.id = 'abc'.charAt(index);
      one.textContent = tag === 'p' ? 'some words that do not fit in here' : 'x';
      return one;
    });
    document.querySelector('main')?.prepend(...planted);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '#a, #b { width: 10px; height: 10px; padding: 0 } #a:focus { outline: none !important } #c { width: 2em; height: 1em; overflow: hidden }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect((await smallTargets(page)).length).toBe(2);
  expect((await cutText(page)).join()).toContain('id="c"');
  expect((await focusWay(page)).faults.join()).toContain('focus is not shown: button x');
});

// The pictures of the studio that the README shows are what its screens look like.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test, vi } from 'vitest';
import type { HomePeriod } from '../../src/studio/contract/home.ts';
import { stored } from '../studio/client/screens.ts';
import { shownPeriod } from '../studio/client/shown.ts';
import type { Shown } from '../studio/client/stand-in.ts';
import { openWindow, sees, standInFor, useBrowser } from '../studio/client/window.ts';
import { project, shipped } from '../support/data.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const pictures = [
  { name: 'studio-words', at: `#/${shipped}/words/en/highlights.legal_aid`, has: 'Legal aid', width: 1280 },
  { name: 'studio-home', at: '#/', has: 'September 2024', width: 960 },
  { name: 'studio-figures', at: `#/${shipped}/figures`, has: 'Mine safety', width: 1120 },
  // What is empty is known when the server has tried it.
  { name: 'studio-begin', at: '#/+/page', has: '4 empty', width: 960 },
] as const;

/** So high are they all, in px. */
const height = 640;

/**
 * A picture with the baseline's bytes where it differs from it by one of 255: Chromium blends round corners in one way or another, as
 * it painted them with what is beside them or alone.
 */
async function settled(data: Buffer, name: string): Promise<Buffer> {
  const file = path.join(project, `test/visual/baselines/${name}.png`);
  const before = PNG.sync.read(await readFile(file)).data;
  if (before.length !== data.length) return data;
  return Buffer.from(
    data.map((byte, at) => (Math.abs(byte - (before[at] ?? 0)) <= 1 ? (before[at] ?? 0) : byte)),
  );
}

/** The home of an office with a period that was begun and one that has gone out. */
function underWay(shown: Shown): Shown {
  const operations = shown.home.operations
    .filter(({ id }) => shipped.startsWith(`${id}/`))
    .map((operation) => ({
      ...operation,
      periods: operation.periods.flatMap((last) => [begun(last), last]),
    }));
  return { ...shown, home: { operations } };
}

function begun(last: HomePeriod): HomePeriod {
  const partly = <One extends { total: number; done: number }>(one: One, part: number): One => ({
    ...one,
    done: Math.round(one.total * part),
  });
  return {
    ...{ ...last, id: last.id.replace(last.period, '2025-03'), period: '2025-03', name: 'March 2025' },
    figures: partly(last.figures, 0.8),
    languages: last.languages.map((one, index) => partly(one, index === 0 ? 0.3 : 0.7)),
  };
}

describe.skipIf(!onPinnedBrowser)(`the README’s pictures of the studio ${pinnedOnly}`, () => {
  const browser = useBrowser();
  const shown = shownPeriod();

  test.each(pictures)('$name', async ({ name, at, has, width }) => {
    const standIn = await standInFor(underWay(await shown));
    const { page } = await openWindow(browser(), standIn, at, {
      width,
      height,
      stored: at === '#/' ? {} : stored,
    });
    // Nothing moves in it.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await sees(page, has);
    if (at.startsWith(`#/${shipped}`)) {
      const english = await page.waitForSelector('.page-tools .choice-button ::-p-text(English)');
      await english?.click();
      await page.waitForSelector('.sheet img[alt$="English"]');
    }
    if (at === '#/') await page.waitForSelector('.first-page[data-state=shown]');
    // No caret blinks in it, and nothing is under way.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.waitForFunction(
      () =>
        document.fonts.status === 'loaded' &&
        [...document.images].every(
          (one) => one.currentSrc === '' || (one.complete && one.naturalWidth > 0),
        ) &&
        !document.querySelector('[data-busy]'),
    );
    // Pictures come in softly: they are there when nothing moves any more.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { data, width: wide, height: high } = PNG.sync.read(Buffer.from(await page.screenshot()));
    await expect({ data: await settled(data, name), width: wide, height: high }).toMatchPage(name);
  });

  test('the README shows each of them', async () => {
    const readme = await readFile(path.join(project, 'README.md'), 'utf8');
    for (const { name } of pictures) expect(readme).toContain(`(test/visual/baselines/${name}.png)`);
  });
});

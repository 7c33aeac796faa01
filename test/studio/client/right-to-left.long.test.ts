// Passages that are written from the right, in the project's browser: what is apart on the page is apart in the editor, and keys go through it.
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { project } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, press, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const oasis = 'oasis/2025-06';
const shown = shownPeriod(oasis, path.join(project, 'test/fixtures/right-to-left'));

async function working() {
  const standIn = await standInFor(await shown);
  const { page } = await openWindow(browser(), standIn, `#/${oasis}/words`);
  return { standIn, page };
}

test.each([
  ['Partner', 'opening.partner'],
  ['Less violence', 'highlights.less_violence'],
  ['School places', 'highlights.school_places'],
])(
  'the left arrow leads through all of “%s” to its end, past foreign words and over chips',
  async (label, at) => {
    const { standIn, page } = await working();
    await openPassage(page, `${label}, Arabic`);
    await press(page, 'Control', 'Home');
    const value = () => String(standIn.desk.value({ text: 'ar' }, at));
    const source = value();
    // More keys than there are letters: a cursor that is caught never comes to the end.
    for (let key = 0; key < source.length + 10; key += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('!');
    await becomes(value, `${source}!`);
  },
);

test('one key goes over a chip', async () => {
  const { standIn, page } = await working();
  await openPassage(page, 'School places, Arabic');
  await press(page, 'Control', 'Home');
  // Into the bold words, and over the chip.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await becomes(
    () => String(standIn.desk.value({ text: 'ar' }, 'highlights.school_places')).slice(0, 30),
    '**{{school_places, number}}x ط',
  );
});

test('each passage has its language, its direction and the browser’s spelling; figures and names are apart as on the page', async () => {
  const { page } = await working();
  await openPassage(page, 'Number, Arabic');
  await openPassage(page, 'Number, English');
  const looks = (label: string) =>
    page.$eval(`.cm-content[aria-label="${label}"]`, (one) => {
      const { lang, dir, spellcheck } = one as HTMLElement;
      const apart = [...one.querySelectorAll('[dir]')].map((part) => [
        part.getAttribute('dir'),
        part.textContent,
      ]);
      return { lang, dir, spellcheck, apart };
    });
  expect(await looks('Number, Arabic')).toEqual({
    ...{ lang: 'ar', dir: 'rtl', spellcheck: true },
    apart: [
      ['ltr', '+961 1 849 201'],
      ['ltr', 'oasis@example.org'],
    ],
  });
  expect(await looks('Number, English')).toEqual({ lang: 'en', dir: 'ltr', spellcheck: true, apart: [] });
  expect(await faultsIn(page)).toEqual([]);
});

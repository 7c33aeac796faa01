// Every screen of the studio, in both schemes and at every width: axe-core finds nothing, the policy forbids nothing.
import { expect, test, vi } from 'vitest';
import type { Together } from '../../../src/studio/contract/together.ts';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { comparedPeriod } from './compared.ts';
import { hasPages, screens, stored } from './screens.ts';
import { shownPeriod } from './shown.ts';
import { openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = Promise.all([shownPeriod(), comparedPeriod()]).then(([one, comparison]) => ({
  ...one,
  ...{ together, comparison },
}));

const said = { by: 'Leyla Məmmədova', at: '2025-03-01T10:00:00.000Z', when: '1 Mar 2025, 14:00' };
/** Comments of each sort, and an approval that a change took away. */
const together: Together = {
  required: true,
  signing: { isWanted: false },
  findings: [],
  threads: [
    {
      ...{
        ...said,
        id: '1',
        text: 'Can this be shorter?',
        on: { text: 'en', path: ['highlights', 'legal_aid'] },
      },
      answers: [{ ...said, id: '2', by: 'Rəşad', text: 'I have asked.' }],
    },
    {
      ...{ ...said, id: '3', text: '', on: { text: 'en', path: ['opening', 'solutions'] }, answers: [] },
      suggests: { was: 'Words that were there.', now: 'Words that are **better**.' },
    },
    { ...said, id: '4', text: 'Dark.', on: { page: 1, language: 'az', x: 0.5, y: 0.5 }, answers: [] },
    { ...said, id: '5', text: 'Gone.', on: { figure: ['results', 'gone'] }, answers: [] },
    { ...said, id: '6', text: 'Good.', on: { period: true }, answers: [], settled: { ...said, how: 'done' } },
  ],
  approvals: [
    {
      ...{ language: 'az', state: 'changed', counts: false, isSigned: false, by: 'Aysel', when: said.when },
      changes: [
        { in: 'figures', at: 'results.mine_signs', what: 'changed', was: '155', now: '160' },
        { in: 'text', language: 'az', at: 'opening.solutions', what: 'changed', was: 'Söz.', now: 'Sözlər.' },
        { in: 'other', what: 'changed' },
      ],
    },
    {
      language: 'en',
      state: 'approved',
      counts: true,
      isSigned: true,
      by: 'Aysel',
      when: said.when,
      changes: [],
    },
  ],
};

const looks = [
  { width: 1440, scheme: 'light' },
  { width: 1024, scheme: 'dark' },
  { width: 320, height: 640, scheme: 'light' },
] as const;

const all = [
  ...screens,
  { name: 'comments', at: `#/${shipped}/comments`, has: 'Can this be shorter?' },
  { name: 'approval', at: `#/${shipped}/approval`, has: 'the approval is void' },
];

test.each(
  all.flatMap((screen) => looks.map((look) => ({ ...screen, look, width: look.width, scheme: look.scheme }))),
)('$name at $width px, $scheme', async ({ look, ...screen }) => {
  const { at, has } = screen;
  const { page } = await openWindow(browser(), await standInFor(await shown), at, { ...look, stored });
  await sees(page, has);
  if (look.width > 1000 && hasPages(screen)) await page.waitForSelector('.sheet img');
  expect(await faultsIn(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(look.width);
});

test.each(['light', 'dark'] as const)('lists, dialogs and an editor at work, %s', async (scheme) => {
  const standIn = await standInFor(await shown);
  const at = `#/${shipped}/words/en/highlights.legal_aid`;
  const { page } = await openWindow(browser(), standIn, at, { scheme });
  await page.waitForSelector('.cm-focused');
  await press(page, 'Control', 'j');
  await page.waitForSelector('[role=option]');
  expect(await faultsIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await press(page, 'Control', 'k');
  await page.waitForSelector('input[type=url]');
  expect(await faultsIn(page)).toEqual([]);
  await page.goto(`${standIn.address}#/`);
  await page.locator('.primary').click();
  await page.waitForSelector('[role=dialog] input[maxlength]');
  expect(await faultsIn(page)).toEqual([]);
});

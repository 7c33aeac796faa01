// What can be mended for certain is mended by one press, and brought back by undo, in the project's browser.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { faultsIn } from './axe.ts';
import { made, shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, press, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();
const at = 'highlights.mine_signs';
const button = 'button ::-p-text(Mend:)';

test('one press puts right what was found, undo brings it back, and what is right has no button', async () => {
  const known = await shown;
  const start = '**{{mine_signs, number}} mine'.length;
  const standIn = await standInFor({
    ...known,
    findings: [
      ...made,
      {
        ...{ code: 'doubled-space', severity: 'warning', in: 'text', language: 'en', at },
        ...{ message: 'There are two spaces in “mine safety”.', hint: 'Leave one space.' },
        remedy: { start, was: '  ', now: ' ' },
      },
    ],
  });
  const value = () => String(standIn.desk.value({ text: 'en' }, at));
  const right = value();
  const wrong = right.replace('mine safety', 'mine  safety');
  expect(wrong.slice(start, start + 2)).toBe('  ');
  standIn.desk.put({ text: 'en' }, at, wrong);
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`);
  await openPassage(page, 'Mine signs, English');
  // The first change makes the server tell what it found.
  await page.keyboard.type('!');
  await becomes(value, `${wrong}!`);
  await sees(page, '155 mine safety', `#field-${at.replace('.', '\\.')} .finding-ways`);
  expect(await faultsIn(page)).toEqual([]);
  await page.locator(`.finding-ways ${button}`).click();
  await becomes(value, `${right}!`);
  await page.waitForFunction(() => !document.querySelector('.finding-ways button'));
  await press(page, 'Escape');
  await page.locator('button ::-p-aria([name="Undo (Ctrl+Z)"])').click();
  await becomes(value, `${wrong}!`);
});

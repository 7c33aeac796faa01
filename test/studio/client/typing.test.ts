// What is typed in the project's browser is saved by itself.
import { expect, test, vi } from 'vitest';
import { shipped } from '../../support/data.ts';
import { shownPeriod } from './shown.ts';
import { becomes, openPassage, openWindow, sees, standInFor, useBrowser } from './window.ts';

vi.setConfig({ testTimeout: 200_000, hookTimeout: 120_000 });

const browser = useBrowser();
const shown = shownPeriod();

const source =
  '**{{mine_signs, number}} mine safety information signs** were produced and installed with UNHCR’s support.';

test('what is typed is saved by itself, one change after the other, each on what the last one left', async () => {
  const standIn = await standInFor(await shown, { answer: 150 });
  const { page } = await openWindow(browser(), standIn, `#/${shipped}/words`);
  await openPassage(page, 'Mine signs, English');
  const value = () => standIn.desk.value({ text: 'en' }, 'highlights.mine_signs');
  expect(value()).toBe(source);
  const saving = sees(page, 'Saving …');
  await page.keyboard.type(' It rained for days.', { delay: 40 });
  await saving;
  await becomes(value, `${source} It rained for days.`);
  await sees(page, 'All saved');
  const changes = standIn.asked.flatMap(({ path, body }) =>
    path === '/api/change' ? (body as { changes: { was: string; value: string }[] }).changes : [],
  );
  expect(changes.length).toBeGreaterThan(1);
  expect(changes.length).toBeLessThan(12);
  for (const [index, { was }] of changes.entries()) expect(was).toBe(changes[index - 1]?.value ?? source);
});

// The list of an area's blocks, gone over by keys as somebody does who has no mouse.
import type { Page } from 'puppeteer';
import { expect } from 'vitest';

/** Goes to a button of a block: into its list, down to its row, and right along it. @param label how its name begins */
export async function goToButton(page: Page, block: string, label: string): Promise<void> {
  const list = `.area-list:has([data-key="${block}"])`;
  await page.waitForSelector(list);
  await page.focus(`${list} .area-item`);
  await goOn(page, 'ArrowDown', `.area-item[data-key="${block}"]`);
  await goOn(page, 'ArrowRight', `[aria-label^="${label}"]`);
}

/** Presses a key until the focus is there. */
export async function goOn(page: Page, key: 'ArrowDown' | 'ArrowRight' | 'Tab', to: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, to);
  for (let count = 0; count < 30 && !(await isThere()); count += 1) await page.keyboard.press(key);
  expect(await isThere(), `${key} leads to ${to}`).toBe(true);
}

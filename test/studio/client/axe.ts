// What axe-core finds on a page.
import axe from 'axe-core';
import type { Page } from 'puppeteer';

/** As `rule: element`, once colours that change have changed. */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

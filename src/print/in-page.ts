// Has work done inside a page: functions that need one another are sent together, and their answer comes back as text.
import type { Page } from 'puppeteer';

/**
 * Evaluates `call` inside the page, where it can use these functions by their names and nothing else of ours. What is sent
 * as text is not taken apart by puppeteer, and what comes back as text comes faster.
 * @param call an expression: `look(window, 2)`; what it gives, or promises, must be JSON
 */
export async function callInPage<Result>(
  page: Pick<Page, 'evaluate'>,
  functions: readonly ((...given: never[]) => unknown)[],
  call: string,
): Promise<Result> {
  const script = `(async () => {\n${[...new Set(functions)].join('\n')}\nreturn JSON.stringify(await ${call});\n})()`;
  return JSON.parse(String(await page.evaluate(script)));
}

// Has work done inside a page: functions that need one another are set in it together, and their answer comes back as text.
import { hash } from 'node:crypto';
import type { Page } from 'puppeteer';

/** Functions for a page. One list is one object, as what is made of it is remembered by it. */
export type InPage = readonly ((...given: never[]) => unknown)[];

/** The source of functions, their names, and the expression by which a page has them once they are set in it. */
type Library = { source: string; names: string; place: string };

const libraries = new WeakMap<InPage, Library>();

/**
 * Evaluates `call` inside the page, where it can use these functions by their names and nothing else of ours. What is sent
 * as text is not taken apart by puppeteer, and what comes back as text comes faster. The functions stay in the page until it
 * goes to another address: V8 reads and compiles them once for all documents that are set there.
 * @param call an expression: `look(window, 2)`; what it gives, or promises, must be JSON
 */
export async function callInPage<Result>(
  page: Pick<Page, 'evaluate'>,
  functions: InPage,
  call: string,
): Promise<Result> {
  const { source, names, place } = libraryOf(functions);
  const script = `(async () => {
    if (!${place}) return undefined;
    const { ${names} } = ${place};
    return JSON.stringify(await ${call});
  })()`;
  let answer = await page.evaluate(script);
  if (answer === undefined) {
    await page.evaluate(source);
    answer = await page.evaluate(script);
  }
  return JSON.parse(String(answer));
}

function libraryOf(functions: InPage): Library {
  const known = libraries.get(functions) ?? makeLibrary([...new Set(functions)]);
  libraries.set(functions, known);
  return known;
}

/** A symbol is no name that an element of the document could take. */
function makeLibrary(functions: InPage): Library {
  const names = functions.map(({ name }) => name).join(', ');
  const text = functions.join('\n');
  const place = `globalThis[Symbol.for('factsheet ${hash('sha256', text).slice(0, 16)}')]`;
  return { source: `${place} = (() => {\n${text}\nreturn { ${names} };\n})(); 0;`, names, place };
}

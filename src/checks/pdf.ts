// The finished PDF has the two pages that everybody expects.
import type { Finding } from '../errors.ts';

/** Error `page-count` for any number of pages but two. */
export function checkPageCount(language: string, { pages }: { pages: number }): Finding[] {
  if (pages === 2) return [];
  const message = `The PDF (${language}) has ${pages} pages, not 2.`;
  const hint = 'Shorten the text; if no other finding says where, report this as a fault of the program.';
  return [{ code: 'page-count', severity: 'error', message, hint }];
}

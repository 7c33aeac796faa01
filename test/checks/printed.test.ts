// Checks on what was printed: nothing asked for from outside, two pages.
import { expect, it } from 'vitest';
import { checkBlocked } from '../../src/checks/blocked.ts';
import { checkPageCount } from '../../src/checks/pdf.ts';
import { told } from './support.ts';

it('tells each address that the page asked for, shortened', () => {
  expect(checkBlocked('en', [])).toEqual([]);
  const [first, second] = told(
    checkBlocked('en', ['https://example.org/x.png', `https://example.org/${'y'.repeat(500)}`]),
  );
  expect(first).toBe(
    'error outside-request - The page (en) asked for https://example.org/x.png, which was refused.',
  );
  expect(second?.length).toBeLessThan(240);
});

it('wants two pages, no more and no less', () => {
  expect(checkPageCount('en', { pages: 2 })).toEqual([]);
  for (const pages of [0, 1, 3]) {
    expect(told(checkPageCount('en', { pages }))).toEqual([
      `error page-count - The PDF (en) has ${pages} pages, not 2.`,
    ]);
  }
});

// A PDF for the checks of PDFs: facts in which nothing is wrong, and what is to be changed of them.
import { type Check, type PdfSubject, runChecks } from '../../../src/checks/check.ts';
import type { Box, PageFacts, PdfFacts } from '../../../src/pdf/facts.ts';
import type { Change } from '../../support/data.ts';
import { periodWith, told } from '../support.ts';

/** A4 in pt. */
export const a4: Box = { x: 0, y: 0, width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };

/** A page of A4 with links to these addresses, each of which can be clicked. */
export function page(...addresses: (string | undefined)[]): PageFacts {
  const box = { x: 100, y: 100, width: 40, height: 8 };
  return { boxes: { media: a4, trim: a4 }, links: addresses.map((address) => ({ address, box })) };
}

const good: PdfFacts = {
  title: 'UNHCR Azerbaijan: Fact sheet, September 2024',
  showsTitle: true,
  language: 'en',
  marked: true,
  pages: [page(), page()],
  fonts: [{ name: 'Lato-Regular', kind: 'Type0', embedded: true, subset: true }],
  tags: {
    elements: 200,
    headings: [{ level: 1, words: 'Azerbaijan' }],
    figures: [{ alt: 'A chart', page: 1 }],
  },
};

/** What a check finds in an English PDF with these facts changed, as `severity code file:line:column message`. */
export async function foundIn(
  check: Check<PdfSubject>,
  changed: Partial<PdfFacts> = {},
  changes: readonly Change[] = [],
): Promise<string[]> {
  const facts = { ...good, ...changed };
  const finished = { bytes: new Uint8Array(), pages: facts.pages.length, facts };
  return told(runChecks([check], { period: await periodWith(...changes), language: 'en', finished }));
}

// The facts of a finished PDF are those that another reader finds in its bytes.
import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { type PdfFacts, readFacts } from '../../src/pdf/facts.ts';
import { shippedIn, useSession } from '../support/factsheets.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { allTags, lineOf } from '../support/tags.ts';

const session = useSession();
let facts: PdfFacts;
let read: ReadPdf;

beforeAll(async () => {
  const { factsheet } = await shippedIn(session().tools, 'az');
  facts = factsheet.facts as PdfFacts;
  read = await readPdf(factsheet.bytes);
}, 60_000);

it('says of itself what the file says', () => {
  const { title, showsTitle, language, marked } = read;
  expect(facts).toMatchObject({ title, showsTitle, language, marked });
  expect(facts.language).toBe('az');
});

it('has the boxes and the links of each page', () => {
  expect(facts.pages.map(({ links }) => links.map(({ address }) => address))).toEqual(
    read.pages.map(({ links }) => links),
  );
  for (const [index, { boxes }] of facts.pages.entries()) {
    for (const name of ['media', 'trim'] as const) {
      const { x, y, width, height } = read.pages[index]?.boxes[name] ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(boxes[name].x).toBeCloseTo(x, 3);
      expect(boxes[name].y).toBeCloseTo(y, 3);
      expect(boxes[name].width).toBeCloseTo(width, 3);
      expect(boxes[name].height).toBeCloseTo(height, 3);
    }
  }
  const [link] = facts.pages[1]?.links ?? [];
  expect(link?.box.width).toBeGreaterThan(10);
});

it('has the fonts', () => {
  expect(facts.fonts.map(({ name, kind }) => [kind, name]).sort()).toEqual(
    read.fonts.map(({ name, kind }) => [kind, name.slice(7)]).sort(),
  );
  expect(facts.fonts.every(({ embedded, subset }) => embedded && subset)).toBe(true);
});

it('has the headings with their words, and the figures with theirs', () => {
  const headings = allTags(read.tags).filter(({ role }) => /^H\d$/.test(role));
  expect(facts.tags?.headings.map(({ level, words }) => `H${level} ${words?.replace(/\s+/g, ' ')}`)).toEqual(
    headings.map((tag) => `${tag.role} ${lineOf(tag).replace(/:$/, '')}`),
  );
  const figures = allTags(read.tags).filter(({ role }) => role === 'Figure');
  expect(facts.tags?.figures.map(({ alt }) => alt)).toEqual(figures.map(({ alt }) => alt));
  expect(facts.tags?.figures.map(({ page }) => page)).toEqual([1, 1, 1, 1, 2, 2]);
  expect(facts.tags?.elements).toBe(allTags(read.tags).length - 1);
});

it('are those of an empty document, too', async () => {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  expect(readFacts(document)).toEqual({
    title: '',
    showsTitle: false,
    language: '',
    marked: false,
    pages: [
      {
        boxes: {
          media: { x: 0, y: 0, width: 100, height: 100 },
          trim: { x: 0, y: 0, width: 100, height: 100 },
        },
        links: [],
      },
    ],
    fonts: [],
    tags: undefined,
  });
});

it('knows no words for headings that the outline has not', async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const element = (kids: PDFRef[], role: string) => context.register(context.obj({ S: role, K: kids }));
  const figure = element([], 'Map');
  const part = element([element([], 'H1'), element([], 'H3'), figure], 'Part');
  const roles = { Map: 'Figure' };
  catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ K: part, RoleMap: roles })));
  expect(readFacts(document).tags).toEqual({
    elements: 4,
    headings: [
      { level: 1, words: undefined },
      { level: 3, words: undefined },
    ],
    figures: [{ alt: '', page: 0 }],
  });
});

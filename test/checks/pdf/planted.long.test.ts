// Planted faults of the PDF: each is found, and nothing else on the page or in the PDF is reported for it.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/pipeline/job.ts';
import { makeFactsheets } from '../../../src/pipeline.ts';
import { shipped } from '../../support/data.ts';
import { useSession } from '../../support/factsheets.ts';
import { type Printing, seenIn, seenInEdited, type Wanted } from '../printing.ts';

const session = useSession();
const en = `${shipped}/text.en.yaml`;
const figures = `${shipped}/figures.yaml`;
const operation = 'azerbaijan/operation.yaml';
let good: Outcome;

beforeAll(async () => {
  const job = { id: shipped, languages: ['en'], draft: false, print: 'always' as const };
  good = await makeFactsheets(job, session().tools, () => undefined);
}, 60_000);

/** The dictionaries of the PDF that have this name at this key. */
function all(document: PDFDocument, key: string, name: string): PDFDict[] {
  const found = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    return object instanceof PDFDict && object.lookup(PDFName.of(key)) === PDFName.of(name) ? [object] : [];
  });
  if (found.length === 0) throw new Error(`The PDF has no /${key} /${name}`);
  return found;
}

const first = (document: PDFDocument, key: string, name: string): PDFDict => {
  const [found] = all(document, key, name);
  if (found) return found;
  throw new Error(`The PDF has no /${key} /${name}`);
};
const drop = (dict: PDFDict | undefined, key: string) => dict?.delete(PDFName.of(key));
const name = (dict: PDFDict | undefined, key: string, value: string) =>
  dict?.set(PDFName.of(key), PDFName.of(value));
const link = (document: PDFDocument, address: string) =>
  first(document, 'Subtype', 'Link')
    .lookup(PDFName.of('A'), PDFDict)
    .set(PDFName.of('URI'), PDFString.of(address));
const area = (document: PDFDocument, ...corners: number[]) => {
  const numbers = PDFArray.withContext(document.context);
  for (const corner of corners) numbers.push(PDFNumber.of(corner));
  first(document, 'Subtype', 'Link').set(PDFName.of('Rect'), numbers);
};

type Edited = { fault: string; edit: (document: PDFDocument) => void; expect: readonly Wanted[] };

const edited: Record<string, readonly Edited[]> = {
  pages: [
    {
      fault: 'the second page lost',
      edit: (pdf) => pdf.removePage(1),
      expect: [{ code: 'page-count', says: '1 page,' }],
    },
    {
      fault: 'a page too many',
      edit: (pdf) => {
        const [a4] = pdf.getPages();
        const { x = 0, y = 0, width = 0, height = 0 } = a4?.getMediaBox() ?? {};
        pdf.addPage().setMediaBox(x, y, width, height);
      },
      expect: [{ code: 'page-count', says: '3 pages' }],
    },
    {
      fault: 'US Letter, as an office machine had it',
      edit: (pdf) => {
        for (const page of pdf.getPages()) page.setMediaBox(0, 0, 612, 792);
      },
      expect: [1, 2].map((page) => ({
        code: 'page-box',
        says: `Page ${page} of the PDF (en): the sheet is 215.9 × 279.4 mm`,
      })),
    },
    {
      fault: 'a trimmed page that is 3 mm short',
      edit: (pdf) => {
        const { x = 0, y = 0, width = 0, height = 0 } = pdf.getPage(1).getTrimBox();
        pdf.getPage(1).setTrimBox(x, y, width, height - 8.5);
      },
      expect: [{ code: 'page-box', says: 'Page 2 of the PDF (en): the trimmed page is 210.0 × 294.0 mm' }],
    },
  ],
  fonts: [
    {
      fault: 'a font that is only named',
      edit: (pdf) => drop(first(pdf, 'Type', 'FontDescriptor'), 'FontFile2'),
      expect: [{ code: 'font-not-embedded', says: 'the font Lato-' }],
    },
    {
      fault: 'a font that is there whole',
      edit: (pdf) => name(first(pdf, 'Subtype', 'Type0'), 'BaseFont', 'Lato-Bold'),
      expect: [{ code: 'font-whole', says: 'Lato-Bold' }],
    },
    {
      fault: 'a font of another house',
      edit: (pdf) => name(first(pdf, 'Subtype', 'Type0'), 'BaseFont', 'ABCDEF+Arial-BoldMT'),
      expect: [{ code: 'font-foreign', says: 'Arial-BoldMT' }],
    },
    {
      fault: 'a weight that is not the house’s',
      edit: (pdf) => name(first(pdf, 'Subtype', 'Type0'), 'BaseFont', 'ABCDEF+Lato-Light'),
      expect: [{ code: 'font-foreign', says: 'Lato-Light' }],
    },
  ],
  tags: [
    {
      fault: 'a PDF that does not say that it is tagged',
      edit: ({ catalog }) => drop(catalog, 'MarkInfo'),
      expect: [{ code: 'tags-missing', says: 'does not say' }],
    },
    {
      fault: 'a PDF that was saved without its tags',
      edit: ({ catalog }) => drop(catalog, 'StructTreeRoot'),
      expect: [{ code: 'tags-missing', says: 'has no tags.' }],
    },
    {
      fault: 'a structure tree in which nothing stands',
      edit: ({ catalog }) => drop(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), 'K'),
      expect: [{ code: 'tags-missing', says: 'in its structure tree' }],
    },
    {
      fault: 'no language',
      edit: ({ catalog }) => drop(catalog, 'Lang'),
      expect: [{ code: 'pdf-language', says: 'gives no language' }],
    },
    {
      fault: 'the other language',
      edit: (pdf) => pdf.setLanguage('az'),
      expect: [{ code: 'pdf-language', says: '“az”' }],
    },
    {
      fault: 'an empty title',
      edit: (pdf) => pdf.setTitle(''),
      expect: [{ code: 'title-missing', says: 'no title' }],
    },
    {
      fault: 'a window that shows the name of the file',
      edit: ({ catalog }) => drop(catalog, 'ViewerPreferences'),
      expect: [{ code: 'title-missing', says: 'file’s name' }],
    },
    {
      fault: 'a chart without words',
      edit: (pdf) => drop(all(pdf, 'S', 'Figure').at(-1), 'Alt'),
      expect: [{ code: 'figure-without-alt', says: 'has no text alternative' }],
    },
    {
      fault: 'a picture with a blank for words',
      edit: (pdf) => first(pdf, 'S', 'Figure').set(PDFName.of('Alt'), PDFString.of(' ')),
      expect: [{ code: 'figure-without-alt', says: 'figure 1 has' }],
    },
    {
      fault: 'no heading of level 1',
      edit: (pdf) => name(first(pdf, 'S', 'H1'), 'S', 'P'),
      expect: [{ code: 'heading-order', says: 'no heading of level 1' }],
    },
    {
      fault: 'a heading that is a heading by another name',
      edit: (pdf) => {
        name(first(pdf, 'S', 'H1'), 'S', 'Country');
        const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
        const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? PDFDict.withContext(pdf.context);
        name(roles, 'Country', 'H2');
        root.set(PDFName.of('RoleMap'), roles);
      },
      expect: [{ code: 'heading-order', says: 'no heading of level 1' }],
    },
  ],
  links: [
    {
      fault: 'a script',
      edit: (pdf) => link(pdf, 'javascript:void(0)'),
      expect: [{ code: 'link-wrong', says: 'begins with javascript:' }],
    },
    {
      fault: 'an address with a space',
      edit: (pdf) => link(pdf, 'https://www.unhcr.org/az press/'),
      expect: [{ code: 'link-wrong', says: 'has a space' }],
    },
    {
      fault: 'a link to nothing',
      edit: (pdf) => drop(first(pdf, 'Subtype', 'Link'), 'A'),
      expect: [{ code: 'link-wrong', says: 'without an address' }],
    },
    {
      fault: 'an area beside the page',
      edit: (pdf) => area(pdf, 700, 100, 740, 108),
      expect: [{ code: 'link-off-page', says: 'Page 1 of the PDF (en)' }],
    },
    {
      fault: 'an area without a size',
      edit: (pdf) => area(pdf, 100, 100, 100, 100),
      expect: [{ code: 'link-off-page', says: 'lies beside' }],
    },
  ],
};

type Printed = Printing & { fault: string; expect: readonly Wanted[] };

const template = (file: string, find: string | RegExp, put: string) => ({
  file: `templates/blocks/${file}.hbs`,
  find,
  put,
});

const printed: readonly Printed[] = [
  {
    fault: 'letters with an outline, which the browser draws itself',
    styles: [
      {
        file: 'styles/masthead.css',
        find: '.masthead h1 {',
        put: '.masthead h1 {\n  -webkit-text-stroke: 1px;',
      },
    ],
    expect: [{ code: 'font-drawn', says: 'Type 3' }],
  },
  {
    fault: 'a level that a template skips',
    styles: [template('donors', /h2>/g, 'h4>')],
    expect: [{ code: 'heading-order', says: '“Donors” follows one of level 2' }],
  },
  {
    fault: 'a second heading of level 1',
    styles: [template('story', /h2>/g, 'h1>')],
    expect: [{ code: 'heading-order', says: '2 headings of level 1' }],
  },
  {
    fault: 'commas for dots in the office’s address',
    data: [{ file: operation, find: 'web: https://help.unhcr.org', put: 'web: https://help,unhcr,org' }],
    expect: [{ code: 'link-wrong', file: 'operation.yaml', words: 'https://help,unhcr,org/azerbaijan/' }],
  },
  {
    fault: 'an address of the computer at hand',
    data: [{ file: figures, find: /link: https\S+/, put: 'link: https://localhost/az' }],
    expect: [{ code: 'link-wrong', file: 'figures.yaml', words: 'https://localhost/az' }],
  },
  {
    fault: 'a blank within an address',
    data: [{ file: figures, find: /link: https\S+/, put: 'link: https://www.unhcr.org/az/ press' }],
    expect: [
      {
        code: 'link-wrong',
        file: 'figures.yaml',
        words: 'https://www.unhcr.org/az/ press',
        says: 'has a space',
      },
    ],
  },
  {
    fault: 'a source whose address begins twice',
    data: [{ file: operation, find: 'url: https://www.unhcr', put: 'url: https://https://www.unhcr' }],
    expect: [{ code: 'link-wrong', file: 'operation.yaml', words: 'https://https://' }],
  },
  {
    fault: 'a link of a text to a single word',
    data: [{ file: en, find: '**#IBelong** campaign', put: '[#IBelong](https://ibelong) campaign' }],
    expect: [{ code: 'link-wrong', file: 'text.en.yaml', words: 'https://ibelong)' }],
  },
  {
    fault: 'a full stop that came along with an address',
    data: [{ file: operation, find: 'refugee-statistics/', put: 'refugee-statistics.' }],
    expect: [
      { code: 'link-wrong', file: 'operation.yaml', words: 'https://www.unhcr.org/refugee-statistics.' },
    ],
  },
];

for (const [group, rows] of Object.entries(edited)) {
  describe(group, () => {
    it.each(rows)('$fault', async ({ edit, expect: wanted }) => {
      expect(await seenInEdited(good, edit, wanted)).toEqual(wanted);
    });
  });
}

describe('templates, styles and data', () => {
  it.each(printed)('$fault', async ({ expect: wanted, ...printing }) => {
    expect(await seenIn(session().tools, printing, wanted)).toEqual(wanted);
  });
});

it('finds nothing in the PDF as it is, opened again', async () => {
  expect(await seenInEdited(good, () => undefined, [])).toEqual([]);
});

it('has twenty rows and more', () => {
  expect(Object.values(edited).flat().length + printed.length).toBeGreaterThanOrEqual(20);
});

// What goes into a package, file by file, from an outcome that may leave.
import { rasterise } from '../compare/raster.ts';
import { coverId, writeMail } from '../deliver/mail-text.ts';
import { mailWords } from '../deliver/mail-words.ts';
import { figuresCsv } from '../finish/figures-csv.ts';
import { documentFacts } from '../layout/facts.ts';
import { summary } from '../layout/web.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { PackFile } from '../pack/manifest.ts';
import { metadataBytes } from '../pack/metadata.ts';
import { coverPicture, pagePicture, pageResolution } from '../pack/pictures.ts';
import type { Period } from '../period/period.ts';
import type { Factsheet, Outcome } from '../pipeline/job.ts';
import { baseName, coverName } from '../pipeline/names.ts';

/**
 * The files of a package, in its order: PDFs, web editions, pictures, figures, mails, metadata. A draft has no mails: it
 * is not sent to anyone.
 */
export async function contentsOf(period: Period, outcome: Outcome): Promise<PackFile[]> {
  const { factsheets, webPages, locals, draft } = outcome;
  const files: PackFile[] = [];
  const edition = (type: string) => (one: (typeof factsheets)[number] | (typeof webPages)[number]) => {
    files.push({ name: one.file, bytes: one.bytes, type, edition: one.edition, language: one.language });
  };
  factsheets.forEach(edition('application/pdf'));
  webPages.forEach(edition('text/html'));
  const sheets = locals.map((local) => ({ local, sheet: screenOf(local, factsheets) }));
  for (const { local, sheet } of sheets) files.push(...(await picturesOf(period, local, sheet, draft)));
  files.push({ name: 'figures.csv', bytes: figuresCsv(locals), type: 'text/csv' });
  if (!draft) for (const { local, sheet } of sheets) files.push(...mailOf(period, local, sheet));
  files.push({ name: 'metadata.json', bytes: metadataOf(period, sheets, draft), type: 'application/json' });
  return files;
}

function screenOf({ language }: LocalPeriod, factsheets: readonly Factsheet[]): Factsheet {
  const sheet = factsheets.find((one) => one.language === language && one.edition === 'screen');
  if (sheet) return sheet;
  throw new RangeError(`no screen edition in ${language}, and it was asked for`);
}

/** The cover, and each page. */
async function picturesOf(
  period: Period,
  { language, own, word, format }: LocalPeriod,
  { bytes }: Factsheet,
  draft: boolean,
): Promise<PackFile[]> {
  const { operation, figures } = period;
  const pages = await rasterise(bytes, pageResolution);
  const words = {
    kind: draft ? `${word('kind')} · ${word('draft')}` : word('kind'),
    country: own(operation.name),
    month: format.capitalise(format.month(figures.issued)),
    short: own(operation.organisation.short),
    full: own(operation.organisation.full),
  };
  const picture = { type: 'image/png', language };
  const cover = await coverPicture(pages, words, language);
  const files: PackFile[] = [{ name: coverName(period, language, draft), bytes: cover, ...picture }];
  for (const [index, page] of pages.entries()) {
    files.push({
      name: pageName(period, language, index + 1, draft),
      bytes: await pagePicture(page),
      ...picture,
    });
  }
  return files;
}

function pageName(period: Period, language: string, page: number, draft: boolean): string {
  return `${baseName(period)}-${language}-page-${page}${draft ? '-DRAFT' : ''}.png`;
}

/** The mail to everybody in one language: its subject above the plain text, and the HTML with the cover beside it. */
function mailOf(period: Period, local: LocalPeriod, { file }: Factsheet): PackFile[] {
  const { language } = local;
  const { subject, text, html } = writeMail({
    words: [mailWords(local)],
    files: [{ language, file }],
    person: { name: '', organisation: '' },
    correction: false,
  });
  const picture = pageName(period, language, 1, false);
  const shown = html.replaceAll(`cid:${coverId(language)}`, picture);
  return [
    {
      name: `mail-${language}.txt`,
      bytes: Buffer.from(`${subject}\n\n${text}`),
      type: 'text/plain',
      language,
    },
    { name: `mail-${language}.html`, bytes: Buffer.from(shown), type: 'text/html', language },
  ];
}

type Sheet = { local: LocalPeriod; sheet: Factsheet };

function metadataOf(period: Period, sheets: readonly Sheet[], draft: boolean): Uint8Array {
  return metadataBytes(
    sheets.map(({ local, sheet }) => ({
      local,
      title: documentFacts(local).title,
      summary: summary(Object.values(local.text.opening).map(({ plain }) => plain)),
      pdf: { name: sheet.file, bytes: sheet.bytes.length, pages: sheet.pages },
      cover: coverName(period, local.language, draft),
    })),
  );
}

// What goes into a package, file by file, from an outcome that may leave.

import { summaryOf } from '../../blocks/show.ts';
import { coverId, writeMail } from '../../deliver/mail-text.ts';
import { mailWords } from '../../deliver/mail-words.ts';
import { readersEdition } from '../../editions/index.ts';
import { coverName } from '../../editions/names.ts';
import { documentFacts } from '../../layout/facts.ts';
import { summary } from '../../layout/web.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import type { PackFile } from '../../pack/manifest.ts';
import { metadataBytes } from '../../pack/metadata.ts';
import { figuresCsv } from '../../pdf/figures-csv.ts';
import type { Period } from '../../period/period.ts';
import type { Factsheet, Outcome } from '../../pipeline/job.ts';
import { pageName, picturesOf } from '../pictures.ts';

/**
 * The files of a package, in its order: PDFs, web editions, pictures, figures, mails, metadata. A draft has no mails: it
 * is not sent to anyone.
 */
export async function contentsOf(period: Period, outcome: Outcome): Promise<PackFile[]> {
  const { locals, draft } = outcome;
  const files = outcome.files.map(({ file: name, bytes, type, edition, language }): PackFile => {
    return { name, bytes, type, edition, language };
  });
  const sheets = locals.map((local) => ({ local, sheet: readersOf(local, outcome.files) }));
  for (const { local, sheet } of sheets) {
    const pictures = await picturesOf(local, sheet, draft);
    files.push(...pictures.map((each) => ({ ...each, type: 'image/png', language: local.language })));
  }
  files.push({ name: 'figures.csv', bytes: figuresCsv(locals), type: 'text/csv' });
  if (!draft) for (const { local, sheet } of sheets) files.push(...mailOf(local, sheet));
  files.push({ name: 'metadata.json', bytes: metadataOf(period, sheets, draft), type: 'application/json' });
  return files;
}

function readersOf({ language }: LocalPeriod, files: readonly Factsheet[]): Factsheet {
  const sheet = files.find((one) => one.language === language && one.edition === readersEdition);
  if (sheet) return sheet;
  throw new RangeError(`no ${readersEdition} edition in ${language}, and it was asked for`);
}

/** The mail to everybody in one language: its subject above the plain text, and the HTML with the cover beside it. */
function mailOf(local: LocalPeriod, { file }: Factsheet): PackFile[] {
  const { language } = local;
  const { subject, text, html } = writeMail({
    words: [mailWords(local)],
    files: [{ language, file }],
    person: { name: '', organisation: '' },
    correction: false,
  });
  const picture = pageName(local, 1, false);
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
      summary: summary(summaryOf(local)),
      pdf: { name: sheet.file, bytes: sheet.bytes.length, pages: sheet.pages ?? 0 },
      cover: coverName(period, local.language, draft),
    })),
  );
}

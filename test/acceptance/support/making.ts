// Makes factsheets of any data folder with the open session, and says what came out in a form that tests can read.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { formatPlace } from '../../../src/errors.ts';
import type { FolderSource } from '../../../src/files/folder-source.ts';
import type { Outcome } from '../../../src/pipeline/job.ts';
import type { Tools } from '../../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../../src/pipeline.ts';
import { shipped } from '../../support/data.ts';

/** Which period of which folder, and in which languages (none named: all). */
export type Wanted = {
  data: FolderSource;
  id?: string;
  languages?: readonly string[];
  draft?: boolean;
};

/** Makes the factsheets of a period. Throws only what is no fault of the data. */
export function make(
  tools: Tools,
  { data, id = shipped, languages = [], draft = false }: Wanted,
): Promise<Outcome> {
  return makeFactsheets(
    { id, languages, draft, print: draft ? 'always' : 'if-sound' },
    { ...tools, root: data },
    () => undefined,
  );
}

/** Findings of the data that nobody accepted, as `severity code file:line:column message`. */
export function findingsOf({ findings }: Outcome): string[] {
  return findings
    .filter(({ accepted, code }) => accepted === undefined && code !== 'words-unread')
    .map(({ severity, code, place, message }) =>
      [severity, code, place ? formatPlace(place) : '-', message].join(' '),
    );
}

/** Those that stop a build. */
export function errorsOf(outcome: Outcome): string[] {
  return findingsOf(outcome).filter((finding) => finding.startsWith('error '));
}

/** The words on each page of a PDF, in the order of the content, with single spaces. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
    return await Promise.all(
      pages.map(async (page) => {
        const { items } = await (await page).getTextContent({ disableNormalization: true });
        const pieces = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
        return pieces.join('').replace(/\s+/g, ' ').trim();
      }),
    );
  } finally {
    await task.destroy();
  }
}

/** All words of the one factsheet of an outcome. Throws with the findings if there is none. */
export async function wordsOf(outcome: Outcome, language?: string): Promise<string> {
  const factsheet = outcome.files.find((each) => language === undefined || each.language === language);
  if (!factsheet) throw new Error(findingsOf(outcome).join('\n'));
  return (await pageTexts(factsheet.bytes)).join(' ');
}

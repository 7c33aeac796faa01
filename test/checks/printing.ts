// What the checks of pages and PDFs find in a factsheet that is printed for it: the shipped period, or one with changes.
import type { PDFDocument } from '@cantoo/pdf-lib';
import { runChecks } from '../../src/checks/check.ts';
import { pageChecks, pdfChecks } from '../../src/checks/index.ts';
import type { Finding } from '../../src/errors.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Source } from '../../src/files/source.ts';
import { readFacts } from '../../src/pdf/facts.ts';
import { openPdf } from '../../src/pdf/metadata.ts';
import type { Outcome } from '../../src/pipeline/job.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { type AssetChange, toolsWith } from '../support/factsheets.ts';
import { wordsAt } from './support.ts';

/** What is printed: changes to templates and styles, to the data, to the tools; and in which language. */
export type Printing = {
  styles?: readonly AssetChange[];
  data?: readonly Change[];
  tools?: (tools: Tools) => Partial<Tools>;
  language?: string;
};

/** A finding that is wanted: its code, and where it has a place, the file and the words there. */
export type Wanted = { code: string; file?: string; words?: string; says?: string };

const codes = [...pageChecks, ...pdfChecks].map(({ code }) => code);

/** The findings of these themes. Those of the data have tests of their own. */
export function printedFindings({ findings }: Pick<Outcome, 'findings'>): Finding[] {
  return findings.filter(({ code }) => codes.includes(code));
}

/** Prints the shipped period with changes, and gives what is found, each in the form in which it is wanted. */
export async function seenIn(tools: Tools, printing: Printing, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const { styles = [], data: changes = [], language = 'en' } = printing;
  const data = changes.length > 0 ? await dataWith(changes) : tools.root;
  const made = styles.length > 0 ? await toolsWith(tools, styles) : tools;
  const outcome = await makeFactsheets(
    { id: shipped, languages: [language], draft: false, print: 'always' },
    { ...made, root: data, ...printing.tools?.(made) },
    () => undefined,
  );
  if (outcome.files.length === 0) throw new Error(outcome.findings.map(({ message }) => message).join('\n'));
  return Promise.all(printedFindings(outcome).map((finding, index) => shaped(finding, wanted[index], data)));
}

/** A finding with as much of it as is wanted, so that the two can be held against each other. */
async function shaped(finding: Finding, wanted: Wanted | undefined, data: Source): Promise<Wanted> {
  const words = await wordsAt(data, finding);
  return {
    code: finding.code,
    ...(wanted?.file !== undefined && { file: finding.place?.file.replace(/^.*\//, '') ?? 'no place' }),
    ...(wanted?.words !== undefined && { words: words.slice(0, wanted.words.length) }),
    ...(wanted?.says !== undefined && {
      says: finding.message.includes(wanted.says) ? wanted.says : finding.message,
    }),
  };
}

/** What is found in a factsheet whose PDF is edited once it is finished. */
export async function seenInEdited(
  { period, files }: Outcome,
  edit: (document: PDFDocument) => void,
  wanted: readonly Wanted[],
): Promise<Wanted[]> {
  const [factsheet] = files;
  if (!period || !factsheet) throw new Error('There is no factsheet to edit.');
  const document = await openPdf(factsheet.bytes);
  edit(document);
  const finished = { bytes: factsheet.bytes, pages: document.getPageCount(), facts: readFacts(document) };
  const findings = runChecks(pdfChecks, { period, language: factsheet.language, finished });
  const nowhere = folderSource('');
  return Promise.all(findings.map((finding, index) => shaped({ ...finding }, wanted[index], nowhere)));
}

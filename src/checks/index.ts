// The table of checks, in the order in which their findings are told: one file a check, one line here.
import type { Finding } from '../errors.ts';
import { idleAcceptance } from './accepted.ts';
import { checkBlocked } from './blocked.ts';
import { type Check, type Rule, runChecks } from './check.ts';
import { checkFigures } from './figures.ts';
import { checkFit } from './fit.ts';
import { checkGlyphs } from './glyphs.ts';
import { checkLanguages } from './languages.ts';
import { checkLookAlikes } from './look-alikes.ts';
import { checkMarkers } from './markers.ts';
import { checkNames } from './names.ts';
import { checkPageCount } from './pdf.ts';
import { checkPictures } from './pictures.ts';
import { readingRules } from './reading-rules.ts';
import type { DataSubject, PageSubject, PdfSubject } from './subjects.ts';
import { brokenPlaceholder } from './texts/broken-placeholder.ts';
import { checkUnprinted } from './unprinted.ts';
import { checkUnusedFigures } from './unused-figures.ts';

/** What is looked for in the data, before anything is printed. */
export const dataChecks: readonly Check<DataSubject>[] = [
  // Figures
  // The languages, held against each other and against the last period
  // Letters, words and typography of a language
  brokenPlaceholder,
  // What is left of another period
];

/** What is looked for on each page, as the browser set it. */
export const pageChecks: readonly Check<PageSubject>[] = [];

/** What is looked for in each finished PDF. */
export const pdfChecks: readonly Check<PdfSubject>[] = [];

/** Every rule that there is, with its words for the reference. */
export const rules: readonly Rule[] = [...readingRules, ...dataChecks, ...pageChecks, ...pdfChecks, idleAcceptance];

/** Whether pages can be made in spite of a finding: a country or donor without a name cannot be printed. */
export function canPrint({ code }: Finding): boolean {
  return code !== 'unknown-country' && code !== 'unknown-donor';
}

/** Everything that the data checks find. */
export function checkData(subject: DataSubject): Finding[] {
  const { period, reading, languages } = subject;
  const formats = languages.flatMap((one) => one.formats ?? []);
  return [
    ...checkNames(period, formats),
    ...checkFigures(period),
    ...checkLanguages(period),
    ...checkMarkers(period, reading),
    ...checkLookAlikes(period),
    ...checkUnprinted(period),
    ...checkUnusedFigures(period),
    ...runChecks(dataChecks, subject),
  ];
}

/** Everything that the checks of a page find. */
export function checkPage(subject: PageSubject): Finding[] {
  const { period, language, text, covered, printed } = subject;
  return [
    ...checkGlyphs(period, language, text, covered),
    ...checkFit(period, language, printed.fit),
    ...checkBlocked(language, printed.blocked),
    ...checkPictures(period, printed.broken),
    ...runChecks(pageChecks, subject),
  ];
}

/** Everything that the checks of a PDF find. */
export function checkPdf(subject: PdfSubject): Finding[] {
  return [...checkPageCount(subject.language, subject.finished), ...runChecks(pdfChecks, subject)];
}

// What checks look at: a period's data before it is printed, a page as the browser set it, and a finished PDF.

import type { LanguageFile } from '../language/file.ts';
import type { Formats } from '../locale/local.ts';
import type { Finished } from '../pdf/facts.ts';
import type { Period } from '../period/period.ts';
import type { Printed } from '../print/pdf.ts';
import type { Check } from './check.ts';

/** A language of the operation: its file in templates/locales, and how it names countries and donors. */
export type LanguageSubject = {
  language: string;
  file: LanguageFile;
  formats?: Formats | undefined;
};

/** A period's data. `previous` is the operation's period before it, where there is one that can be read. */
export type DataSubject = {
  period: Period;
  previous?: Period | undefined;
  languages: readonly LanguageSubject[];
};

/** What one language's page or web edition says, and the code points that the fonts have. */
export type TextSubject = Omit<PageSubject, 'printed'>;

/** One language's page: what it says, what the browser told of it, and the code points that the fonts have. */
export type PageSubject = {
  period: Period;
  language: string;
  text: string;
  printed: Omit<Printed, 'pdf'>;
  covered: ReadonlySet<number>;
};

/** One language's finished PDF. */
export type PdfSubject = { period: Period; language: string; finished: Finished };

export type DataCheck = Check<DataSubject>;
export type TextCheck = Check<TextSubject>;
export type PageCheck = Check<PageSubject>;
export type PdfCheck = Check<PdfSubject>;

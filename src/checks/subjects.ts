// What checks look at: a period's data before it is printed, a page as the browser set it, and a finished PDF.
import type { Finished } from '../finish/index.ts';
import type { LanguageFile } from '../locale/language-file.ts';
import type { Formats } from '../locale/local.ts';
import type { Placeholder } from '../locale/placeholders.ts';
import type { UnknownMarkup } from '../locale/unknown-markup.ts';
import type { Period } from '../period/period.ts';
import type { Printed } from '../print/pdf.ts';

export type { UnknownMarkup };

/** How texts are read, from the room that prints them: a check must not read them otherwise. */
export type Reading = {
  /** Asterisks of a text that mark nothing, each with the letters around it. */
  strayMarkers(text: string): string[];
  /** Mark-up that is not understood. */
  unknownMarkup(text: string): UnknownMarkup[];
  /** Every `{{name, format}}` of a text, in order. */
  placeholders(text: string): Placeholder[];
  /** What a placeholder prints in a language; nothing where it cannot be printed. */
  printed(placeholder: Placeholder, period: Period, spoken: LanguageSubject): string | undefined;
  /** The shares, with their decimals, that charts print for the parts of a whole; nothing where the parts come to 0. */
  wholeShares(parts: readonly number[]): readonly { share: number; decimals: number }[] | undefined;
};

/** A language of the operation: its file in templates/locales, and how it names countries and donors. */
export type LanguageSubject = { language: string; file: LanguageFile; formats?: Formats | undefined };

/** A period's data. `previous` is the operation's period before it, where there is one that can be read. */
export type DataSubject = {
  period: Period;
  previous?: Period | undefined;
  languages: readonly LanguageSubject[];
  reading: Reading;
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

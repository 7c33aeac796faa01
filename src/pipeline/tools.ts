// What the rooms work with, made once a run.
import type { Renderer } from '../charts/svg.ts';
import type { Theme } from '../charts/theme.ts';
import type { Finding } from '../errors.ts';
import type { Source } from '../files/source.ts';
import type { LanguageFile } from '../language/file.ts';
import type { CardsComposer } from '../layout/cards-page.ts';
import type { Composer } from '../layout/page.ts';
import type { WebComposer } from '../layout/web-page.ts';
import type { PressJob } from '../pdf/press/index.ts';
import type { Period } from '../period/period.ts';
import type { Operation } from '../period/schema.ts';
import type { PrintedCards } from '../print/cards.ts';
import type { Printed } from '../print/pdf.ts';
import type { Place } from '../print/place.ts';

export type Tools = {
  root: Source;
  /** The words of each language, those of an operation before the program's; none of a faulty file; and what was found there. */
  languageFiles(languages: readonly string[], own?: OwnWords): Promise<LanguageFiles>;
  theme(palette: Operation['palette']): Theme;
  renderer: Renderer;
  compose: Composer;
  composeWeb: WebComposer;
  composeCards: CardsComposer;
  /** `document` names it in messages. */
  print(html: string, bleed?: boolean, place?: Place, document?: string): Promise<Printed>;
  printCards(html: string, document?: string): Promise<PrintedCards>;
  /** What a period's press edition is made with. */
  press(period: Pick<Period, 'operation' | 'profile'>): Promise<Omit<PressJob, 'file'>>;
};

/** An operation whose own words go before the program's: `georgia/locales/ka.yaml`. */
export type OwnWords = { root: Source; operation: string };

/** The template's words by language, with the names of the files that they are to be mended in. */
export type LanguageFiles = {
  files: Readonly<Record<string, LanguageFile>>;
  findings: readonly Finding[];
  shown: Readonly<Record<string, string>>;
};

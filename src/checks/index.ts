// The tables of checks on what is printed, in the order in which their findings are told, and every rule that there is.
import { unusedAcceptance } from './accepted.ts';
import { type CardsSubject, cardLong, cardPale, cardSize } from './cards/cards.ts';
import type { Check, PageCheck, PdfCheck, Rule, TextCheck, TextSubject } from './check.ts';
import { dataChecks } from './data-checks.ts';
import { historyRules } from './history-rules.ts';
import { importRules } from './import-rules.ts';
import { columnEmpty, headingAlone } from './page/columns.ts';
import { overflow, textOverText } from './page/fit.ts';
import { glyphMissing } from './page/glyph-missing.ts';
import { contrastLow, typeSmall } from './page/legible.ts';
import { outsideRequest } from './page/outside-request.ts';
import { pictureBroken, pictureCropped, pictureLettering } from './page/pictures.ts';
import { pictureCoarse, pictureTooCoarse } from './page/resolution.ts';
import { pageRules } from './page-rules.ts';
import { pageBox, pageCount, pdfLanguage, titleMissing } from './pdf/document.ts';
import { fontDrawn, fontForeign, fontNotEmbedded, fontWhole } from './pdf/fonts.ts';
import { linkOffPage } from './pdf/link-off-page.ts';
import { linkWrong } from './pdf/link-wrong.ts';
import { figureWithoutAlt, headingOrder, tagsMissing } from './pdf/structure.ts';
import { pressPictureCoarse, pressPictureTooCoarse } from './press/coarse.ts';
import { pressColour, pressPlates } from './press/inks.ts';
import { readingRules } from './reading-rules.ts';
import { upgradeRules } from './upgrade-rules.ts';

/** What is looked for on each page, as the browser set it. */
export const pageChecks: readonly PageCheck[] = [
  glyphMissing,
  overflow,
  textOverText,
  columnEmpty,
  headingAlone,
  typeSmall,
  contrastLow,
  outsideRequest,
  pictureBroken,
  pictureTooCoarse,
  pictureCoarse,
  pictureCropped,
  pictureLettering,
];

/** What is looked for in each finished PDF. */
export const pdfChecks: readonly PdfCheck[] = [
  pageCount,
  pageBox,
  fontNotEmbedded,
  fontWhole,
  fontDrawn,
  fontForeign,
  tagsMissing,
  pdfLanguage,
  titleMissing,
  figureWithoutAlt,
  headingOrder,
  linkWrong,
  linkOffPage,
];

/** What is looked for in a press edition: it has other boxes than the screen edition, inks, and no links. */
export const pressChecks: readonly PdfCheck[] = [
  pageCount,
  fontNotEmbedded,
  fontWhole,
  fontDrawn,
  fontForeign,
  pdfLanguage,
  titleMissing,
  pressColour,
  pressPlates,
  pressPictureCoarse,
  pressPictureTooCoarse,
];

/** What is looked for in a web edition: nothing there has to fit, but every character needs its glyph. */
export const webChecks: readonly TextCheck[] = [glyphMissing];

/** What is looked for on the cards. */
export const cardChecks: readonly Check<CardsSubject & TextSubject>[] = [
  glyphMissing,
  cardLong,
  cardPale,
  cardSize,
];

/** Every rule that there is, once, with its words for the reference. */
export const rules: readonly Rule[] = [
  ...readingRules,
  ...pageRules,
  ...importRules,
  ...historyRules,
  ...upgradeRules,
  ...new Set<Rule>([...dataChecks, ...pageChecks, ...pdfChecks, ...pressChecks, ...cardChecks]),
  unusedAcceptance,
];

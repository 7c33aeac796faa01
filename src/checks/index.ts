// The tables of checks on what is printed, in the order in which their findings are told, and every rule that there is.
import { unusedAcceptance } from './accepted.ts';
import { cardLong } from './cards/card-long.ts';
import { cardPale } from './cards/card-pale.ts';
import { cardSize } from './cards/card-size.ts';
import type { CardsSubject } from './cards/subject.ts';
import type { Check, PageCheck, PdfCheck, Rule, TextCheck, TextSubject } from './check.ts';
import { dataChecks } from './data-checks.ts';
import { historyRules } from './history-rules.ts';
import { importRules } from './import-rules.ts';
import { columnEmpty } from './page/column-empty.ts';
import { contrastLow } from './page/contrast-low.ts';
import { glyphMissing } from './page/glyph-missing.ts';
import { headingAlone } from './page/heading-alone.ts';
import { outsideRequest } from './page/outside-request.ts';
import { overflow } from './page/overflow.ts';
import { pictureBroken } from './page/picture-broken.ts';
import { pictureCoarse } from './page/picture-coarse.ts';
import { pictureCropped } from './page/picture-cropped.ts';
import { pictureLettering } from './page/picture-lettering.ts';
import { pictureTooCoarse } from './page/picture-too-coarse.ts';
import { textOverText } from './page/text-over-text.ts';
import { typeSmall } from './page/type-small.ts';
import { pageRules } from './page-rules.ts';
import { figureWithoutAlt } from './pdf/figure-without-alt.ts';
import { fontDrawn } from './pdf/font-drawn.ts';
import { fontForeign } from './pdf/font-foreign.ts';
import { fontNotEmbedded } from './pdf/font-not-embedded.ts';
import { fontWhole } from './pdf/font-whole.ts';
import { headingOrder } from './pdf/heading-order.ts';
import { linkOffPage } from './pdf/link-off-page.ts';
import { linkWrong } from './pdf/link-wrong.ts';
import { pageBox } from './pdf/page-box.ts';
import { pageCount } from './pdf/page-count.ts';
import { pdfLanguage } from './pdf/pdf-language.ts';
import { tagsMissing } from './pdf/tags-missing.ts';
import { titleMissing } from './pdf/title-missing.ts';
import { pressColour } from './press/press-colour.ts';
import { pressPictureCoarse } from './press/press-picture-coarse.ts';
import { pressPictureTooCoarse } from './press/press-picture-too-coarse.ts';
import { pressPlates } from './press/press-plates.ts';
import { readingRules } from './reading-rules.ts';
import { togetherRules } from './together-rules.ts';
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
  ...togetherRules,
  ...new Set<Rule>([...dataChecks, ...pageChecks, ...pdfChecks, ...pressChecks, ...cardChecks]),
  unusedAcceptance,
];

// The table of checks on the data, in the order in which their findings are told: one file a check, one line here.
import type { Check } from './check.ts';
import { amountImpossible } from './figures/amount-impossible.ts';
import { amountSmall } from './figures/amount-small.ts';
import { countNought } from './figures/count-nought.ts';
import { dateAfterIssue } from './figures/date-after-issue.ts';
import { dateAfterPeriod } from './figures/date-after-period.ts';
import { dateNoHalfYear } from './figures/date-no-half-year.ts';
import { dateOld } from './figures/date-old.ts';
import { donorTwice } from './figures/donor-twice.ts';
import { figureAlike } from './figures/figure-alike.ts';
import { figureJump } from './figures/figure-jump.ts';
import { figureTyped } from './figures/figure-typed.ts';
import { figureUnchanged } from './figures/figure-unchanged.ts';
import { fundingExceeded } from './figures/funding-exceeded.ts';
import { fundingFell } from './figures/funding-fell.ts';
import { fundingNought } from './figures/funding-nought.ts';
import { fundingTwice } from './figures/funding-twice.ts';
import { fundingTyped } from './figures/funding-typed.ts';
import { halfWrong } from './figures/half-wrong.ts';
import { issuedBeforePeriod } from './figures/issued-before-period.ts';
import { issuedLate } from './figures/issued-late.ts';
import { originOwnCountry } from './figures/origin-own-country.ts';
import { originTwice } from './figures/origin-twice.ts';
import { originsExceedTotal } from './figures/origins-exceed-total.ts';
import { originsOrder } from './figures/origins-order.ts';
import { originsWithoutTotal } from './figures/origins-without-total.ts';
import { shareUnlikeChart } from './figures/share-unlike-chart.ts';
import { sharesOff } from './figures/shares-off.ts';
import { smallCount } from './figures/small-count.ts';
import { sourceUnlikeDate } from './figures/source-unlike-date.ts';
import { sourceUnprinted } from './figures/source-unprinted.ts';
import { timeBoth } from './figures/time-both.ts';
import { timeMissing } from './figures/time-missing.ts';
import { timeNotOver } from './figures/time-not-over.ts';
import { timesUntold } from './figures/times-untold.ts';
import { unknownCountry } from './figures/unknown-country.ts';
import { unknownCurrency } from './figures/unknown-currency.ts';
import { unknownDonor } from './figures/unknown-donor.ts';
import { unusedFigure } from './figures/unused-figure.ts';
import { changedInOneLanguage } from './languages/changed-in-one-language.ts';
import { figuresDiffer } from './languages/figures-differ.ts';
import { lengthDiffers } from './languages/length-differs.ts';
import { linksDiffer } from './languages/links-differ.ts';
import { orderDiffers } from './languages/order-differs.ts';
import { passageMissing } from './languages/passage-missing.ts';
import { untranslated } from './languages/untranslated.ts';
import { photoCalledDrawing } from './pictures/photo-called-drawing.ts';
import { pictureDark } from './pictures/picture-dark.ts';
import { pictureInksUnknown } from './pictures/picture-inks-unknown.ts';
import { picturePale } from './pictures/picture-pale.ts';
import { pictureWordsEmpty } from './pictures/picture-words-empty.ts';
import { dateFar } from './stale/date-far.ts';
import { dateStale } from './stale/date-stale.ts';
import { donorsCarried } from './stale/donors-carried.ts';
import { figureStale } from './stale/figure-stale.ts';
import { photoAgain } from './stale/photo-again.ts';
import { photoCreditAgain } from './stale/photo-credit-again.ts';
import { photoWordsAgain } from './stale/photo-words-again.ts';
import { storyAgain } from './stale/story-again.ts';
import { storyLinkAgain } from './stale/story-link-again.ts';
import { textCarried } from './stale/text-carried.ts';
import { textUnread } from './stale/text-unread.ts';
import { timeStale } from './stale/time-stale.ts';
import type { DataSubject } from './subjects.ts';
import { breakResidue } from './texts/break-residue.ts';
import { brokenPlaceholder } from './texts/broken-placeholder.ts';
import { copyrightSign } from './texts/copyright-sign.ts';
import { dateForm } from './texts/date-form.ts';
import { doubleWord } from './texts/double-word.ts';
import { doubledMark } from './texts/doubled-mark.ts';
import { doubledSpace } from './texts/doubled-space.ts';
import { hiddenCharacter } from './texts/hidden-character.ts';
import { hyphenDiffers } from './texts/hyphen-differs.ts';
import { lookAlike } from './texts/look-alike.ts';
import { looseMark } from './texts/loose-mark.ts';
import { markAlone } from './texts/mark-alone.ts';
import { markupUnknown } from './texts/markup-unknown.ts';
import { misplacedSpace } from './texts/misplaced-space.ts';
import { missingDots } from './texts/missing-dots.ts';
import { missingFullStop } from './texts/missing-full-stop.ts';
import { missingSpace } from './texts/missing-space.ts';
import { nounNumber } from './texts/noun-number.ts';
import { oddSpace } from './texts/odd-space.ts';
import { pictureWithoutWords } from './texts/picture-without-words.ts';
import { straightQuote } from './texts/straight-quote.ts';
import { strayMarker } from './texts/stray-marker.ts';
import { suffixAfterFigure } from './texts/suffix-after-figure.ts';
import { theUnhcr } from './texts/the-unhcr.ts';
import { titleWithMark } from './texts/title-with-mark.ts';
import { turnedQuote } from './texts/turned-quote.ts';
import { wordsWithoutDonors } from './texts/words-without-donors.ts';
import { wordsWithoutLink } from './texts/words-without-link.ts';
import { wordsWithoutPicture } from './texts/words-without-picture.ts';
import { wrongDash } from './texts/wrong-dash.ts';
import { wrongEnding } from './texts/wrong-ending.ts';
import { wrongWord } from './texts/wrong-word.ts';
import { timeDiffers } from './times/time-differs.ts';
import { timeUnclear } from './times/time-unclear.ts';

/** What is looked for in the data, before anything is printed. */
export const dataChecks: readonly Check<DataSubject>[] = [
  // Figures
  unknownCountry,
  unknownDonor,
  unknownCurrency,
  issuedBeforePeriod,
  issuedLate,
  dateAfterIssue,
  dateAfterPeriod,
  dateOld,
  dateNoHalfYear,
  timesUntold,
  timeMissing,
  timeBoth,
  timeNotOver,
  timeDiffers,
  timeUnclear,
  originsExceedTotal,
  originsWithoutTotal,
  originsOrder,
  originTwice,
  originOwnCountry,
  smallCount,
  countNought,
  halfWrong,
  donorTwice,
  amountImpossible,
  amountSmall,
  fundingExceeded,
  fundingNought,
  fundingFell,
  fundingTwice,
  fundingTyped,
  sharesOff,
  shareUnlikeChart,
  figureJump,
  figureUnchanged,
  figureTyped,
  figureAlike,
  unusedFigure,
  sourceUnprinted,
  sourceUnlikeDate,
  // The languages, held against each other and against the last period
  passageMissing,
  orderDiffers,
  figuresDiffer,
  linksDiffer,
  untranslated,
  lengthDiffers,
  changedInOneLanguage,
  // Letters, words and typography of a language
  brokenPlaceholder,
  strayMarker,
  markupUnknown,
  suffixAfterFigure,
  nounNumber,
  wrongEnding,
  lookAlike,
  looseMark,
  hiddenCharacter,
  missingDots,
  wrongWord,
  theUnhcr,
  breakResidue,
  hyphenDiffers,
  doubleWord,
  dateForm,
  straightQuote,
  turnedQuote,
  markAlone,
  doubledMark,
  doubledSpace,
  misplacedSpace,
  missingSpace,
  oddSpace,
  wrongDash,
  missingFullStop,
  titleWithMark,
  copyrightSign,
  pictureWithoutWords,
  wordsWithoutPicture,
  wordsWithoutLink,
  wordsWithoutDonors,
  // Pictures
  pictureDark,
  picturePale,
  pictureInksUnknown,
  pictureWordsEmpty,
  photoCalledDrawing,
  // What is left of another period
  textCarried,
  donorsCarried,
  textUnread,
  figureStale,
  timeStale,
  dateStale,
  dateFar,
  photoAgain,
  photoWordsAgain,
  photoCreditAgain,
  storyAgain,
  storyLinkAgain,
];

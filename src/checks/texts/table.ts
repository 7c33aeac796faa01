// The checks on the letters, words and typography of a language, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { blockEmpty } from './block-empty.ts';
import { breakResidue } from './break-residue.ts';
import { brokenPlaceholder } from './broken-placeholder.ts';
import { copiedForm } from './copied-form.ts';
import { copyrightSign } from './copyright-sign.ts';
import { dateForm } from './date-form.ts';
import { doubleWord } from './double-word.ts';
import { doubledMark } from './doubled-mark.ts';
import { doubledSpace } from './doubled-space.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { hyphenDiffers } from './hyphen-differs.ts';
import { latinMark } from './latin-mark.ts';
import { leftOver } from './left-over.ts';
import { lookAlike } from './look-alike.ts';
import { looseMark } from './loose-mark.ts';
import { markAlone } from './mark-alone.ts';
import { markupUnknown } from './markup-unknown.ts';
import { misplacedSpace } from './misplaced-space.ts';
import { missingDots } from './missing-dots.ts';
import { missingFullStop } from './missing-full-stop.ts';
import { missingSpace } from './missing-space.ts';
import { mixedDigits } from './mixed-digits.ts';
import { neighbourLetter } from './neighbour-letter.ts';
import { nounNumber } from './noun-number.ts';
import { oddSpace } from './odd-space.ts';
import { pictureWithoutWords } from './picture-without-words.ts';
import { straightQuote } from './straight-quote.ts';
import { strayMarker } from './stray-marker.ts';
import { suffixAfterFigure } from './suffix-after-figure.ts';
import { theUnhcr } from './the-unhcr.ts';
import { titleLong } from './title-long.ts';
import { titleWithMark } from './title-with-mark.ts';
import { turnedQuote } from './turned-quote.ts';
import { wordsWithoutLink } from './words-without-link.ts';
import { wordsWithoutPicture } from './words-without-picture.ts';
import { wrongDash } from './wrong-dash.ts';
import { wrongEnding } from './wrong-ending.ts';
import { wrongWord } from './wrong-word.ts';

export const textsChecks: readonly DataCheck[] = [
  leftOver,
  brokenPlaceholder,
  strayMarker,
  markupUnknown,
  suffixAfterFigure,
  nounNumber,
  wrongEnding,
  lookAlike,
  looseMark,
  copiedForm,
  mixedDigits,
  latinMark,
  neighbourLetter,
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
  titleLong,
  copyrightSign,
  pictureWithoutWords,
  wordsWithoutPicture,
  wordsWithoutLink,
  blockEmpty,
];

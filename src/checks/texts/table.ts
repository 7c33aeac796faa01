// The checks on the letters, words and typography of a language, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { blockEmpty } from './block-empty.ts';
import { brokenPlaceholder } from './broken-placeholder.ts';
import { copyrightSign } from './copyright-sign.ts';
import { dateForm } from './date-form.ts';
import { doubleWord } from './double-word.ts';
import { suffixAfterFigure, wrongEnding } from './endings.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { breakResidue, hyphenDiffers } from './hyphens.ts';
import { leftOver } from './left-over.ts';
import { lookAlike } from './look-alike.ts';
import { looseMark } from './loose-mark.ts';
import { doubledMark, markAlone, missingFullStop } from './marks.ts';
import { markupUnknown } from './markup-unknown.ts';
import { missingDots } from './missing-dots.ts';
import { nounNumber } from './noun-number.ts';
import { straightQuote, turnedQuote } from './quotes.ts';
import { doubledSpace, misplacedSpace, missingSpace, oddSpace } from './spaces.ts';
import { strayMarker } from './stray-marker.ts';
import { theUnhcr } from './the-unhcr.ts';
import { titleLong, titleWithMark } from './titles.ts';
import { pictureWithoutWords, wordsWithoutLink, wordsWithoutPicture } from './words-without.ts';
import { wrongDash } from './wrong-dash.ts';
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

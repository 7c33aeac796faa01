// The checks that hold the languages against each other and against the last period, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { boldDiffers } from './bold-differs.ts';
import { changedInOneLanguage } from './changed-in-one-language.ts';
import { figuresDiffer } from './figures-differ.ts';
import { foreignWordsDiffer } from './foreign-words-differ.ts';
import { hashtagsDiffer } from './hashtags-differ.ts';
import { lengthDiffers } from './length-differs.ts';
import { linksDiffer } from './links-differ.ts';
import { nameOfOtherLanguage } from './name-of-other-language.ts';
import { nounsDiffer } from './nouns-differ.ts';
import { numberMissing } from './number-missing.ts';
import { numbersDiffer } from './numbers-differ.ts';
import { orderDiffers } from './order-differs.ts';
import { otherLanguage } from './other-language.ts';
import { passageMissing } from './passage-missing.ts';
import { shortFormsDiffer } from './short-forms-differ.ts';
import { termsMissing } from './terms-missing.ts';
import { untranslated } from './untranslated.ts';

export const languagesChecks: readonly DataCheck[] = [
  passageMissing,
  orderDiffers,
  figuresDiffer,
  numbersDiffer,
  numberMissing,
  nounsDiffer,
  hashtagsDiffer,
  foreignWordsDiffer,
  shortFormsDiffer,
  linksDiffer,
  untranslated,
  otherLanguage,
  nameOfOtherLanguage,
  lengthDiffers,
  termsMissing,
  changedInOneLanguage,
  boldDiffers,
];

// The checks on how words, numbers and quotations are written, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { confusedWord } from './confused-word.ts';
import { foreignLetter } from './foreign-letter.ts';
import { its } from './its.ts';
import { misspeltName } from './misspelt-name.ts';
import { misspeltWord } from './misspelt-word.ts';
import { moneySign } from './money-sign.ts';
import { numberSign } from './number-sign.ts';
import { quotesMixed } from './quotes-mixed.ts';
import { shortFormEnding } from './short-form-ending.ts';
import { smallBeginning } from './small-beginning.ts';
import { vowelHarmony } from './vowel-harmony.ts';
import { wrongArticle } from './wrong-article.ts';

export const spellingChecks: readonly DataCheck[] = [
  foreignLetter,
  shortFormEnding,
  vowelHarmony,
  misspeltName,
  misspeltWord,
  its,
  confusedWord,
  wrongArticle,
  smallBeginning,
  numberSign,
  moneySign,
  quotesMixed,
];

// The checks for what is left of another period, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { dateFar } from './date-far.ts';
import { dateStale } from './date-stale.ts';
import { donorsCarried } from './donors-carried.ts';
import { figureStale } from './figure-stale.ts';
import { photoAgain } from './photo-again.ts';
import { photoCreditAgain } from './photo-credit-again.ts';
import { photoWordsAgain } from './photo-words-again.ts';
import { storyAgain } from './story-again.ts';
import { storyLinkAgain } from './story-link-again.ts';
import { textCarried } from './text-carried.ts';
import { textUnread } from './text-unread.ts';
import { timeStale } from './time-stale.ts';

export const staleChecks: readonly DataCheck[] = [
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

// The checks for what is left of another period, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { dateFar, dateStale } from './dates.ts';
import { donorsCarried, textCarried, textUnread } from './marked.ts';
import { photoAgain, photoCreditAgain, photoWordsAgain } from './photo.ts';
import { figureStale } from './stale-figures.ts';
import { timeStale } from './stale-times.ts';
import { storyAgain, storyLinkAgain } from './story.ts';

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

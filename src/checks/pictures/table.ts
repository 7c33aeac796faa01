// The checks on pictures as the data have them, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { pictureWordsEmpty } from './picture-words-empty.ts';
import { pictureDark, pictureInksUnknown, picturePale } from './tone.ts';
import { altPictureOf, photoCalledDrawing } from './words-of-photo.ts';

export const picturesChecks: readonly DataCheck[] = [
  pictureDark,
  picturePale,
  pictureInksUnknown,
  pictureWordsEmpty,
  altPictureOf,
  photoCalledDrawing,
];

// The checks on pictures as the data have them, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { altPictureOf } from './alt-picture-of.ts';
import { photoCalledDrawing } from './photo-called-drawing.ts';
import { pictureDark } from './picture-dark.ts';
import { pictureInksUnknown } from './picture-inks-unknown.ts';
import { picturePale } from './picture-pale.ts';
import { pictureWordsEmpty } from './picture-words-empty.ts';

export const picturesChecks: readonly DataCheck[] = [
  pictureDark,
  picturePale,
  pictureInksUnknown,
  pictureWordsEmpty,
  altPictureOf,
  photoCalledDrawing,
];

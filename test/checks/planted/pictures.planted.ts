// Pictures on which nothing can be seen, in colours that nobody knows, and with words that say nothing of them.
import sharp, { type Sharp } from 'sharp';
import { bytesOfPhoto } from '../../pictures/planted.ts';
import type { Change } from '../../support/data.ts';
import type { Planted } from './planted.ts';

const [az, en, figures] = ['text.az.yaml', 'text.en.yaml', 'figures.yaml'];
const whole = await bytesOfPhoto(300, 200);
const jpeg = (change: (photo: Sharp) => Sharp) => change(sharp(whole)).jpeg({ quality: 95 }).toBuffer();

const [plain, night, mist, fog, inks] = await Promise.all([
  jpeg((photo) => photo),
  jpeg((photo) => photo.linear(0.15, 0)),
  jpeg((photo) => photo.linear(0.25, 180)),
  jpeg((photo) => photo.linear(0.12, 90)),
  jpeg((photo) => photo.toColourspace('cmyk')),
]);

/** A photo with words of its own, none of which says “illustration”. */
const photo = (content: Uint8Array, name = 'a.jpg'): Change[] => [
  { file: `images/${name}`, content },
  { file: figures, find: /image: \S+/, put: `image: images/${name}` },
  { file: az, find: 'alt: >-\n      İllüstrasiya: ', put: 'alt: >-\n      ' },
  { file: en, find: 'alt: >-\n      Illustration: ', put: 'alt: >-\n      ' },
  ...[az, en].map((file) => ({ file, find: /credit: .*/, put: 'credit: © UNHCR' })),
];
const words = (part: 'alt' | 'caption' | 'credit', text: string): Change => ({
  file: en,
  find: part === 'alt' ? /alt: >-\n.*\n.*/ : new RegExp(`${part}: .*`),
  put: `${part}: ${JSON.stringify(text)}`,
});
const empty = (fault: string, ...[part, text]: Parameters<typeof words>): Planted => ({
  fault,
  changes: [words(part, text)],
  // A description that is so short is shorter than the other language's, too.
  expect: [...(part === 'alt' ? ['length-differs'] : []), 'picture-words-empty'].map((code) => ({
    code,
    file: en,
    words: JSON.stringify(text),
  })),
});

export const planted: readonly Planted[] = [
  { fault: 'no fault: a photo', changes: photo(plain), expect: [] },
  {
    fault: 'no fault: a photo as WebP',
    changes: photo(await sharp(whole).webp().toBuffer(), 'a.webp'),
    expect: [],
  },
  {
    fault: 'a photo of the night',
    changes: photo(night),
    expect: [{ code: 'picture-dark', file: figures, words: 'images/a.jpg' }],
  },
  {
    fault: 'a photo against the sun',
    changes: photo(mist),
    expect: [{ code: 'picture-pale', file: figures, words: 'images/a.jpg' }],
  },
  { fault: 'a photo in the fog', changes: photo(fog), expect: [{ code: 'picture-pale', file: figures }] },
  {
    fault: 'a photo from the printer’s files',
    changes: photo(inks),
    expect: [{ code: 'picture-inks-unknown', file: figures, words: 'images/a.jpg' }],
  },
  {
    fault: 'the drawing’s words under a photo',
    changes: photo(plain).slice(0, 2),
    expect: [az, az, en, en].map((file) => ({ code: 'photo-called-drawing', file })),
  },
  empty('a file’s name for a description', 'alt', 'inclusive-sport.svg'),
  empty('a camera’s name for a description', 'alt', 'IMG_20240611_101530'),
  {
    fault: 'a description to come',
    changes: [words('alt', 'TODO')],
    expect: ['length-differs', 'left-over'].map((code) => ({ code, file: en })),
  },
  empty('one word for a description', 'alt', 'Photo.'),
  {
    fault: 'the caption for a description',
    changes: [words('alt', 'Inclusive sports event in Baku')],
    expect: [{ code: 'picture-words-empty', file: en, words: '"Inclusive sports event in Baku"' }],
  },
  empty('a messenger’s name for a caption', 'caption', 'WhatsApp Image.jpeg'),
  empty('a credit that keeps a place', 'credit', '© Name of the photographer'),
  empty(
    'a credit that tells donors of a stand-in',
    'credit',
    'Illustration: Factsheet (in place of the photo)',
  ),
];

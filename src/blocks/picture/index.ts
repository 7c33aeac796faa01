// A picture with its caption and credit, as wide as its place.
import { z } from 'zod';
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { consentTo, photo, photoData, photoWords, pictureOf } from '../photo.ts';
import { nullable } from '../words.ts';

const data = z.strictObject(photoData).default({});
type Data = z.output<typeof data>;

export const picture = kind({
  says: 'a picture with its caption',
  usual: { picture: {} },
  words: nullable(z.strictObject({ title: line.optional(), image: photoWords })),
  data,
  blank: {
    picture: {
      image: {
        alt: 'What the picture shows, for those who cannot see it.',
        caption: 'Where and when it was taken.',
        credit: '© UNHCR/its author',
      },
    },
  },
  options: { shape: z.enum(['wide', 'square', 'tall']).default('wide') },
  whole: true,
  isOfWords: true,
  isRunning: () => false,
  pictures: (name, given) => [pictureOf(name, [name], [name, 'image'], given as Data)],
  consents: (name, given) => [consentTo([name], given as Data)],
  show({ block: { name }, local, words, options: { shape }, position }) {
    const shown = words && photo(local, name, words.image, position(name));
    return shown && { block: name, title: words.title?.html, photos: [shown], shape };
  },
});

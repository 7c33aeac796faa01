// Two or three pictures in a row, each with its caption.
import { z } from 'zod';
import { key, line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { consentTo, photo, photoData, photoWords, pictureOf } from '../photo.ts';
import { nullable } from '../words.ts';

const most = 3;
const amount = 'two or three pictures, each under a name';

const data = z
  .record(key, z.strictObject(photoData, 'its file in braces, like { image: images/spring.jpg }'))
  .refine((list) => Object.keys(list).length <= most, amount)
  .default({});
type Data = z.output<typeof data>;

const words = z.strictObject({ title: line.optional(), images: z.record(key, photoWords) });

export const pictures = kind({
  says: 'two or three pictures in a row',
  usual: { pictures: {} },
  words: nullable(words),
  data,
  options: { shape: z.enum(['wide', 'square', 'tall']).default('wide') },
  whole: true,
  isOfWords: true,
  isRunning: () => false,
  lists: (name) => [[name, 'images']],
  pictures: (name, given) =>
    Object.entries(given as Data).map(([one, each]) =>
      pictureOf(`${name}.${one}`, [name, one], [name, 'images', one], each),
    ),
  consents: (name, given) => Object.entries(given as Data).map(([one, each]) => consentTo([name, one], each)),
  show({ block: { name }, local, words: said, data: list, options: { shape }, position }) {
    const photos = Object.keys(list).flatMap((one) => {
      const id = `${name}.${one}`;
      const own = said?.images[one];
      return own ? (photo(local, id, own, position(id)) ?? []) : [];
    });
    return photos.length > 0 ? { block: name, title: said?.title?.html, photos, shape } : undefined;
  },
});

// A quotation: what somebody said, who that is, and a portrait.
import { z } from 'zod';
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { photo, photoData, pictureOf } from '../photo.ts';
import { nullable } from '../words.ts';

const data = z.strictObject(photoData).default({});
type Data = z.output<typeof data>;

export const quote = kind({
  says: 'what somebody said, with a portrait',
  usual: { quote: {} },
  words: nullable(
    z.strictObject({
      title: line.optional(),
      words: line,
      name: line,
      role: line.optional(),
      image: z.strictObject({ alt: line, credit: line }).optional(),
    }),
  ),
  data,
  blank: {
    quote: {
      words: 'What somebody said, between quotation marks: one or two sentences.',
      name: 'Who that is; a changed name where the own one could put somebody in danger.',
      role: ['What they do.', 'teacher'],
    },
  },
  whole: true,
  isOfWords: true,
  fresh: (name) => [[name, 'words']],
  isRunning: (path) => path.at(-1) === 'words',
  pictures: (name, given) => [pictureOf(name, [name], [name, 'image'], given as Data)],
  // Whoever is quoted can be known.
  consents: (name, given) => [
    {
      at: [name, 'consent'],
      isNeeded: true,
      words: [name, 'words'],
      consent: (given as Data).consent,
    },
  ],
  show({ block: { name }, local, words, position }) {
    if (!words) return undefined;
    return {
      block: name,
      title: words.title?.html,
      html: words.words.html,
      who: words.name.html,
      role: words.role?.html,
      photo: words.image && photo(local, name, words.image, position(name)),
    };
  },
});

// The words of the blocks' pictures, in each language.
import type { DataPath, Period } from '../../period/period.ts';
import type { Found } from '../check.ts';
import { type Photo, photosOf } from './photos.ts';

/** One of a picture's texts. */
export type WordsOfPhoto = {
  photo: Photo;
  language: string;
  part: string;
  text: string;
  /** The picture's other texts, and the heading of its block. */
  others: readonly string[];
  where: Required<Pick<Found, 'at' | 'place'>>;
};

/** What each language says of each picture, in the order of the texts. */
export function wordsOfPhotos(period: Period): WordsOfPhoto[] {
  return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
    photosOf(period).flatMap((photo) => {
      const inside = (path: DataPath) => photo.words.every((part, index) => path[index] === part);
      const parts = passages.filter(({ path }) => path.length > photo.words.length && inside(path));
      const titles = passages.filter(
        ({ path }) => path.length === 2 && path[0] === photo.words[0] && path[1] === 'title',
      );
      return parts.map(({ path, text }) => {
        const others = [...parts, ...titles].filter((other) => other.path !== path);
        const where = { at: path, place: locate(path) };
        const part = String(path.at(-1));
        return { photo, language, part, text, others: others.map((other) => other.text), where };
      });
    }),
  );
}

// The words of the story's picture, in each language.
import type { DataPath, Period, PeriodText } from '../../period/period.ts';
import type { Found } from '../check.ts';

/** One of the picture's texts. */
export type WordsOfPhoto = {
  language: string;
  part: 'alt' | 'caption' | 'credit';
  text: string;
  /** The picture's other texts, and the story's title. */
  others: readonly string[];
  where: Required<Pick<Found, 'at' | 'place'>>;
};

/** What each language says of the story's picture, in the order of the texts. */
export function wordsOfPhoto({ texts }: Pick<Period, 'texts'>): WordsOfPhoto[] {
  return Object.values(texts).flatMap(({ language, text: { story }, locate }: PeriodText) => {
    if (!story?.image) return [];
    const parts = Object.entries(story.image) as [WordsOfPhoto['part'], string][];
    return parts.map(([part, text]) => {
      const at: DataPath = ['story', 'image', part];
      const others = parts.filter(([other]) => other !== part).map(([, other]) => other);
      return { language, part, text, others: [...others, story.title], where: { at, place: locate(at) } };
    });
  });
}

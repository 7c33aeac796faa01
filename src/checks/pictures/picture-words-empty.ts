// Words of a picture that say nothing of it: a file's name, a word that keeps a place, the caption once more.
import path from 'node:path';
import { isIn } from '../../text/narrow.ts';
import type { DataCheck } from '../check.ts';
import { hasLeftOver } from '../texts/left-over.ts';
import { type WordsOfPhoto, wordsOfPhotos } from './words-of-photo.ts';

/** What cameras, telephones and programs call their files, and endings of such names. */
const fileNames = [
  /\.(jpe?g|png|webp|svg|heic|heif|gif|tiff?|bmp)\b/i,
  /^(img|dsc[fn]?|pxl|mvimg|p|pict?|screenshot|whatsapp image|image|photo|foto)[\s_-]*\d{2,}/i,
];

/** What stands where words are to come; what any text keeps a place with is told as left over. */
const placeholders = [
  /^[^\p{L}\p{N}]*(n\/?a|test|alt|alt text|description|caption|credit|photo(graph)?|picture|image|foto|şəkil|placeholder|untitled)?[^\p{L}\p{N}]*\d{0,2}[^\p{L}\p{N}]*$/iu,
  /^[<({].*[)}>]$/,
  /\b(placeholder|to be (added|confirmed|supplied|replaced)|(photographer|owner)['’]?s? name|name of (the )?photographer|in place of)\b/i,
];

/** A description, caption or credit that tells its reader nothing, or tells of what is not there yet. */
export const pictureWordsEmpty: DataCheck = {
  code: 'picture-words-empty',
  severity: 'warning',
  title: 'Words that say nothing of the picture',
  why: 'Who cannot see the picture gets its description in its place, and donors read its credit.',
  example: { wrong: 'alt: IMG_2041.jpg', right: 'alt: Two girls run after a ball on a pitch in Baku.' },
  mend: 'Describe what one sees, in a sentence; in the credit, name who owns the picture.',
  find: (subject) =>
    wordsOfPhotos(subject.period).flatMap((words) => {
      const { file } = words.photo;
      const fault = file === undefined ? undefined : faultOf(words, file);
      const name = words.where.at?.join('.') ?? '';
      if (!fault || hasLeftOver(subject, words.language, name)) return [];
      return [{ message: `${name} ${fault}.`, about: words.text, ...words.where }];
    }),
};

function faultOf({ part, text, others }: WordsOfPhoto, image: string): string | undefined {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[\s.:–-]+/g, ' ')
      .trim();
  const name = path.posix.basename(image);
  const stem = name.slice(0, name.length - path.posix.extname(name).length);
  if (
    [name, stem].map((one) => one.toLowerCase()).includes(text.trim().toLowerCase()) ||
    fileNames.some((pattern) => pattern.test(text.trim()))
  ) {
    return 'is the name of a file';
  }
  if (placeholders.some((pattern) => isIn(pattern, text.trim()))) return 'only keeps a place';
  if (part !== 'alt') return undefined;
  if (others.map(plain).includes(plain(text))) return 'says what is printed beside the picture already';
  return text.trim().length < 12 ? 'is too short to describe it' : undefined;
}

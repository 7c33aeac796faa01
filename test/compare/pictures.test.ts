// What changed of the pictures of two periods, told a sentence each.
import { expect, it } from 'vitest';
import { comparePassages } from '../../src/compare/passages.ts';
import { comparePictures, pictureLines } from '../../src/compare/pictures.ts';
import type { SidePicture } from '../../src/compare/side.ts';
import { sideOf, textsOf } from './support.ts';

const picture = (changes: Partial<SidePicture> = {}): SidePicture => ({
  file: 'images/a.jpg',
  bytes: Buffer.from('a'),
  size: { width: 800, height: 600 },
  focus: [],
  words: ['story', 'image'],
  ...changes,
});

/** The sentences of two periods with these pictures, and with this text alternative now. */
function told(
  last: Record<string, SidePicture>,
  now: Record<string, SidePicture>,
  alt = 'A boat.',
): string[] {
  const side = (pictures: Record<string, SidePicture>, said: string) => ({
    ...sideOf({}, { en: textsOf({ 'story.image.alt': said, 'story.image.credit': 'Us' }) }),
    pictures,
  });
  const [then, here] = [side(last, 'A boat.'), side(now, alt)];
  const pictures = comparePictures(then.pictures, here.pictures, comparePassages(then, here, ['en']));
  return pictureLines(pictures, (code) => (code === 'en' ? 'English' : code));
}

it('says nothing where there are none, and that they are the same where they are', () => {
  expect(told({}, {})).toEqual([]);
  expect(told({ story: picture() }, { story: picture() })).toEqual(['The picture is the one of last time.']);
  const two = { story: picture(), view: picture() };
  expect(told(two, two)).toEqual(['The pictures are those of last time.']);
});

it('names the file, the size, the point that crops keep, and the words by language', () => {
  const other = picture({
    file: 'images/b.jpg',
    bytes: Buffer.from('b'),
    size: { width: 400, height: 600 },
    focus: [0.5, 0.2],
  });
  expect(told({ story: picture() }, { story: other })).toEqual([
    'The picture of story is another one than last time (images/b.jpg, was images/a.jpg), of another size (400 × 600, was 800 × 600), cropped around another point (0.5, 0.2, was guessed).',
  ]);
  expect(told({ story: picture() }, { story: picture() }, 'A ship.')).toEqual([
    'The picture of story is the one of last time; its text alternative changed in English.',
  ]);
});

it('names those that came and went, beside one under the same name with other bytes', () => {
  const found = told(
    { story: picture(), view: picture() },
    { story: picture({ bytes: Buffer.from('c') }), row: picture() },
  );
  expect(found).toEqual([
    'The picture of story is another one than last time (images/a.jpg).',
    'The picture of row is new.',
    'The picture of view is no longer there.',
  ]);
});

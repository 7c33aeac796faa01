// What of the blocks' pictures is another than last time: the file, its size, what crops keep, its words. Pure.
import type { DataPath } from '../values.ts';
import type { PassageChange } from './passages.ts';
import type { SidePicture } from './side.ts';

/** Two states of something: of last time and of now. */
type Change = { last: string; now: string };

/** A picture by the page's name for it. `words` are the parts whose wording is another, by the languages in which it is. */
export type PictureChange = {
  name: string;
  status: 'same' | 'changed' | 'new' | 'gone';
  file?: Change;
  size?: Change;
  focus?: Change;
  words: { part: string; languages: string[] }[];
};

type Pictures = Readonly<Record<string, SidePicture>>;

/** The pictures of two periods, in the order of the new one. */
export function comparePictures(
  last: Pictures,
  now: Pictures,
  passages: readonly PassageChange[],
): PictureChange[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(last)])];
  return names.map((name): PictureChange => {
    const [then, here] = [last[name], now[name]];
    if (!then || !here) return { name, status: here ? 'new' : 'gone', words: [] };
    const isOther = Buffer.compare(then.bytes, here.bytes) !== 0;
    const change = (a: string, b: string) => (a === b ? undefined : { last: a, now: b });
    const file = isOther ? { last: then.file, now: here.file } : undefined;
    const size = isOther ? change(sizeOf(then), sizeOf(here)) : undefined;
    const focus = change(focusOf(then), focusOf(here));
    const words = wordsOf(here.words, passages);
    const isSame = !file && !focus && words.length === 0;
    const status = isSame ? ('same' as const) : ('changed' as const);
    return { name, status, ...(file && { file }), ...(size && { size }), ...(focus && { focus }), words };
  });
}

function sizeOf({ size }: SidePicture): string {
  return size ? `${Math.round(size.width)} × ${Math.round(size.height)}` : 'unknown';
}

function focusOf({ focus }: SidePicture): string {
  return focus.length > 0 ? focus.join(', ') : 'guessed';
}

function wordsOf(at: DataPath, passages: readonly PassageChange[]): PictureChange['words'] {
  return ['alt', 'caption', 'credit'].flatMap((part) => {
    const passage = passages.find(({ path }) => path === [...at, part].join('.'));
    const changed = Object.entries(passage?.languages ?? {}).filter(
      ([, { status }]) => status !== 'unchanged',
    );
    return changed.length > 0 ? [{ part, languages: changed.map(([language]) => language) }] : [];
  });
}

const parts: Readonly<Record<string, string>> = {
  alt: 'text alternative',
  caption: 'caption',
  credit: 'credit',
};

/** What is said of the pictures, a sentence each. @param language the name of a language, by its code */
export function pictureLines(
  pictures: readonly PictureChange[],
  language: (code: string) => string,
): string[] {
  const others = pictures.filter(({ status }) => status !== 'same');
  if (pictures.length === 0) return [];
  if (others.length === 0) {
    return [
      pictures.length === 1 ? 'The picture is the one of last time.' : 'The pictures are those of last time.',
    ];
  }
  return others.map(({ name, status, file, size, focus, words }) => {
    if (status === 'new') return `The picture of ${name} is new.`;
    if (status === 'gone') return `The picture of ${name} is no longer there.`;
    const says = [
      ...(file
        ? [`another one than last time (${file.now}${file.now === file.last ? '' : `, was ${file.last}`})`]
        : []),
      ...(size ? [`of another size (${size.now}, was ${size.last})`] : []),
      ...(focus ? [`cropped around another point (${focus.now}, was ${focus.last})`] : []),
    ];
    const worded = words.map(
      (one) => `its ${parts[one.part]} changed in ${one.languages.map(language).join(', ')}`,
    );
    const is = says.length > 0 ? `is ${says.join(', ')}` : 'is the one of last time';
    return `The picture of ${name} ${is}${worded.map((one) => `; ${one}`).join('')}.`;
  });
}

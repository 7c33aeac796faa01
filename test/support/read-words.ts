// The words of a PDF as programs read them, and as the page has them, in one form that can be compared.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageWords } from '../../src/layout/words.ts';

/** Gives the words of a PDF, its lines apart. */
export type ByteReader = (bytes: Uint8Array) => Promise<string>;

/** Readers that are at hand without anything installed. */
export const readers: Readonly<Record<string, ByteReader>> = {
  'PDF.js': readWithPdfJs,
  PDFium: readWithPdfium,
};

async function readWithPdfJs(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      let height: unknown;
      for (const item of items) {
        if (!('str' in item)) continue;
        // It tells a line's end by how high the last letters were, and so not behind a large figure.
        if (item.str !== '' && height !== item.transform[5]) text += '\n';
        if (item.str !== '') height = item.transform[5];
        text += item.str + (item.hasEOL ? '\n' : '');
      }
      text += '\n';
    }
    return text;
  } finally {
    await task.destroy();
  }
}

/** PDFium says U+FFFE for both kinds of hyphen at a line's end, and goes on: what it was is not known. */
async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    document.destroy();
    return text;
  } finally {
    library.destroy();
  }
}

/** What a reader may say for a hyphen: U+FFFE. */
const unsure = '\uFFFE';

/**
 * The words of a text in one form: NFKC, spaces folded, small letters (styles make capitals); U+00AD stays where a word
 * ends in it.
 */
export function wordsIn(text: string, language: string): string[] {
  const folded = text
    .normalize('NFKC')
    .replaceAll('\u001F', '')
    .replace(/\u00AD+(?=\S)/g, '');
  return folded.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
}

/** The words of a page in the order of its source. */
export function writtenWords(html: string, language: string): string[] {
  return wordsIn(pageWords(html), language);
}

/**
 * The words that were read, put together where they are written as one and a line ended behind a hyphen; in the order
 * of reading. A hyphen that the layout added (U+00AD) is none of the word.
 */
export function joined(read: readonly string[], written: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const word of written) known.set(bare(word), word);
  const words: string[] = [];
  for (const word of read) {
    const before = words.at(-1) ?? '';
    const whole = /[-\u00AD]$/.test(before) ? before.replace(/\u00AD$/, '') + word : undefined;
    if (whole !== undefined && known.get(bare(whole)) === whole) words[words.length - 1] = whole;
    else words.push(word.includes(unsure) ? (known.get(bare(word)) ?? word) : word);
  }
  return words;
}

function bare(word: string): string {
  return word.replace(/[-\u00AD\uFFFE]/g, '');
}

/**
 * What a reader has that was not written, and what was written and it has not: by word, how many times too many (+) or
 * too few (−). The halves of a word that columns put apart are one, whatever stands between them.
 */
export function disagreements(read: readonly string[], written: readonly string[]): string[] {
  const count = new Map<string, number>();
  const add = (word: string, times: number) => count.set(word, (count.get(word) ?? 0) + times);
  for (const word of joined(read, written)) add(word, 1);
  for (const word of written) add(word, -1);
  for (const [word, times] of count) {
    if (times >= 0) continue;
    for (const [half, more] of count) {
      const begin = half.replace(/\u00AD$/, '');
      const rest = word.slice(begin.length);
      if (more <= 0 || !/[-\u00AD]$/.test(half) || !word.startsWith(begin) || (count.get(rest) ?? 0) <= 0)
        continue;
      add(half, -1);
      add(rest, -1);
      add(word, 1);
    }
  }
  return [...count].flatMap(([word, times]) =>
    times === 0 ? [] : [`${times > 0 ? '+' : ''}${times} ${word}`],
  );
}

/** Letters and figures alone: readers part lines and words otherwise than they were written, and turn marks around. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{Cf}\p{Cc}\uFFFE]/gu, '');
}

/** The words that one of the readers does not give back, wherever it parts lines and words. */
export async function lostIn(bytes: Uint8Array, words: string): Promise<string[]> {
  const wanted = new Set(words.split(/[\s\p{Cc}\p{P}\u200C]+/u).flatMap(piecesOf));
  const lost = Object.entries(readers).map(async ([name, read]) => {
    const letters = lettersOf(await read(bytes)).toLowerCase();
    const hasHalves = (word: string) =>
      Array.from(word.slice(2, -1), (_, index) => index + 2).some(
        (at) => letters.includes(word.slice(0, at)) && letters.includes(word.slice(at)),
      );
    // Words of other scripts are not hyphenated; halves of one that is may stand in two columns.
    // At the mark of a vowel that stands high PDFium may begin a line.
    const isBroken = (word: string) =>
      name === 'PDFium' && /\p{Script=Arabic}/u.test(word) && /\p{M}/u.test(word);
    const isLost = (word: string) =>
      !isBroken(word) && !letters.includes(word) && (/\p{Lo}/u.test(word) || !hasHalves(word));
    // PDFium goes from line to line of what stands side by side, through a numeral and what is under it.
    return [...wanted]
      .filter((piece) => /^[\p{L}\p{M}]+$/u.test(piece))
      .filter(isLost)
      .map((word) => `${name}: ${word}`);
  });
  return (await Promise.all(lost)).flat();
}

/** Parts of a word that a reader may part: those of two directions, and those that a joiner holds apart. */
function piecesOf(word: string): string[] {
  return (
    lettersOf(word)
      .toLowerCase()
      .match(/[\p{Lo}\p{M}]+|[^\p{Lo}\p{M}]+/gu) ?? []
  );
}

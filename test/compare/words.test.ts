// Two versions of a passage, word by word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, type Segment } from '../../src/compare/words.ts';
import { piecesOf } from './support.ts';

/** Differences as text: [-gone-] {+new+}, figures with their names. */
function shown(segments: readonly Segment[]): string {
  const text = ({ text, figure }: Segment) => (figure === undefined ? text : `${text}<${figure}>`);
  return segments
    .map((one) =>
      one.kind === 'same' ? text(one) : one.kind === 'gone' ? `[-${text(one)}-]` : `{+${text(one)}+}`,
    )
    .join('');
}

const compare = (last: string, now: string, language = 'en') =>
  shown(compareWords(piecesOf(last), piecesOf(now), language));

describe('words', () => {
  it.each([
    [
      'one word',
      'UNHCR supports the state.',
      'UNHCR helps the state.',
      'UNHCR [-supports-]{+helps+} the state.',
    ],
    [
      'several words as one',
      'It was held in Baku then.',
      'It took place at Ganja then.',
      'It [-was held in Baku-]{+took place at Ganja+} then.',
    ],
    [
      'a word with its ending',
      'BMT-nin dəstəyi ilə oldu',
      'BMT-yə dəstəyi ilə oldu',
      '[-BMT-nin-]{+BMT-yə+} dəstəyi ilə oldu',
    ],
    ['punctuation alone', 'He came, and went home.', 'He came and went home.', 'He came[-,-] and went home.'],
    ['nothing', 'As it was.', 'As it was.', 'As it was.'],
    ['a new text', '', 'New words.', '{+New words.+}'],
    ['a gone text', 'Old words.', '', '[-Old words.-]'],
  ])('%s', (_, last, now, result) => expect(compare(last, now)).toBe(result));

  it('a text that is quite another is replaced as a whole', () => {
    const last =
      'UNHCR supported the initiatives of communities by providing materials for the centres in Aghdam.';
    const now = 'Together with the State Committee we followed first returns of families to Aghdam.';
    expect(compare(last, now)).toBe(`[-${last}-]{+${now}+}`);
  });

  it('words that are written without spaces', () => {
    expect(compare('难民署支持政府工作', '难民署支持地方工作', 'zh')).toBe('难民署支持[-政府-]{+地方+}工作');
  });
});

describe('figures', () => {
  it('are told apart from the words around them', () => {
    expect(compare('{{n=2,084}} IDPs in {{year=2024}}.', '{{n=1,210}} IDPs in {{year=2025}}.')).toBe(
      '[-2,084<n>-]{+1,210<n>+} IDPs in [-2024<year>-]{+2025<year>+}.',
    );
  });
  it('stand each for itself where only a dash is between them', () => {
    expect(compare('in {{a=May}}–{{b=June}} again', 'in {{a=March}}–{{b=April}} again')).toBe(
      'in [-May<a>-]{+March<a>+}–[-June<b>-]{+April<b>+} again',
    );
  });
});

it('gives both versions back, whatever they are', () => {
  const word = fc.constantFrom(
    'the',
    'state',
    'UNHCR',
    'məcburi',
    'köçkün',
    ',',
    '.',
    '2024-cü',
    '{{n=5}}',
    '難民',
    '👩‍👩‍👧',
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const plain = (source: string) =>
    piecesOf(source)
      .map(({ text }) => text)
      .join('');
  fc.assert(
    fc.property(text, text, (last, now) => {
      const segments = compareWords(piecesOf(last), piecesOf(now), 'az');
      const without = (kind: Segment['kind']) =>
        segments
          .filter((one) => one.kind !== kind)
          .map((one) => one.text)
          .join('');
      expect(without('new')).toBe(plain(last));
      expect(without('gone')).toBe(plain(now));
    }),
  );
});

it('gives up on texts that differ in thousands of places, and tells them as replaced', () => {
  const every = (letter: string) =>
    Array.from({ length: 4000 }, (_, index) => (index % 2 === 0 ? 'the same' : `${letter}${index}`)).join(
      ' ',
    );
  const segments = compareWords(piecesOf(every('a')), piecesOf(every('b')), 'en');
  expect(segments.map(({ kind }) => kind)).toEqual(['gone', 'new']);
});

// Texts in pieces: the printed words, figures by name, marks apart; and nothing that a hostile text could smuggle in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/figures/format-table.ts';
import { printedBy } from '../../src/figures/printed.ts';
import { type Piece, piecesOf } from '../../src/text/pieces.ts';
import { readText } from '../../src/text/read.ts';
import { writing } from '../locale/languages.ts';

const figures = new Map<string, Value>([
  ['idps', { kind: 'count', value: 2084 }],
  ['year', { kind: 'year', value: 2024 }],
  ['need', { kind: 'money', value: 8e6, currency: 'USD' }],
]);
const piecesIn = (language: 'az' | 'en') => (source: string) =>
  piecesOf(readText(source), (figure) => printedBy(figure, figures, writing(language)));
const english = piecesIn('en');
const azerbaijani = piecesIn('az');

/** Pieces as text: figures in ⟨name:…⟩, marks in ‹…›. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'figure') return `⟨${piece.name}:${piece.text}⟩`;
      return piece.kind === 'markup' ? `‹${piece.text}›` : piece.text;
    })
    .join('');
}

describe('what is printed', () => {
  it.each([
    ['figures in their formats', '{{idps}} in {{year, year}}', '⟨idps:2,084⟩ in ⟨year:2024⟩'],
    ['a figure in bold', '**{{idps}} IDPs** came', '‹**›⟨idps:2,084⟩ IDPs‹**› came'],
    ['money, whose signs are no mark-up', '*{{need}}*', '‹*›⟨need:$8.0\u00A0million⟩‹*›'],
    [
      'a link with its address',
      'on [our site {{year}}](https://x.org/a?b=1&c=%C9%99) now',
      'on our site ⟨year:2024⟩ (https://x.org/a?b=1&c=ə) now',
    ],
    ['words in another language', 'the :en[Fuji Optical] shop', 'the Fuji Optical shop'],
    ['line breaks and soft hyphens', 'one\n two\u00ADthree', 'one twothree'],
    [
      'a word that goes with a figure without a value',
      '{{gone}} {{gone, plural(sign|signs)}}',
      '⟨gone:{{gone}}⟩ signs',
    ],
    ['HTML as text', '<b>&amp; "x"</b>', '<b>&amp; "x"</b>'],
  ])('%s', (_, source, result) => expect(shown(english(source))).toBe(result));

  it('as the language has it', () => {
    expect(shown(azerbaijani('{{idps}} {{year, ordinal}} ildə'))).toBe(
      '⟨idps:2\u00A0084⟩ ⟨year:2024-cü⟩ ildə',
    );
  });
});

describe('what cannot be printed stands as it is written', () => {
  it.each([
    ['a figure that nobody knows', '{{nobody}} came', '⟨nobody:{{nobody}}⟩ came'],
    ['a format that does not fit', '{{idps, date}}', '⟨idps:{{idps, date}}⟩'],
    ['a figure that does not close', 'a {{idps, number b', 'a {{idps, number b'],
    [
      'a link that leads nowhere',
      '[x](javascript:alert(1)) {{idps}}',
      'x (javascript:alert(1)) ⟨idps:2,084⟩',
    ],
  ])('%s', (_, source, result) => expect(shown(english(source))).toBe(result));

  it('in a language that has no file', () => {
    expect(shown(piecesOf(readText('**{{idps}}** <i>'), () => undefined))).toBe(
      '‹**›⟨idps:{{idps}}⟩‹**› <i>',
    );
  });
});

it('never throws, and loses no word', () => {
  const part = fc.constantFrom(
    'word',
    '**',
    '*',
    '[a](',
    ')',
    '{{idps}}',
    '{{',
    '}}',
    '<b>',
    '&lt;',
    ':en[',
    ']',
    '\\',
    ' ',
    'ə',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const pieces = english(parts.join(''));
      const words = parts.filter((one) => one === 'word').length;
      expect(
        pieces
          .map(({ text }) => text)
          .join('')
          .split('word').length - 1,
      ).toBe(words);
    }),
  );
});

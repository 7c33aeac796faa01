// From a character of a text to its place in the file, in every style that YAML has for texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { sourceOffset } from '../../src/period/value-offset.ts';

const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;

/** The value of `text:` in a file, and for each of its characters what stands in the file at the place given for it. */
function backIn(file: string): { value: string; back: string[]; type: unknown } {
  const node = parseDocument(file, { keepSourceTokens: true }).getIn(['a', 'text'], true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) throw new Error(`no text in ${file}`);
  const { value, range } = node;
  const source = file.slice(range[0], range[1]);
  return {
    value,
    type: node.type,
    back: Array.from(value, (_, at) => source[sourceOffset(value, source, at)] ?? ''),
  };
}

describe('the place of a character', () => {
  it.each([
    ['folded', 'a:\n  text: >-\n    Bir iki\n    üç\n\n    dörd  beş\n'],
    ['literal', 'a:\n  text: |\n    Bir iki\n\n    üç\n      dörd\n'],
    ['folded, empty line first', 'a:\n  text: >-\n\n    Bir\n    iki\n'],
    ['plain over lines', 'a:\n  text: Bir iki\n    üç\n\n    dörd\n'],
    ['single quotes', "a:\n  text: 'Bir ''iki''\n    üç'\n"],
    ['marked', 'a:\n  text: !checked >-\n    Bir iki\n    üç\n'],
    ['with Windows line ends', 'a:\r\n  text: >-\r\n    Bir iki\r\n    üç\r\n'],
    ['a comment behind', 'a:\n  text: Bir iki # üç\n'],
  ])('%s', (_, file) => {
    const { value, back } = backIn(file);
    for (const [at, letter] of Array.from(value).entries()) {
      if (/\S/.test(letter)) expect([at, back[at]]).toEqual([at, letter]);
    }
    expect(value).toMatch(/\S/);
  });

  it('is found behind escapes and joined lines of double quotes', () => {
    const { value, back } = backIn('a:\n  text: "\\u0259 \\"b\\" c\\\n    d e\n    f"\n');
    expect(value).toBe('ə "b" cd e f');
    expect(back.join('')).toMatch(/^\\ \\b\\ cd e\sf$/);
  });

  it('is found in any text, in any style', () => {
    const word = fc.stringMatching(/^[a-zəı«'"\\#*]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n');
    fc.assert(
      fc.property(words, fc.infiniteStream(gap), fc.constantFrom(...styles), (list, gaps, style) => {
        const text = list.map((one, at) => (at === 0 ? `a${one}` : gaps.next().value + one)).join('');
        const scalar = new Scalar(text);
        scalar.type = style;
        const file = new Document({ a: { text: scalar } }).toString({ lineWidth: 40 });
        const { value, back, type } = backIn(file);
        expect(value).toBe(text);
        for (const [at, letter] of [...value].entries()) {
          if (/\s/.test(letter)) continue;
          const shown = back[at] === '\\' && type === 'QUOTE_DOUBLE' ? letter : back[at];
          if (shown !== letter) throw new Error(`${at} ${letter} ${shown} in ${JSON.stringify(file)}`);
        }
      }),
      { numRuns: 400 },
    );
  });
});

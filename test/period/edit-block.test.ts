// A text of lines of its own stays one when its words change, and what did not change stays to the byte.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { editYaml } from '../../src/period/edit.ts';
import { dataTags } from '../../src/period/yaml-tags.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-zəğıöşüç]{1,12}$/),
  fc.constantFrom(
    '**{{legal_aid_idps, number}}',
    '#',
    ':',
    '-',
    '"q"',
    "it's",
    '{x}',
    '---',
    '…',
    'a:',
    '!x',
    'ə',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const passage = fc
  .array(fc.tuple(sentence, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('').trimEnd());
const sign = fc.constantFrom('>-', '>', '|-', '|');
const frame = fc.record({
  sign,
  comment: fc.constantFrom('', ' # hint', ' # was “x” # twice'),
  mark: fc.constantFrom('', '!carried '),
  eol: fc.constantFrom('\n', '\r\n'),
  foot: fc.constantFrom('b: 1\n', '\n# foot\nb: 1 # x\n', '  # inside\n  c: >-\n    x\n    y\n'),
});

const read = (text: string): unknown => parseDocument(text, { customTags: dataTags }).toJS();
const valueIn = (text: string): unknown => (read(text) as { s: { a: unknown } }).s.a;

/** A file with a passage at `s.a`, as the program itself writes it. */
function fileWith(text: string, { sign, comment, mark, eol, foot }: Frame) {
  const whole = `# head\n\ns:\n  a: ${mark}${sign}${comment}\n    x\n${foot}`.replaceAll('\n', eol);
  const end = sign.endsWith('-') ? '' : '\n';
  return { file: editYaml(whole, [{ path: ['s', 'a'], value: text + end }]), end };
}
type Frame = { sign: string; comment: string; mark: string; eol: string; foot: string };

describe('a text of its own lines', () => {
  it('takes any other text of words, and the rest of the file stays', () => {
    fc.assert(
      fc.property(passage, passage, frame, (first, second, given) => {
        const { file, end } = fileWith(first, given);
        const edited = editYaml(file, [{ path: ['s', 'a'], value: second + end }]);
        expect(valueIn(edited)).toBe(second + end);
        const { mark, sign, comment, eol, foot } = given;
        const [head, tail] = [`# head\n\ns:\n  a: ${mark}${sign}${comment}\n`, foot].map((part) =>
          part.replaceAll('\n', eol),
        );
        expect(edited.startsWith(head ?? '')).toBe(true);
        expect(edited.endsWith(eol + tail)).toBe(true);
        expect(editYaml(edited, [{ path: ['s', 'a'], value: second + end }])).toBe(edited);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the lines before a word that changes, and is folded at the width of its file', () => {
    fc.assert(
      fc.property(passage, fc.nat(), word, frame, (text, pick, put, given) => {
        const { file, end } = fileWith(text, given);
        const words = text.split(/(?<=\s)(?=\S)/);
        const at = pick % words.length;
        const changed = words.with(at, `${put}${/\s*$/.exec(words[at] ?? '')?.[0] ?? ''}`).join('');
        const edited = editYaml(file, [{ path: ['s', 'a'], value: changed + end }]);
        expect(valueIn(edited)).toBe(changed + end);
        const [before, after] = [file.split(given.eol), edited.split(given.eol)];
        const kept = before.findIndex((line, index) => line !== after[index]);
        // A word may begin as the one before it did, and what follows.
        let same = 0;
        while (same < text.length && text[same] === changed[same]) same += 1;
        const start = text.slice(0, same);
        if (kept < 0 || given.sign.startsWith('|')) return;
        // All that stands on lines before the first that changed is said before the word.
        const said = before
          .slice(4, kept)
          .map((line) => line.trim())
          .join(' ')
          .replace(/\s+/g, ' ');
        expect(`${start} `.replace(/\s+/g, ' ')).toContain(said);
        const own = after.slice(4, after.length - given.foot.split('\n').length);
        for (const line of own.filter((one) => one.trim().includes(' ') && one.length > 114))
          expect(line.trim().lastIndexOf(' ', 110)).toBe(-1);
      }),
      { numRuns: 200 },
    );
  });

  const source = 'a: >- # hint\n  one two\n  three four\n  five six\n\n# foot\n';
  const set = (value: string, text = source) => editYaml(text, [{ path: ['a'], value }]);

  it('changes one line where the others can stay', () => {
    expect(set('one 2 three four five six')).toBe(source.replace('two', '2'));
    expect(set('one two three 4 five six')).toBe(source.replace('four', '4'));
    expect(set('one two three four five 6')).toBe(source.replace('six', '6'));
    expect(set('one two three four five six seven')).toBe(source.replace('six', 'six seven'));
  });

  it('is written in quotation marks where it cannot be one', () => {
    for (const value of ['', ' x', 'x\n', 'x\ty z', '\nx', 'x  \n\n'])
      expect(read(set(value)), JSON.stringify(value)).toEqual({ a: value });
    expect(set(' x')).toBe('a: " x" # hint\n\n# foot\n');
  });

  it('keeps what is folded in a way of its own, as far as can be', () => {
    const more = 'a: >-\n  one\n    more\n  two\nb: 1\n';
    expect(read(set('one two', more))).toEqual({ a: 'one two', b: 1 });
    expect(set('one two', more)).toMatch(/^a: >-\n {2}one\s+two\nb: 1\n$/);
    expect(set('one', 'a: >2-\n   x\n  y\nb: 1\n')).toBe('a: >-\n  one\nb: 1\n');
  });

  it('is made for a long text where nothing was, and not for a short one', () => {
    const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    const made = set(long, 's: 1\na: # hint\nb: 2\n');
    expect(made).toMatch(/^s: 1\na: >- # hint\n {2}word0 [^\n]{60,110}\n {2}word\d+ [^\n]*\nb: 2\n$/);
    expect(read(made)).toEqual({ s: 1, a: long, b: 2 });
    expect(set('short words', 'a:\nb: 2\n')).toBe('a: short words\nb: 2\n');
    const added = editYaml('s:\n  b: 2\n', [{ path: ['s', 'a'], value: long }]);
    expect(added).toMatch(/^s:\n {2}b: 2\n {2}a: >-\n {4}word0 /);
    expect(read(added)).toEqual({ s: { b: 2, a: long } });
    expect(read(editYaml('s: { b: }\n', [{ path: ['s', 'b'], value: long }]))).toEqual({ s: { b: long } });
  });
});

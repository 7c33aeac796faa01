// The pure parts of the passage editor: what is shown, what keys change in the source, what is deleted with what.
import { expect, test } from 'vitest';
import { apartIn } from '../../../src/studio/client/editor/apart.ts';
import { closeTo } from '../../../src/studio/client/editor/close.ts';
import { deletedWith } from '../../../src/studio/client/editor/deleted.ts';
import { gluedIn } from '../../../src/studio/client/editor/glued.ts';
import { marksOf } from '../../../src/studio/client/editor/marks.ts';
import { linked, toggled } from '../../../src/studio/client/editor/toggle.ts';
import { printedWords } from '../../../src/studio/client/words-form/printed.ts';

/** A source with its selection: `a [b] c`, `|` where nothing is selected. */
function at(text: string): { source: string; from: number; to: number } {
  const from = text.search(/[⟦|]/);
  const bare = text.replace(/[⟦|]/, '');
  const end = bare.indexOf('⟧');
  return { source: bare.replace('⟧', ''), from, to: end < 0 ? from : end };
}

const toggledIn = (text: string, style: 'strong' | 'emphasis') => {
  const { source, from, to } = at(text);
  const edited = toggled(source, from, to, style);
  if (!edited) return undefined;
  const { source: all, from: start, to: stop } = edited;
  return `${all.slice(0, start)}⟦${all.slice(start, stop)}⟧${all.slice(stop)}`;
};

test.each([
  ['It ⟦rained⟧ here.', 'It **⟦rained⟧** here.'],
  ['It ⟦rained ⟧here.', 'It **⟦rained⟧** here.'],
  ['It rai|ned here.', 'It **⟦rained⟧** here.'],
  ['It **rai⟦ned⟧** here.', 'It rai⟦ned⟧ here.'],
  ['⟦It **rained** here⟧.', '**⟦It rained here⟧**.'],
  ['⟦{{mine_signs, number}} signs⟧', '**⟦{{mine_signs, number}} signs⟧**'],
  ['su ⟦yağdı⟧', 'su **⟦yağdı⟧**'],
])('bold: %s', (before, after) => {
  expect(toggledIn(before, 'strong')).toBe(after);
});

test('italic, and nothing where there is no word', () => {
  expect(toggledIn('It ⟦rained⟧.', 'emphasis')).toBe('It *⟦rained⟧*.');
  expect(toggledIn('It  |  rained.', 'strong')).toBeUndefined();
});

test.each([
  ['See ⟦here⟧.', 'https://unhcr.org', 'See [here](https://unhcr.org).'],
  ['See [he|re](https://a.org).', 'https://b.org', 'See [here](https://b.org).'],
  ['See [he|re](https://a.org).', '', 'See here.'],
  ['See ⟦here⟧.', 'https://a.org/b (c)', 'See [here](<https://a.org/b (c)>).'],
])('link: %s with “%s”', (before, address, after) => {
  const { source, from, to } = at(before);
  expect(linked(source, from, to, address)?.source).toBe(after);
});

test.each([
  ['It **rained**, and more.', ['d**,']],
  ['(**{{a}}**) %, **{{a}} x**', ['(**{{a}}**)']],
  ['{{a}}%, *x*, (*y*)', ['{{a}}%', 'x*,', '(*y*)']],
  ['no **e\u0301**; **𝐀**𝐁', ['e\u0301**;', '𝐀**𝐁']],
  ['plain', []],
])('what stays on one line with its neighbours: %s', (source, wanted) => {
  const glued = gluedIn(source, marksOf(source)).map(({ from, to }) => source.slice(from, to));
  expect(glued).toEqual(wanted);
});

test('chips, styled words and hidden signs of a passage', () => {
  const source = '**{{a,number}} x** \\* [l](https://u.org) :fr[mot]';
  const { chips, styled, hidden } = marksOf(source);
  expect(chips.map(({ placeholder }) => placeholder)).toEqual(['a, number']);
  const shown = styled.map(({ kind, open, close }) => [
    kind,
    source.slice(open.from, open.to),
    source.slice(close.from, close.to),
  ]);
  expect(shown).toEqual([
    ['strong', '**', '**'],
    ['link', '[', '](https://u.org)'],
    ['foreign', ':fr[', ']'],
  ]);
  expect(hidden.map(({ from, to }) => source.slice(from, to))).toEqual(['\\']);
  expect(printedWords(source, { 'a, number': '2,084' })).toBe('2,084 x * l mot');
});

const left = (text: string, isForward: boolean) => {
  const { source, from, to } = at(text);
  let rest = '';
  let end = 0;
  for (const span of deletedWith(source, marksOf(source), { from, to }, isForward)) {
    rest += source.slice(end, span.from);
    end = span.to;
  }
  return rest + source.slice(end);
};

test.each([
  ['⟦**⟧bold** x', true, '**old** x'],
  ['⟦**⟧{{a, number}} b** x', true, '** b** x'],
  ['**bold⟦**⟧ x', false, '**bol** x'],
  ['**b⟦**⟧ x', false, ' x'],
  ['x **⟦b⟧** y', false, 'x  y'],
  ['⟦x **bo⟧ld** y', false, 'ld y'],
  ['**bo⟦ld** y⟧', false, 'bo'],
  ['a⟦b⟧c', true, 'ac'],
  ['\\⟦*⟧ x', false, '\\ x'],
])('deleted: %s, forward %s', (before, isForward, after) => {
  expect(left(before, isForward)).toBe(after);
});

test.each([
  ['**bold |**', '**bold** |'],
  ['**bold |**x', '**bold** |x'],
  ['x** | bold**', 'x | **bold**'],
  ['a ** |** b', 'a  | b'],
  ['a **|** b', 'a | b'],
])('close: %s', (before, after) => {
  const { source, from: head } = at(before);
  const open = { from: source.indexOf('**'), to: source.indexOf('**') + 2 };
  const close = { from: source.lastIndexOf('**'), to: source.lastIndexOf('**') + 2 };
  const moved = closeTo(source, [{ open, close }], head);
  let rest = source;
  for (const { from, to, insert } of (moved?.changes ?? []).toReversed())
    rest = rest.slice(0, from) + insert + rest.slice(to);
  expect(`${rest.slice(0, moved?.head)}|${rest.slice(moved?.head)}`).toBe(after);
});

test('signs that stand close are left alone', () => {
  expect(closeTo('**a b** c', [{ open: { from: 0, to: 2 }, close: { from: 5, to: 7 } }], 4)).toBeUndefined();
});

test.each([
  ['ar', 'اتصل: +961 1 849 201.', [['ltr', '+961 1 849 201']]],
  [
    'ar',
    'مع :en[UNICEF (NRC)] و **−5%**',
    [
      ['ltr', ':en[UNICEF (NRC)]'],
      ['ltr', '−5%'],
    ],
  ],
  ['ar', '[نص](https://unhcr.org) {{a, number}}', []],
  ['en', 'It says :ar[نص] here: −5%.', [['rtl', ':ar[نص]']]],
  ['en', 'It says **نص عربي** here.', [['rtl', 'نص عربي']]],
  ['az', 'Su **yağdı**, 5%.', []],
] as const)('apart in %s: %s', (language, source, wanted) => {
  const apart = apartIn(source, language);
  expect(apart.map(({ from, to, direction }) => [direction, source.slice(from, to)])).toEqual(wanted);
});

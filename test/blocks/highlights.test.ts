// The key figures: which get a numeral, and which of those the mark of a change.
import { expect, it } from 'vitest';
import { highlightsOf as itemsOf } from '../../src/blocks/highlights/items.ts';
import type { LocalChange } from '../../src/locale/changes.ts';
import type { LocalPeriod } from '../../src/locale/local.ts';
import { type Passage, printText } from '../../src/text/html.ts';
import { readText } from '../../src/text/read.ts';

/** A period with the words of its highlights beside it. */
type Local = LocalPeriod & { words: Record<string, Passage> };

/** A highlight: its text, with figures `{{5}}` that print their name; and the change of the figure that it begins with. */
type Line = { text: string; change?: Partial<LocalChange> };

const highlightsOf = ({ words, ...local }: Local) => itemsOf(local, 'highlights', words);

function local(lines: Record<string, Line>, language = 'az'): Local {
  const passages = Object.entries(lines).map(([key, { text }]) => {
    return [key, printText(readText(text), { language: 'az', figure: ({ name }) => name, fault: () => {} })];
  });
  const changes = new Map(
    Object.values(lines).map(({ text, change }) => [/\{\{(\d+)\}\}/.exec(text)?.[1], change]),
  );
  return {
    language,
    words: Object.fromEntries(passages),
    changes: { of: (figure: string) => changes.get(figure) },
  } as unknown as Local;
}

const more = { towards: 'more', amount: '1,200', said: '1,200 more', since: 'Change since 2023' } as const;

it('sets the figure that begins a text in bold apart as its numeral, with an ending attached to it', () => {
  const { items } = highlightsOf(
    local({
      plain: { text: '**155 signs** stand' },
      alone: { text: '**155** signs' },
      ending: { text: '**50-dən çox**' },
      words: { text: '**Six signs** stand' },
      none: { text: 'In 2024, **155 signs**' },
    }),
  );
  expect(items).toEqual([
    { block: 'highlights.plain', numeral: '155', html: '<strong>signs</strong> stand' },
    { block: 'highlights.alone', numeral: '155', html: 'signs' },
    { block: 'highlights.ending', numeral: '50-dən', html: '<strong>çox</strong>' },
    { block: 'highlights.words', numeral: undefined, html: '<strong>Six signs</strong> stand' },
    { block: 'highlights.none', numeral: undefined, html: 'In 2024, <strong>155 signs</strong>' },
  ]);
});

it('marks a change under its numeral, and says once what it is counted from', () => {
  const lines = {
    a: { text: '**{{5}} x**', change: more },
    b: { text: '**{{6}} y**' },
  };
  const { items, since } = highlightsOf(local(lines));
  expect(since).toBe('Change since 2023');
  expect(items[0]?.change).toEqual({
    shape: expect.stringMatching(/^M/),
    moved: undefined,
    width: 9 + 5 * 6,
    at: 9,
    amount: '1,200',
    said: '1,200 more',
  });
  expect(items[1]).not.toHaveProperty('change');
});

it('begins at the right in a language that is written from there', () => {
  const { items } = highlightsOf(local({ a: { text: '**{{5}} x**', change: more } }, 'ar'));
  // The shape is 7 px wide, and 2 px from its amount.
  expect(items[0]?.change).toMatchObject({ width: 39, moved: 32, at: 30 });
});

it('has another shape for more, for fewer and for the same', () => {
  const towards = ['more', 'fewer', 'same'] as const;
  const lines = towards.map((each) => [
    each,
    { text: `**{{${towards.indexOf(each)}}} x**`, change: { ...more, towards: each } },
  ]);
  const { items } = highlightsOf(local(Object.fromEntries(lines)));
  expect(new Set(items.map(({ change }) => change?.shape)).size).toBe(3);
});

it('shows only changes that are counted from the same point as the first', () => {
  const lines = {
    a: { text: '**{{5}} x**', change: more },
    b: { text: '**{{6}} y**', change: { ...more, since: 'Change since mid-2024' } },
    c: { text: '**{{7}} z**', change: more },
  };
  const { items, since } = highlightsOf(local(lines));
  expect(items.map(({ change }) => change !== undefined)).toEqual([true, false, true]);
  expect(since).toBe('Change since 2023');
});

it('marks nothing where there is no numeral, and then says nothing', () => {
  const { items, since } = highlightsOf(local({ a: { text: '**Six** {{5}}', change: more } }));
  expect(items[0]).not.toHaveProperty('change');
  expect(since).toBeUndefined();
});

// The key figures: which get a numeral, and which of those the mark of a change.
import { expect, it } from 'vitest';
import { highlightsOf } from '../../src/layout/highlights.ts';
import type { LocalChange } from '../../src/locale/changes.ts';
import type { LocalPeriod } from '../../src/locale/local.ts';

/** A highlight: its HTML, its text as the file has it, and the change of the figure that this begins with. */
type Line = { html: string; source?: string; change?: Partial<LocalChange> };

function local(lines: Record<string, Line>): LocalPeriod {
  const part = <T>(of: (line: Line) => T) =>
    Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, of(line)]));
  const changes = new Map(Object.values(lines).map(({ source = '', change }) => [source, change]));
  return {
    language: 'en',
    period: { texts: { en: { text: { highlights: part(({ source = '' }) => source) } } } },
    text: { highlights: part(({ html }) => ({ html, plain: html })) },
    changes: { of: () => undefined, ofLead: (text: string) => changes.get(text) },
  } as unknown as LocalPeriod;
}

const more = { towards: 'more', amount: '1,200', said: '1,200 more', since: 'Change since 2023' } as const;

it('sets the figure that begins a text in bold apart as its numeral, with an ending attached to it', () => {
  const { items } = highlightsOf(
    local({
      plain: { html: '<strong>155 signs</strong> stand' },
      alone: { html: '<strong>155</strong> signs' },
      ending: { html: '<strong><span class="keep">50-dən</span> çox</strong>' },
      words: { html: '<strong>Six signs</strong> stand' },
      none: { html: 'In 2024, <strong>155 signs</strong>' },
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
    a: { html: '<strong>5 x</strong>', source: 'a', change: more },
    b: { html: '<strong>6 y</strong>' },
  };
  const { items, since } = highlightsOf(local(lines));
  expect(since).toBe('Change since 2023');
  expect(items[0]?.change).toEqual({
    shape: expect.stringMatching(/^M/),
    width: 9 + 5 * 6,
    amount: '1,200',
    said: '1,200 more',
  });
  expect(items[1]).not.toHaveProperty('change');
});

it('has another shape for more, for fewer and for the same', () => {
  const towards = ['more', 'fewer', 'same'] as const;
  const lines = towards.map((each) => [
    each,
    { html: '<strong>5 x</strong>', source: each, change: { ...more, towards: each } },
  ]);
  const { items } = highlightsOf(local(Object.fromEntries(lines)));
  expect(new Set(items.map(({ change }) => change?.shape)).size).toBe(3);
});

it('shows only changes that are counted from the same point as the first', () => {
  const lines = {
    a: { html: '<strong>5 x</strong>', source: 'a', change: more },
    b: { html: '<strong>6 y</strong>', source: 'b', change: { ...more, since: 'Change since mid-2024' } },
    c: { html: '<strong>7 z</strong>', source: 'c', change: more },
  };
  const { items, since } = highlightsOf(local(lines));
  expect(items.map(({ change }) => change !== undefined)).toEqual([true, false, true]);
  expect(since).toBe('Change since 2023');
});

it('marks nothing where there is no numeral, and then says nothing', () => {
  const { items, since } = highlightsOf(
    local({ a: { html: '<strong>Six</strong>', source: 'a', change: more } }),
  );
  expect(items[0]).not.toHaveProperty('change');
  expect(since).toBeUndefined();
});

// What a figure is called: by the template's words, or by the words around it in a text.
import { describe, expect, it } from 'vitest';
import { type LabelNames, labelOf } from '../../src/figures/label.ts';

const names: LabelNames = {
  locale: 'en',
  word: (key, count) => (count === 1 ? `one ${key}` : key),
  country: (code) => (code === 'UKR' ? 'Ukraine' : undefined),
  office: (key) => `office ${key}`,
  donor: (code) => code,
  passages: [],
  print: ({ name, formats }) =>
    name === 'year' || formats[0] === 'during' ? '2024' : name === 'others' ? '1,234' : undefined,
};
const label = (name: string, texts: readonly string[], longest?: number) =>
  labelOf(
    { name, path: ['results', name] },
    5,
    { ...names, passages: texts.map((text) => ({ path: [], text })) },
    longest,
  );

it.each([
  [['population', 'groups', 'refugees'], 5, 'population.groups.refugees'],
  [['population', 'groups', 'refugees'], 1, 'one population.groups.refugees'],
  [['population', 'origins', 'refugees', 'UKR'], 5, 'population.groups.refugees: Ukraine'],
  [['funding', 'required'], 5, 'funding.title: funding.required'],
  [['presence', 'staff', 'national'], 5, 'presence.kinds.national'],
  [['presence', 'offices', 'baku'], 5, 'office baku'],
  [['results', 'nobody'], 5, undefined],
])('%j', (path, value, expected) =>
  expect(labelOf({ name: path.join('.'), path }, value, names)).toBe(expected),
);

const paragraph =
  'In {{year}}, we gave **legal aid** to {{aid, number}} refugees and {{others, number}} stateless persons: women, men. Later, [{{aid, number}} again](https://example.org) {{aid, during}}.';

describe('a result', () => {
  it.each([
    ['aid', 'In 2024, we gave legal aid to … refugees and 1,234 stateless persons'],
    ['others', 'In 2024, we gave legal aid to […] refugees and … stateless persons'],
    ['not_there', undefined],
  ])('is called by the words around it: %s', (name, expected) =>
    expect(label(name, [paragraph])).toBe(expected),
  );

  it.each([
    ['{{n, number}} IDPs got aid.', 'IDPs got aid'],
    [
      'Since {{n, during}}, {{n, number}} [towns](https://a.org/x_y) of :en[JIPS] stood.',
      'Since 2024, … towns of JIPS stood',
    ],
    [
      '{{n}} young {{n, plural(person|people)}} came to {{towns, words}} towns.',
      'Young people came to […] towns',
    ],
    ['It rose by No. 5. In 5.1 {{n}} came, e.g. here.', 'In 5.1 … came, e.g. here'],
    ['There were {{n, during}} some.', undefined],
    ['{{n}}.', undefined],
  ])('%s', (text, expected) => expect(label('n', [text])).toBe(expected));

  it('is called by the first text that says what it counts', () => {
    expect(label('n', ['{{n}}.', 'In all {{n, words}} signs stand.'])).toBe('In all … signs stand');
  });

  it('is not mistaken for another whose name begins alike', () => {
    expect(label('sign', ['{{signs, number}} boards stand.'])).toBeUndefined();
  });

  it('is cut at a word, around the figure', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve '.repeat(4);
    const cut = label('n', [`${words}{{n}} ${words}end.`]) ?? '';
    expect(cut.length).toBeLessThanOrEqual(112);
    expect(cut).toMatch(/^(?:[A-Za-z]+ )+… (?:[a-z]+ )*[a-z]+$/);
  });
});

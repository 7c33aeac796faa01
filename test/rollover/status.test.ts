// How far a period has come: each value counted once, in the state that it is in.
import { describe, expect, it } from 'vitest';
import { figureEntries, textEntries } from '../../src/rollover/state.ts';
import { statusOf } from '../../src/rollover/status.ts';
import { yaml } from './yaml.ts';

const names = {
  figures: 'data/x/figures.yaml',
  texts: { az: 'data/x/text.az.yaml', en: 'data/x/text.en.yaml' },
};
const sound = `issued: 2025-03-31
source: office
population: { as_of: 2024-12-31, source: rdf, groups: { refugees: 5 } }
funding: { as_of: 2025-03-31, currency: USD, required: 8, funded: 4 }
presence: { as_of: 2025-03-31, staff: {} }
`;

describe('passages that are last time’s', () => {
  const last = {
    opening: {
      a: 'A sentence of some more words.',
      b: 'Access to services',
      c: '{{n, number}} signs',
      d: 'It was so then, for all of us.',
    },
  };
  it('are unread where the mark alone was taken away, but for headings', async () => {
    const file = await yaml(
      'opening:\n  a: >-\n    A sentence\n    of some more words.\n  b: Access to services\n  c: "{{n, number}} signs"\n  d: It is so now, for all of us.\n',
    );
    const told = textEntries('x', file, [], last).map(({ at, state }) => `${at} ${state}`);
    expect(told).toEqual(['opening.a unread', 'opening.b written', 'opening.c unread', 'opening.d written']);
  });

  it('are checked where somebody says so', async () => {
    const file = await yaml('opening: { a: !checked A sentence of some more words. }\n');
    expect(textEntries('x', file, [], last).map(({ state }) => state)).toEqual(['checked']);
  });
});

/** The tables that the pages show. */
const all = new Set(['population', 'funding', 'presence'] as const);

describe('figures', () => {
  it('are filled, empty, carried over; sources, currency and what is accepted do not count', async () => {
    const file = await yaml(`${sound}donors: { order: by_name, list: !carried [AUS] }
results:
  a: # was 5 # about
  b: 7 # was 6
  c: { value: , as_of: 2025-01-01, source: office } # was 2 (mid-2024)
  d: ""
accepted: [{ code: x, reason: y }]
`);
    const told = figureEntries(file, all).map(
      ({ at, state, place, was }) => `${at} ${state} ${place.line} ${was ?? '-'}`,
    );
    expect(told).toEqual([
      'issued filled 1 -',
      'population.as_of filled 3 -',
      'population.groups.refugees filled 3 -',
      'funding.as_of filled 4 -',
      'funding.required filled 4 -',
      'funding.funded filled 4 -',
      'presence.as_of filled 5 -',
      'donors.list carried 6 -',
      'results.a empty 8 5',
      'results.b filled 9 6',
      'results.c.value empty 10 2 (mid-2024)',
      'results.c.as_of filled 10 2024-06-30',
      'results.d empty 11 -',
      'during missing 1 -',
    ]);
  });

  it('that every factsheet needs are missing where they are not there at all', async () => {
    const told = figureEntries(
      await yaml('issued: 2025-03-31\nfunding:\n  required: 5\npopulation:\nresults: { a: 1 }\n'),
      all,
    );
    expect(
      told.filter(({ state }) => state === 'missing').map(({ at, place }) => `${at} ${place.line}`),
    ).toEqual([
      'during 1',
      'source 1',
      'presence.as_of 1',
      'funding.as_of 2',
      'funding.currency 2',
      'funding.funded 2',
    ]);
    expect(told.filter(({ state }) => state === 'empty').map(({ at }) => at)).toEqual(['population']);
  });

  it('of a table that no block shows need not be there, nor be filled', async () => {
    const file = await yaml('issued: 2025-03-31\nsource: office\nfunding:\npresence: { staff: {} }\n');
    const told = figureEntries(file, new Set(['population']));
    expect(told.map(({ at, state }) => `${at} ${state}`)).toEqual([
      'issued filled',
      'population.as_of missing',
      'population.source missing',
      'presence.as_of missing',
    ]);
  });

  it.each(['', 'words\n', '[1, 2]\n', 'population: [1]\n', '__proto__: 5\n'])(
    'are counted in %j too',
    async (text) => {
      const file = await yaml(text);
      expect(figureEntries(file, all).some(({ state }) => state === 'missing')).toBe(true);
    },
  );
});

describe('texts', () => {
  it('are in the state that their mark says', async () => {
    const file = await yaml(
      'a: x\nb: !carried x\nc: !translated x\nd: !checked >-\n  x\ne:\nf: " "\ng: { h: x }\n',
      'text.en.yaml',
    );
    expect(textEntries('t', file, []).map(({ at, state }) => `${at} ${state}`)).toEqual([
      'a written',
      'b carried',
      'c translated',
      'd checked',
      'f empty',
      'g.h written',
    ]);
  });

  it('that only another language has are missing, after those that are there', async () => {
    const en = await yaml('opening: { b: y }\nnotes: { n: z }\n', 'text.en.yaml');
    const az = await yaml('opening:\n  a: x\n', 'text.az.yaml');
    expect(textEntries('t', az, [en]).map(({ at, state, place }) => `${at} ${state} ${place.line}`)).toEqual([
      'opening.a written 2',
      'opening.b missing 1',
      'notes.n missing 1',
    ]);
  });

  it('that several other languages have are missing once', async () => {
    const others = [
      await yaml('a: { b: y }\n', 'text.en.yaml'),
      await yaml('a: { b: z, c: z }\n', 'text.fr.yaml'),
    ];
    const az = await yaml('a: {}\n', 'text.az.yaml');
    expect(textEntries('t', az, others).map(({ at }) => at)).toEqual(['a.b', 'a.c']);
  });

  it('are all missing where the file cannot be read', async () => {
    const en = await yaml('opening: { b: y, c: z }\n', 'text.en.yaml');
    expect(textEntries('data/text.az.yaml', undefined, [en])).toEqual([
      { at: 'opening.b', section: 'opening', state: 'missing', place: { file: 'data/text.az.yaml' } },
      { at: 'opening.c', section: 'opening', state: 'missing', place: { file: 'data/text.az.yaml' } },
    ]);
  });
});

describe('a period', () => {
  const fault = { code: 'yaml-syntax', severity: 'error' as const, message: 'Wrong.', hint: 'Mend it.' };

  it('is the sum of its files, and what is open is in order', async () => {
    const operation = await yaml('languages: [az, en]\n', 'operation.yaml');
    const figures = await yaml(`${sound}results: { a: }\n`);
    const az = await yaml('opening: { a: !carried x }\n', 'text.az.yaml');
    const en = await yaml('opening: { a: x, b: !translated y }\n', 'text.en.yaml');
    const status = statusOf('x/2025-03', { operation, figures, texts: { az, en }, tables: all, names });
    expect(status).toMatchObject({
      period: 'x/2025-03',
      total: 13,
      done: 8,
      counts: { filled: 7, written: 1, translated: 1, carried: 1, empty: 1, missing: 2 },
      faults: [],
    });
    expect(
      status.parts.map(({ kind, language, file, total, done }) => [kind, language, file, total, done]),
    ).toEqual([
      ['figures', undefined, names.figures, 9, 7],
      ['text', 'az', names.texts.az, 2, 0],
      ['text', 'en', names.texts.en, 2, 1],
    ]);
    expect(status.parts[1]?.sections).toEqual([
      { name: 'opening', total: 2, done: 0, counts: { carried: 1, missing: 1 } },
    ]);
    expect(status.open.map(({ at, state }) => `${at} ${state}`)).toEqual([
      'results.a empty',
      'during missing',
      'opening.a carried',
      'opening.b missing',
      'opening.b translated',
    ]);
  });

  it('tells what the office has written down to give or confirm, at its place, and counts it as no figure', async () => {
    const operation = await yaml('to_confirm:\n  - what: The logo\n    at: logo\n', 'operation.yaml');
    const figures = await yaml(
      `${sound}story: { image: a.jpg, focus: [0.5, 0.2] }\nto_confirm:\n  - { what: The owner, at: story.image }\n  - what: ""\n  - 5\n`,
    );
    const { toConfirm = [], total } = statusOf('x/2025-03', {
      operation,
      figures,
      texts: {},
      tables: all,
      names,
    });
    expect(
      toConfirm.map(({ what, at, place }) => `${what} ${at} ${place.file} ${place.line}:${place.column}`),
    ).toEqual([
      'The owner story.image data/figures.yaml 6:17',
      ' undefined data/figures.yaml 9:5',
      'The logo logo data/operation.yaml 2:5',
    ]);
    expect(total).toBe(8);
  });

  it('with files that cannot be read says why, and counts the rest', async () => {
    const en = await yaml('opening: { a: x }\n', 'text.en.yaml');
    const texts = { az: { findings: [fault] }, en };
    const status = statusOf('x/2025-03', {
      operation: { findings: [fault] },
      figures: { findings: [fault] },
      texts,
      tables: all,
      names,
    });
    expect(status.faults).toEqual([fault, fault, fault]);
    expect(status).toMatchObject({ total: 2, done: 1, counts: { written: 1, missing: 1 } });
    expect(status.parts.map(({ faults }) => faults.length)).toEqual([1, 1, 0]);
  });
});

// A new operation as far as it is described: what was typed goes before what is known, and gaps are counted by step.
import { describe, expect, it } from 'vitest';
import {
  blankDraft,
  describedBy,
  gapsOf,
  keepDraft,
  keptDraft,
  movedLanguage,
} from '../../../src/studio/client/store/draft.ts';
import type { TriedOperation } from '../../../src/studio/contract/operation.ts';

const tried: TriedOperation = {
  operation: 'georgia',
  isThere: false,
  known: {
    names: { ka: 'საქართველო', en: 'Georgia' },
    ...{ short: { en: 'UNHCR' }, full: { en: 'United Nations …' } },
    ...{ statistics: { en: 'Finder' }, office: { en: 'UNHCR Georgia' } },
  },
  faults: [],
};
const draft = { ...blankDraft, iso3: 'GEO', languages: ['ka', 'en'] };

describe('a description', () => {
  it('has what is known, and what was typed instead, also if that is nothing', () => {
    const typed = { ...draft, names: { en: 'Sakartvelo' }, short: { en: '' } };
    const { names, short } = describedBy(typed, tried);
    expect(names).toEqual({ ka: 'საქართველო', en: 'Sakartvelo' });
    expect(short).toEqual({ ka: '', en: '' });
  });

  it('counts as gaps what drafts will show as such', () => {
    expect(gapsOf(draft, tried)).toMatchObject({ languages: 0, names: 4, offices: 2, contact: 0 });
    const more = {
      ...draft,
      offices: [{ ka: 'ა', en: 'Tbilisi' }, {}, { en: 'Gori' }],
      address: { en: '1 Street' },
    };
    // An office without any name is not made.
    expect(gapsOf(more, tried)).toMatchObject({ offices: 1, contact: 1 });
    expect(gapsOf(blankDraft, undefined)).toMatchObject({ country: 1, languages: 1 });
  });
});

it('a language moves by one place, and no further than the ends', () => {
  expect(movedLanguage(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(movedLanguage(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
});

/** A store of a browser that takes so many characters. */
function storage(most = 1000): Storage {
  const kept = new Map<string, string>();
  const setItem = (key: string, value: string) => {
    if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
    kept.set(key, value);
  };
  return { getItem: (key: string) => kept.get(key) ?? null, setItem } as unknown as Storage;
}

describe('what the browser keeps', () => {
  it('is the draft; of one that is too large all but the logo', () => {
    const store = storage();
    keepDraft(store, { ...draft, logo: { name: 'logo.svg', bytes: 'A'.repeat(2000) } });
    expect(keptDraft(store)).toEqual(draft);
  });

  it.each(['', '{', 'null', '[]', '{"iso3":"GEO"}'])('is a blank one where it is %s', (text) => {
    const store = storage();
    store.setItem('factsheet new operation', text);
    expect(keptDraft(store)).toEqual(blankDraft);
  });
});

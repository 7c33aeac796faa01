// Passages then and now, in two languages at once.
import { describe, expect, it } from 'vitest';
import { comparePassages, type PassageChange } from '../../src/compare/passages.ts';
import type { Side } from '../../src/compare/side.ts';
import { figuresFile, sideOf, textsOf } from './support.ts';

type Texts = Record<string, Record<string, string>>;

function side(texts: Texts, states: Record<string, Side['texts'][string]['state']> = {}): Side {
  const read = Object.entries(texts).map(([language, text]) => {
    return [language, { ...textsOf(text), state: states[language] ?? ('read' as const) }];
  });
  return sideOf(figuresFile(), Object.fromEntries(read));
}

/** Each passage as `path az:status en:status`, with `!az` where only that language changed. */
function compare(last: Texts, now: Texts, languages = ['az', 'en']): string[] {
  return comparePassages(side(last), side(now), languages).map(told);
}

function told({ path, languages, only }: PassageChange): string {
  const statuses = Object.entries(languages).map(([language, { status }]) => `${language}:${status}`);
  return [path, ...statuses, ...only.map((language) => `!${language}`)].join(' ');
}

const one = (az: string, en: string): Texts => ({ az: { 'opening.a': az }, en: { 'opening.a': en } });

describe('one passage', () => {
  it.each<[string, Texts, Texts, string]>([
    ['as last time', one('Bir', 'One'), one('Bir', 'One'), 'az:unchanged en:unchanged'],
    ['other words in both', one('Bir', 'One'), one('İki', 'Two'), 'az:wording en:wording'],
    ['other words in one', one('Bir', 'One'), one('Bir', 'Two'), 'az:unchanged en:wording !en'],
    [
      'another figure',
      one('{{n=1}} nəfər', '{{n=1}} people'),
      one('{{n=2}} nəfər', '{{n=2}} people'),
      'az:figures en:figures',
    ],
    [
      'a figure, and words in one',
      one('{{n=1}} nəfər', '{{n=1}} people'),
      one('{{n=2}} nəfər', '{{n=2}} men'),
      'az:figures en:wording !en',
    ],
    [
      'a figure, and the word that goes with it in one',
      one('{{n=21}} nəfər', '{{n=21}} {{n, plural=people}}'),
      one('{{n=1}} nəfər', '{{n=1}} {{n, plural=person}}'),
      'az:figures en:figures',
    ],
    [
      'another figure in the same place',
      one('{{n=1}} nəfər', 'One'),
      one('{{m=2}} nəfər', 'Two'),
      'az:wording en:wording',
    ],
    ['bold', one('Bir iki', 'One two'), one('**Bir** iki', 'One two'), 'az:emphasis en:unchanged'],
    [
      'words in one, bold in the other',
      one('Bir iki', 'One two'),
      one('**Bir** iki', 'One three'),
      'az:emphasis en:wording !en',
    ],
    ['a no-break space', one('5 il', 'One'), one('5\u00A0il', 'One'), 'az:unchanged en:unchanged'],
    ['empty in both', one('Bir', 'One'), one('', ''), 'az:empty en:empty'],
    ['empty in one', one('Bir', 'One'), one('', 'One'), 'az:empty en:unchanged !az'],
    ['written where it was empty', one('', ''), one('Bir', 'One'), 'az:new en:new'],
  ])('%s', (_, last, now, result) => expect(compare(last, now)).toEqual([`opening.a ${result}`]));
});

describe('a list of passages', () => {
  it('has new ones and gone ones, in the order of the new file', () => {
    const last = { az: { a: 'A', b: 'B', c: 'C' }, en: { a: 'A', b: 'B', c: 'C' } };
    const now = { az: { a: 'A', n: 'N', c: 'C' }, en: { a: 'A', n: 'N', c: 'C' } };
    expect(compare(last, now)).toEqual([
      'a az:unchanged en:unchanged',
      'b az:gone en:gone',
      'n az:new en:new',
      'c az:unchanged en:unchanged',
    ]);
  });

  it('marks what came or went in one language alone', () => {
    const last = { az: { a: 'A', b: 'B' }, en: { a: 'A', b: 'B' } };
    expect(compare(last, { az: { a: 'A', n: 'N' }, en: { a: 'A', b: 'B' } })).toEqual([
      'a az:unchanged en:unchanged',
      'b az:gone en:unchanged !az',
      'n az:new !az',
    ]);
  });

  it('takes any name for a name', () => {
    const texts = { az: JSON.parse('{"__proto__":"A","constructor":"B"}') };
    expect(compare(texts, texts, ['az'])).toEqual(['__proto__ az:unchanged', 'constructor az:unchanged']);
  });
});

describe('a language', () => {
  it('alone is never marked', () => {
    expect(compare({ az: { a: 'A' } }, { az: { a: 'B' } }, ['az'])).toEqual(['a az:wording']);
  });

  it('that was not there last time is all new, which is no difference between languages', () => {
    const last = side({ az: { a: 'A' } });
    const now = side({ az: { a: 'A' }, en: { a: 'A' } });
    expect(comparePassages(last, now, ['az', 'en']).map(told)).toEqual(['a az:unchanged en:new']);
  });

  it.each(['last', 'now'] as const)('of which the file cannot be read is left out: %s', (broken) => {
    const good = side(one('Bir', 'One'));
    const bad = side(one('Bir', ''), { en: 'unreadable' });
    const [last, now] = broken === 'last' ? [bad, good] : [good, bad];
    expect(comparePassages(last, now, ['az', 'en']).map(told)).toEqual(['opening.a az:unchanged']);
  });
});

it('shows the words with the marks only where the marks are all that changed', () => {
  const shown = (now: Texts) =>
    comparePassages(side(one('a b c', '')), side(now), ['az'])[0]?.languages.az?.words;
  expect(shown(one('a **b** c', ''))).toContainEqual({ kind: 'new', text: '**' });
  expect(JSON.stringify(shown(one('a **d** c', '')))).not.toContain('**');
});

// Sentences and labels that are read aloud end and are joined as each language has it.
import { expect, it } from 'vitest';
import { inSentences, labelled } from '../../src/language/said.ts';

it.each([
  ['en', ['UNHCR Armenia', '5,216 people had advice.'], 'UNHCR Armenia. 5,216 people had advice.'],
  [
    'hy',
    ['ՄԱԿ ՓԳՀ Հայաստան', '5216 անձ խորհրդատվություն է ստացել։'],
    'ՄԱԿ ՓԳՀ Հայաստան։ 5216 անձ խորհրդատվություն է ստացել։',
  ],
  ['hi', ['भारत', 'सहायता मिली।'], 'भारत। सहायता मिली।'],
  ['ka', ['საქართველო', '96 ოჯახი'], 'საქართველო. 96 ოჯახი.'],
])('in %s', (language, parts, expected) => {
  expect(inSentences(parts, language)).toBe(expected);
});

it.each([
  ['en', 'Refugees: 8,087'],
  ['fr', 'Refugees\u00A0: 8,087'],
  ['hy', 'Refugees՝ 8,087'],
])('a label in %s', (language, expected) => {
  expect(labelled(language, 'Refugees', '8,087')).toBe(expected);
});

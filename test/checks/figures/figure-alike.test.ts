// Typed numbers that equal a figure: sure where the same word stands behind, noted where only the number is the same.
import { expect, it } from 'vitest';
import { figureAlike } from '../../../src/checks/figures/figure-alike.ts';
import { figureTyped } from '../../../src/checks/figures/figure-typed.ts';
import { findings, sentences } from './support.ts';

const find = (english: string, azerbaijani = 'Yox.') =>
  findings([figureTyped, figureAlike], sentences(azerbaijani, english));

it.each([
  [
    'digits before the word of the figure',
    'UNHCR met 21 stateless children.',
    /warning figure-typed .*“21” .*“new_citizens”/,
  ],
  [
    'a small number in words',
    'It works in seven towns.',
    /warning figure-typed .*“seven” .*“legal_aid_areas”/,
  ],
  ['a small number in digits', 'It works in 7 towns.', /warning figure-typed .*“7” .*“legal_aid_areas”/],
  [
    'a round number before its word',
    'UNHCR met 40 young men.',
    /warning figure-typed .*“40” .*“refugee_students”/,
  ],
  [
    'a number before a word for any',
    'UNHCR met 64 people.',
    /note figure-alike .*“64” .*“citizenship_applicants”/,
  ],
  [
    'a round number without a word',
    'UNHCR met 2,000 of them.',
    /note figure-alike .*“2,000” .*“campaign_citizenships”/,
  ],
  [
    'the number of a group',
    'There were 513 trees.',
    /warning figure-typed .*“513” .*“population\.stateless”/,
  ],
  [
    'a small number of staff',
    'UNHCR met 22 staff.',
    /note figure-alike .*“22” .*“presence\.staff\.national”/,
  ],
])('tells %s', async (_, text, expected) => {
  expect(await find(text)).toEqual([expect.stringMatching(expected)]);
});

it('knows the words of Azerbaijani, with their endings', async () => {
  expect(await find('None.', 'BMT QAK orada 37 qaçqınla görüşüb.')).toEqual([
    expect.stringMatching(/“37” .*“refugees_employed”/),
  ]);
});

it.each([
  'Resolution 1325, Article 21 and paragraph 64 of Law 37 of 1996.',
  'On 21 May at 21:00, 40% of them came, aged 37–64; call 012 64 37.',
  'The 21st session, COP29, A4, 1:64, 64/37, No. 21.',
  'It works in seven agencies and 7 schools, for 3 months.',
  'UNHCR met 64 teachers under 2,000 trees at 22 meetings.',
  'One official came, and one family.',
])('leaves “%s” alone', async (text) => {
  expect((await find(text)).filter((one) => !/ages|aged/.test(one))).toEqual([]);
});

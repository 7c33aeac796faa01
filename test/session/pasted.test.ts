// Numbers that were pasted and are figures of the period; and the ways in which a figure can be printed.
import { expect, test } from 'vitest';
import { openSession } from '../../src/index.ts';
import { dataWith, shipped } from '../support/data.ts';

async function sessionHere() {
  const { folder } = await dataWith();
  return openSession({ files: folder });
}

test('a number is a figure as its language writes it, with the ending that it has; placeholders, addresses and parts of numbers are none', async () => {
  await using session = await sessionHere();
  const pasted = async (language: string, text: string) => {
    const answer = await session.pasted(shipped, { language, text });
    if ('refused' in answer && answer.refused) throw answer.refused;
    return (answer.numbers ?? []).map(({ raw, figures }) => [raw, figures[0]?.placeholder]);
  };
  expect(await pasted('en', 'Aid for 2,084 people, 2084 in all.')).toEqual([
    ['2,084', 'legal_aid_idps'],
    ['2084', 'legal_aid_idps'],
  ]);
  // With a decimal sign it is another number.
  expect(await pasted('en', '2.084 and 12,084 and 2,0845 and 2,084.5')).toEqual([]);
  expect(await pasted('az', '2 084-ün, 2.084 nəfər, 2084-dən; 2,084')).toEqual([
    ['2 084-ün', 'legal_aid_idps, genitive'],
    ['2.084', 'legal_aid_idps'],
    ['2084-dən', 'legal_aid_idps, ablative'],
  ]);
  expect(await pasted('en', '{{legal_aid_idps}} [x](https://a.org/2084) https://a.org/2084')).toEqual([]);
});

test('a figure is offered with the endings of a language that has cases, and with a capital; each print once', async () => {
  await using session = await sessionHere();
  const answer = await session.chip(shipped, 'legal_aid_idps');
  if ('refused' in answer && answer.refused) throw answer.refused;
  const { forms = [] } = answer;
  const said = (language: string) => forms.flatMap(({ printed }) => printed[language] ?? []);
  const placeholder = (text: string) => forms.find(({ printed }) => printed.az === text)?.placeholder;
  expect(said('az').find((text) => /^2.084-ün$/.test(text))).toBeDefined();
  expect(placeholder(said('az').find((text) => /-ün$/.test(text)) ?? '')).toBe('legal_aid_idps, genitive');
  expect(said('en')).toContain('In the first half of 2024');
  expect(said('en').join()).not.toContain('-ün');
  for (const language of ['az', 'en']) expect(new Set(said(language)).size).toBe(said(language).length);
});

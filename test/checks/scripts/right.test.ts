// Right texts of many languages and scripts: no check faults any of them, beside English or (in the long test) alone.
import { expect, it } from 'vitest';
import { told } from '../support.ts';
import { foundIn, languages, textOf } from './operation.ts';

it.each(languages.filter((one) => one !== 'en'))('%s', async (language) => {
  const found = await foundIn({ [language]: textOf(language), en: textOf('en') });
  // Told of the program's words, and not of the texts.
  expect(told(found.filter(({ code }) => code !== 'words-unread'))).toEqual([]);
});

it('are held against each other in their own digits', async () => {
  const other = textOf('fa').replace('۱۹۵۴', '۱۹۶۱');
  const found = await foundIn({ fa: other, en: textOf('en') });
  expect(found.map(({ code }) => code)).toContain('numbers-differ');
});

it('take words of another language with a prefix of their own, as scripts from the right do', async () => {
  const found = await foundIn({ he: textOf('he').replace('עם :en[', 'ב:en['), en: textOf('en') });
  expect(told(found.filter(({ code }) => code !== 'words-unread'))).toEqual([]);
});

// Right texts of many languages and scripts, each alone: no check faults any of them.
import { expect, it } from 'vitest';
import { told } from '../support.ts';
import { foundIn, languages, textOf } from './operation.ts';

it.each(languages)('%s', async (language) => {
  const found = await foundIn({ [language]: textOf(language) });
  expect(told(found.filter(({ code }) => code !== 'words-unread'))).toEqual([]);
});

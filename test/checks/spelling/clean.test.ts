// Right passages: no check finds anything in their letters, words, signs and sentences.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { spellingChecks } from '../../../src/checks/spelling/table.ts';
import { textsChecks } from '../../../src/checks/texts/table.ts';
import { shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectWith } from '../support.ts';
import { clean } from './clean.ts';

it.each(['en', 'az'] as const)('finds nothing in right texts: %s', async (language) => {
  const subject = await subjectWith(notes(`${shipped}/text.${language}.yaml`, clean[language]));
  const found = runChecks([...spellingChecks, ...textsChecks], subject);
  expect(
    found.map(({ code, severity, about, message }) => `${severity} ${code} ${about}: ${message}`),
  ).toEqual([]);
});

it.each(['en', 'az'] as const)(
  'finds nothing in a text that has another style of quotation throughout: %s',
  async (language) => {
    const changes = ['«', '„', '»'].map((opening) => {
      const closing = { '«': '»', '„': '“', '»': '«' }[opening];
      const put = `\nnotes:\n  one: The ${opening}Dawn${closing} choir.\n  two: The ${opening}Sun${closing} choir.\n`;
      const file = `${shipped}/text.${language}.yaml`;
      return [notesAs(file, put), { file, find: /$/, put: '\n' }];
    });
    for (const [change] of changes) {
      const alone = change ? [change] : [];
      const marks = {
        file: `${shipped}/text.az.yaml`,
        find: '“:en[Fuji Optical]”',
        put: ':en[Fuji Optical]',
      };
      const subject = await subjectWith(...alone, ...(language === 'az' ? [marks] : []));
      expect(
        runChecks([...spellingChecks, ...textsChecks], subject).filter(({ code }) => /quote|mark/.test(code)),
      ).toEqual([]);
    }
  },
);

const notesAs = (file: string, put: string) => ({ file, find: /$/, put });

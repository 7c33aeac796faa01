// What an office teaches: words that are right go under accepted of operation.yaml, for all periods.

import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { applyAccepted } from '../../../src/checks/accepted.ts';
import { runChecks } from '../../../src/checks/check.ts';
import { misspeltWord } from '../../../src/checks/spelling/misspelt-word.ts';
import { hiddenCharacter } from '../../../src/checks/texts/hidden-character.ts';
import { missingDots } from '../../../src/checks/texts/missing-dots.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { earlier, subjectIn, subjectWith } from '../support.ts';

const az = `${shipped}/text.az.yaml`;
const operation = 'azerbaijan/operation.yaml';
const accepting = (code: string, about: string) => ({
  file: operation,
  find: /$/,
  put: `\naccepted:\n  - { code: ${code}, about: ${about}, reason: A word of its own. }\n`,
});

it('knows a word that differs by its dots with its endings, and at the beginning of a sentence', async () => {
  const words = notes(az, ['Qürbət, qürbət, qürbətdə.', 'Qurbət sözü; qurbət, qurbətdə, qurbətlər.']);
  const subject = await subjectWith(words, accepting('missing-dots', 'qurbət'));
  const found = applyAccepted(runChecks([missingDots], subject), subject.period.accepted, [missingDots]);
  expect(found.map(({ about, severity }) => `${severity} ${about}`)).toEqual(['note Qurbət', 'note qurbət']);
});

it('leaves a word alone that stood so in the period before', async () => {
  const data = await dataWith([notes(az, ['Qurbət.'])]);
  await cp(path.join(data.folder, shipped), path.join(data.folder, earlier), { recursive: true });
  const now = { file: az, find: /\nnotes:[\s\S]*$/, put: '\nnotes:\n  n0: Qürbət, qürbət, qurbət.\n' };
  const changed = await dataWith([now], data.folder);
  expect(runChecks([missingDots], await subjectIn(changed, shipped, earlier))).toEqual([]);
  expect(runChecks([missingDots], await subjectIn(changed, shipped))).toHaveLength(1);
});

it('accepts a word that the dictionary lacks, whatever its capitals', async () => {
  const file = `${shipped}/text.en.yaml`;
  const subject = await subjectWith(
    notes(file, ['A kitchan opened.', 'Kitchan staff came.']),
    accepting('misspelt-word', 'kitchan'),
  );
  const found = applyAccepted(runChecks([misspeltWord], subject), subject.period.accepted, [misspeltWord]);
  expect(found.map(({ about, severity }) => `${severity} ${about}`)).toEqual([
    'note kitchan',
    'note Kitchan',
  ]);
});

it('takes a place to part a word for meant where it is written as an escape', async () => {
  const put = '\nnotes:\n  one: "They are dis\\u00ADplaced and re\\u2060settled, a shel\\u200Bter."\n';
  const subject = await subjectWith({ file: `${shipped}/text.en.yaml`, find: /$/, put });
  expect(runChecks([hiddenCharacter], subject).map(({ about }) => about)).toEqual(['shelter.']);
});

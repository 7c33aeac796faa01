// One language alone is looked at, or the words of the others are not there: nothing is found that all would not show.
import { expect, it } from 'vitest';
import { dataChecks } from '../../../src/blocks/checks.ts';
import { runChecks } from '../../../src/checks/check.ts';
import { shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectWith, told } from '../support.ts';

/** Azerbaijani, English. */
const passages: readonly (readonly [string, string])[] = [
  ['Dörd avtobus alınıb, 320 ev tikilib.', 'Four buses were bought, 320 houses were built.'],
  ['Klinikada beş həkim var.', 'The clinic has 5 doctors.'],
  ['Tədbir 5 oktyabr 1998-ci ildə olub.', 'The event was on 5 October 1998.'],
  ['12 500 yorğan, 3,5 mln manat, 42 faiz', '12,500 blankets, AZN 3.5 million, 42 per cent'],
  ['Onlardan biri ikinci mərhələdədir.', 'One of them is in the second stage.'],
  ['Bu il 21 şəxs vətəndaş olub.', 'This year {{new_citizens, number}} persons became citizens.'],
  ['Bu il {{new_citizens, number}} şəxs vətəndaş olub.', 'This year twenty-one persons became citizens.'],
];

const changes = [
  notes(
    `${shipped}/text.az.yaml`,
    passages.map(([az]) => az),
  ),
  notes(
    `${shipped}/text.en.yaml`,
    passages.map(([, en]) => en),
  ),
];

/** What looks at texts: whether somebody has signed a language’s words is told of those that are there. */
const checks = dataChecks.filter(({ code }) => code !== 'words-unread');

/** What is found where the words of these languages are there. */
async function foundWith(languages: readonly string[], planted = changes): Promise<string[]> {
  const subject = await subjectWith(...planted);
  const read = subject.languages.filter(({ language }) => languages.includes(language));
  return told(runChecks(checks, { ...subject, languages: read }));
}

it.each([[['az']], [['en']], [[]]])('looks at %j alone', async (languages) => {
  const all = await foundWith(['az', 'en']);
  const found = await foundWith(languages);
  expect(found.filter((one) => !all.includes(one))).toEqual([]);
  expect(await foundWith(languages, [])).toEqual(await foundWith(['az', 'en'], []));
});

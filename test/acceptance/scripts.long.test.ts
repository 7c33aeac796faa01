// An operation in each script that Lato lacks comes out in every edition, in its script's faces and Lato alone.
import { expect, it } from 'vitest';
import { isError } from '../../src/errors.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { useSession } from '../support/factsheets.ts';
import { sampled, scriptOperation, withWords } from '../support/script-operation.ts';
import { samples } from '../support/scripts.ts';

const session = useSession();

it.each(Object.keys(samples))('in %s', async (language) => {
  const tools = withWords(session().tools, await scriptOperation(language));
  const { files, findings } = await makeFactsheets(
    {
      id: sampled,
      languages: [],
      editions: ['screen', 'press', 'web', 'cards'],
      draft: false,
      print: 'always',
    },
    tools,
    () => undefined,
  );
  expect(findings.filter(isError).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const pdfs = files.filter(({ type }) => type === 'application/pdf');
  expect(pdfs).toHaveLength(2);
  for (const { facts } of pdfs) {
    const families = new Set(facts?.fonts.map(({ name }) => name.replace(/-.*/, '')));
    expect(families).toEqual(new Set(['Lato', ...(samples[language]?.fonts ?? [])]));
    expect(
      facts?.fonts.filter(({ kind, embedded, subset }) => kind !== 'Type0' || !embedded || !subset),
    ).toEqual([]);
  }
  expect(new Set(files.map(({ edition }) => edition))).toEqual(new Set(['screen', 'press', 'web', 'cards']));
});

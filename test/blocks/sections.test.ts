// Sections of texts: their headings, and what becomes of those that are empty or left out.
import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { runChecks } from '../../src/checks/check.ts';
import { passageMissing } from '../../src/checks/languages/passage-missing.ts';
import { localise } from '../../src/locale/local.ts';
import { subjectIn, told } from '../checks/support.ts';
import { shownBlocks } from '../support/blocks.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';

const en = `${shipped}/text.en.yaml`;
const az = `${shipped}/text.az.yaml`;

/** The blocks of the English sheet of the shipped period with changes, and what is missing in one language. */
async function viewWith(...changes: Change[]) {
  const subject = await subjectIn(await dataWith(changes), shipped);
  const language = subject.languages.find((one) => one.language === 'en');
  if (!language) throw new Error('no English');
  const local = localise({ period: subject.period, language: 'en', languageFile: language.file });
  return { view: shownBlocks(local), missing: told(runChecks([passageMissing], subject)) };
}

async function faults(...changes: Change[]): Promise<string[]> {
  const { findings } = await loadPeriod(await dataWith(changes), shipped);
  return findings.map(({ code, message, hint }) => `${code} ${message} → ${hint}`);
}

/** A section taken out of a text file, or something else in its place. */
const without = (file: string, section: string, put = ''): Change => {
  return { file, find: new RegExp(`^${section}:\\n(?: .*\\n|\\n|# Each.*\\n)+`, 'm'), put };
};

describe('a heading', () => {
  it.each(['highlights', 'protection', 'priorities', 'partnership', 'statelessness'] as const)(
    'of %s is its title',
    async (section) => {
      const { view } = await viewWith({
        file: en,
        find: `\n${section}:\n`,
        put: `\n${section}:\n  title: Our own & *special* words\n`,
      });
      expect(view[section]?.title).toBe('Our own &amp; <em>special</em> words');
      const blocks = view[section]?.items?.map(({ block }) => block) ?? [];
      expect(blocks.length).toBeGreaterThan(1);
      expect(blocks).not.toContain(`${section}.title`);
    },
  );

  it('is the template’s own where there is none', async () => {
    const { view } = await viewWith();
    expect([view.protection?.title, view.partnership?.title]).toEqual([
      'Protection of forcibly displaced people',
      'Working with partners',
    ]);
  });

  it.each([
    ['opening', 'the opening has no heading. Headings stand in the sections under them, as “title:”'],
    ['notes', 'the notes have no heading of their own. Headings stand in the sections'],
  ])('of %s has no place', async (section, words) => {
    const change: Change =
      section === 'notes'
        ? { file: en, find: /$/, put: '\nnotes:\n  title: Notes\n' }
        : { file: en, find: 'opening:\n', put: 'opening:\n  title: Opening\n' };
    expect(await faults(change)).toEqual([expect.stringContaining(`It must be left out: ${words}`)]);
  });

  it('is told where one language alone has it', async () => {
    const { missing } = await viewWith({
      file: en,
      find: 'statelessness:\n',
      put: 'statelessness:\n  title: Ending statelessness\n',
    });
    expect(missing).toEqual([
      expect.stringMatching(/^error passage-missing text\.az\.yaml:\S+ statelessness\.title stands in/),
    ]);
  });

  it('cannot be a passage with a body, nor a passage a line', async () => {
    const titled = { file: en, find: 'priorities:\n', put: 'priorities:\n  title: { title: a, body: b }\n' };
    expect(await faults(titled)).toEqual([
      expect.stringContaining('It must be text, the heading of this section.'),
    ]);
    const bare = { file: en, find: 'priorities:\n', put: 'priorities:\n  more: Some words.\n' };
    expect(await faults(bare)).toEqual([expect.stringContaining('It must be a title: and a body:.')]);
  });
});

it('an office has the form of its name that goes with how many there are', async () => {
  const { view } = await viewWith({ file: `${shipped}/figures.yaml`, find: 'baku: 1', put: 'baku: 2' });
  expect(view.presence?.offices).toEqual([{ count: '2', name: 'Representations in Baku' }]);
  expect((await viewWith()).view.presence?.offices).toEqual([{ count: '1', name: 'Representation in Baku' }]);
});

describe('an empty section', () => {
  it.each([
    ['left out', ''],
    ['empty', 'partnership:\n'],
    ['{}', 'partnership: {}\n'],
  ])('may be %s', async (_, put) => {
    const { view, missing } = await viewWith(
      without(en, 'partnership', put),
      without(az, 'partnership', put),
    );
    expect([view.partnership, missing]).toEqual([undefined, []]);
  });

  it('is told where one language alone is without it', async () => {
    const { missing } = await viewWith(without(en, 'partnership', 'partnership:\n'));
    expect(missing[0]).toMatch(/partnership\.cooperation stands in text\.az\.yaml/);
  });

  it('leaves no heading alone where it has no more than a title', async () => {
    const put = 'partnership:\n  title: Partners\n';
    const { view } = await viewWith(without(en, 'partnership', put), without(az, 'partnership', put));
    expect(view.partnership).toBeUndefined();
  });

  it.each(['opening', 'highlights', 'protection', 'story', 'priorities', 'statelessness', 'donors'])(
    'may be any: %s',
    async (section) => {
      const { missing } = await viewWith(
        without(en, section, `${section}:\n`),
        without(az, section, `${section}:\n`),
      );
      expect(missing).toEqual([]);
    },
  );

  it('is none where a passage in it is empty', async () => {
    const [fault] = await faults({
      file: en,
      find: 'caption: Inclusive sports event in Baku',
      put: 'caption:',
    });
    expect(fault).toMatch(/^empty story\.image\.caption is empty/);
  });
});

// page.yaml: what stands where, by files alone; and what is told where it cannot be.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataChecks } from '../../src/blocks/checks.ts';
import { loadPeriod, parts } from '../../src/blocks/load.ts';
import { runChecks } from '../../src/checks/check.ts';
import { status } from '../../src/commands/status/status.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { localise } from '../../src/locale/local.ts';
import { createPeriod } from '../../src/session/begin/period.ts';
import { subjectIn, told } from '../checks/support.ts';
import { shownBlocks } from '../support/blocks.ts';
import { type Change, dataWith, memoryWith, project, shipped } from '../support/data.ts';
import { alsoSaid, charts, pageYaml, threePages } from './arrangements.ts';

async function load(...changes: Change[]) {
  return loadPeriod(memorySource(await memoryWith(changes)), shipped);
}

async function faults(...changes: Change[]): Promise<string[]> {
  const { findings } = await load(...changes);
  return findings.map(({ code, place, message, hint }) => {
    return `${place?.file.split('/').at(-1)}:${place?.line} ${code} ${message} → ${hint}`;
  });
}

/** The English words of what each block shows, by its name. */
async function shownWith(...changes: Change[]) {
  const { period, languages } = await subjectIn(memorySource(await memoryWith(changes)), shipped);
  const languageFile = languages.find(({ language }) => language === 'en')?.file;
  if (!languageFile) throw new Error('no English');
  return { period, shown: shownBlocks(localise({ period, language: 'en', languageFile })) };
}

const onePage = (area: string, blocks = '') =>
  pageYaml(`pages:\n  - form: rail\n    main: [${area}]\n${blocks}`);

it('too many pages, and names that begin with a digit, are told as what they are', async () => {
  const many = pageYaml(`pages:\n${'  - { form: rail, main: highlights }\n'.repeat(21)}`);
  expect(await faults(many)).toContainEqual(
    expect.stringContaining('It must be a list of at most 20 pages.'),
  );
  const named = onePage('highlights, "2025"', 'blocks:\n  "2025": { kind: points }\n');
  expect((await faults(named)).filter((one) => one.includes('that begins with a letter'))).toHaveLength(2);
});

describe('the pages', () => {
  it('are today’s two where nothing says otherwise', async () => {
    const { period } = await load();
    expect(period?.pages.map(({ form }) => form)).toEqual(['rail', 'columns']);
    expect(period?.pageFile).toBeUndefined();
    expect(period?.blocks.map(({ name }) => name)).toHaveLength(15);
  });

  it('are those of the period, else those of its operation', async () => {
    const ofOperation = pageYaml('pages:\n  - form: thirds\n    left: [contacts]\n', 'azerbaijan');
    const { period } = await load(ofOperation);
    expect(period?.pages.map(({ form }) => form)).toEqual(['thirds']);
    const both = await load(ofOperation, onePage('contacts'));
    expect(both.period?.pages.map(({ form }) => form)).toEqual(['rail']);
    expect(both.period?.inputs.map(({ file }) => file)).toContain(`data/${shipped}/page.yaml`);
  });

  it.each(['story , contacts', 'story contacts'])('take a list without brackets: %s', async (main) => {
    const { period } = await load(
      pageYaml(`pages:\n  - form: rail\n    main: ${main}\n    rail: population\n`),
    );
    expect(period?.blocks.map(({ name }) => name)).toEqual(['population', 'story', 'contacts']);
  });

  it('hold any blocks in any order, a kind as often as one likes', async () => {
    const { period, shown } = await shownWith(...threePages);
    expect(period.blocks.map(({ name, page }) => `${page} ${name}`)).toEqual([
      ...['1 statelessness', '1 priorities', '1 funding', '1 asylum_origins', '1 presence'],
      ...['2 opening', '2 highlights', '2 partnership', '2 pullout', '2 sport'],
      ...[
        '2 needs',
        '2 refugee_origins',
        '2 donors',
        '3 population',
        '3 protection',
        '3 story',
        '3 voices',
        '3 contacts',
      ],
    ]);
    expect([shown.needs?.title, shown.voices?.title, shown.sport?.title]).toEqual([
      'What is needed',
      'What people told us',
      'Trees beside the road',
    ]);
    expect(shown.voices?.items?.map(({ block }) => block)).toEqual(['voices.market', 'voices.school']);
    // Titles begin their pieces in running text alone.
    const first = (name: string) => shown[name]?.items?.[0]?.title?.replaceAll('\u00AD', '');
    expect([first('voices'), first('priorities')]).toEqual(['At the market', 'Access to services:']);
    expect(period.pictures.map(({ id, at }) => `${id} ${at.join('.')}`)).toEqual([
      'sport sport.image',
      'story story.image',
    ]);
  });

  it('take what is renamed, whatever its kind, by its title', async () => {
    const { shown } = await shownWith({
      file: `${shipped}/text.en.yaml`,
      find: 'donors:\n',
      put: 'donors:\n  title: Who *gave*\n',
    });
    expect(shown.donors?.title).toBe('Who <em>gave</em>');
  });
});

describe('what is told', () => {
  it.each<[what: string, file: Change, told: RegExp[]]>([
    [
      'a form that there is not',
      pageYaml('pages:\n  - form: railing\n    main: [story]\n'),
      [
        /^page\.yaml:2 page-form .*“railing”.*Did you mean rail\? There are: rail \(.*, columns \(.*, thirds \(/,
      ],
    ],
    [
      'a form that there is not, and not that its blocks stand nowhere',
      pageYaml('pages:\n  - form: third\n    left: [needs]\nblocks:\n  needs: { kind: points }\n'),
      [/page-form .*Did you mean thirds\?/],
    ],
    [
      'a kind without its braces',
      onePage('needs', 'blocks:\n  needs: points\n'),
      [
        /^page\.yaml:5 wrong-type blocks\.needs is the text “points”.*its kind in braces, like \{ kind: story \}/,
      ],
    ],
    [
      'an area that the form does not have',
      pageYaml('pages:\n  - form: rail\n    columns: [story]\n'),
      [/^page\.yaml:3 page-area The form rail has no area “columns”.*lead \(.*rail \(.*main \(.*foot \(/],
    ],
    [
      'a name of which nothing is said',
      onePage('voices'),
      [
        /^page\.yaml:3 page-block .*“voices” is.*blocks: “voices: \{ kind: KIND \}”.*points \(.*Names that need no line: opening,/,
      ],
    ],
    ['a misspelt name', onePage('prioritys'), [/page-block .*Did you mean priorities\?/]],
    [
      'a kind with two letters that changed places',
      onePage('a', 'blocks:\n  a: { kind: qoute }\n'),
      [/^page\.yaml:5 page-kind .*“qoute”.*Did you mean quote\?/],
    ],
    [
      'a kind that there is not',
      onePage('a', 'blocks:\n  a: { kind: tale }\n'),
      [/^page\.yaml:5 page-kind .*“tale”.*There are: .*story \(/],
    ],
    [
      'a block twice',
      onePage('story, story'),
      [/page-twice “story” stands on the pages already \(page 1, main\)\..*story_2: \{ kind: story \}/],
    ],
    [
      'a block nowhere',
      onePage('contacts', 'blocks:\n  b: { kind: story }\n'),
      [/^page\.yaml:5 page-unplaced “b” stands on no page/],
    ],
    [
      'a name that the files have for something else',
      onePage('results, notes', 'blocks:\n  results: { kind: story }\n  notes: { kind: points }\n'),
      [
        /^page\.yaml:5 page-block A block cannot have the name “results”: it stands for something else.*results_2/,
        /^page\.yaml:6 page-block A block cannot have the name “notes”/,
      ],
    ],
    [
      'a page with nothing',
      pageYaml('pages:\n  - form: rail\n'),
      [/page-empty Page 1 has no block.*rail has the areas lead/],
    ],
    [
      'a page that is no page',
      pageYaml('pages: [2025]\n'),
      [
        /^page\.yaml:1 wrong-type pages\.0 is “2025”\..*It must be a page, its form and its areas in braces, like \{ form: rail/,
      ],
    ],
    [
      'a name that cannot be one, without brackets',
      pageYaml('pages:\n  - form: rail\n    main: Story\n'),
      [/^page\.yaml:3 wrong-value pages\.0\.main is the text “Story”\..*a name of small letters/],
    ],
    [
      'a block that is not under blocks',
      pageYaml('pages:\n  - form: rail\n    main: [voice]\nblocks:\nvoice: { kind: quote }\n'),
      [/^page\.yaml:5 unknown-key “voice” stands at the beginning of a line.*two spaces under “blocks:”/],
    ],
    [
      'a kind without braces',
      pageYaml('pages:\n  - form: rail\n    main: [voice]\nblocks:\n  voice: kind: quote\n'),
      [/^page\.yaml:5 yaml-syntax .*Put it into braces: voice: \{ kind: quote \}$/],
    ],
    [
      'a trend without groups',
      onePage('years', 'blocks:\n  years: { kind: trend }\n'),
      [/^page\.yaml:5 missing blocks\.years\.of .*a list of groups, like \[refugees, stateless\]/],
    ],
    [
      'pages that are no list',
      pageYaml('pages:\n  form: rail\n  main: [story]\n'),
      [/^page\.yaml:2 wrong-type pages .*a list of pages, each on lines of its own: “- form: rail”/],
    ],
    ['no pages', pageYaml('pages: []\n'), [/pages is a list|pages is empty/]],
    [
      'another word for pages',
      pageYaml('page:\n  - form: rail\n'),
      [/unknown-key “page” is not known.*Did you mean pages\?/],
    ],
    [
      'what a kind cannot be of',
      onePage('r', 'blocks:\n  r: { kind: ranking, of: refugees }\n'),
      [/^page\.yaml:5 wrong-value blocks\.r\.of .*population\.origins\.refugees, /],
    ],
    [
      'what a kind does not know',
      onePage('a', 'blocks:\n  a: { kind: story, size: 5 }\n'),
      [/unknown-key “size” is not known in blocks\.a.*Known here: kind/],
    ],
    [
      'an area that is no list',
      pageYaml('pages:\n  - form: rail\n    main: 5\n'),
      [/pages\.0\.main .*a list of blocks, like \[highlights, protection\]/],
    ],
  ])('%s', async (_, file, expected) => {
    const found = await faults(file);
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  it('a name that the files have for something else, and not what its data are taken for', async () => {
    const page = onePage('opening, highlights, results, contacts', 'blocks:\n  results: { kind: quote }\n');
    const data = {
      file: `${shipped}/figures.yaml`,
      find: /^results:\n(?: .*\n|\n)+/m,
      put: 'results: { image: a.jpg, consent: { held_by: Protection, until: 2026-12-31 } }\n',
    };
    expect(await faults(page, data)).toEqual([expect.stringMatching(/page-block .*“results”/)]);
  });

  it('words and data for a block that is on no page', async () => {
    const found = await faults(onePage('highlights, story, contacts'));
    expect(found[0]).toMatch(
      /^text\.az\.yaml:\d+ unknown-key The pages have no block “opening”.*Put opening into an area of a page in page\.yaml\..*On the pages are: highlights, story, contacts\./,
    );
    expect(
      await faults({ file: `${shipped}/text.en.yaml`, find: /$/, put: '\nvoices:\n  a: Some words.\n' }),
    ).toEqual([
      expect.stringMatching(/“voices”.*copy templates\/page\.yaml.*under blocks: voices: \{ kind: KIND \}/),
    ]);
    const data = {
      file: `${shipped}/figures.yaml`,
      find: 'presence:\n',
      put: 'sport:\n  image: a.jpg\npresence:\n',
    };
    expect(await faults(data)).toEqual([expect.stringMatching(/^figures\.yaml:\d+ unknown-key .*“sport”/)]);
  });

  it('a block with a name of its own and no heading, and words that its kind does not take', async () => {
    const file = onePage(
      'opening, highlights, protection, story, needs, contacts',
      'blocks:\n  needs: { kind: points }\n',
    );
    const found = await faults(file, ...alsoSaid('needs:\n  schools: Some words.\n'));
    expect(found.filter((one) => one.includes('needs.title'))).toEqual([
      expect.stringMatching(
        /^text\.az\.yaml:\d+ missing needs\.title is missing\. → Add it: text, the heading of this block/,
      ),
      expect.stringMatching(/^text\.en\.yaml:\d+ missing needs\.title/),
    ]);
  });

  it('a block without words, and pages without contacts', async () => {
    const file = pageYaml(
      'pages:\n  - form: rail\n    main: [opening, highlights, protection, story, priorities, pullout, partnership, statelessness, donors, needs]\nblocks:\n  needs: { kind: points }\n',
    );
    const found = told(
      runChecks(dataChecks, await subjectIn(memorySource(await memoryWith([file])), shipped)),
    );
    expect(found.filter((one) => /block-empty|contacts-un/.test(one))).toEqual([
      expect.stringMatching(/^warning block-empty page\.yaml:3:\d+ “needs” stands on page 1/),
      expect.stringMatching(/^warning contacts-unplaced page\.yaml:2:\d+ No page has/),
    ]);
  });
});

describe('the tables of figures.yaml', () => {
  const words =
    'opening, highlights, protection, story, priorities, pullout, partnership, statelessness, donors, contacts';
  /** The shipped figures without a table, or with nothing under its name. */
  const without = (table: string, put = '') => ({
    file: `${shipped}/figures.yaml`,
    find: new RegExp(`^${table}:\\n(?: .*\\n|\\n)+`, 'm'),
    put,
  });
  const tables = ['population', 'funding', 'presence'];

  it.each(['', '%:\n'])('need not be there where no block shows them, nor be filled: %j', async (put) => {
    const changes = tables.map((table) => without(table, put.replace('%', table)));
    expect(await faults(onePage(words), ...changes)).toEqual([]);
    const subject = await subjectIn(memorySource(await memoryWith([onePage(words), ...changes])), shipped);
    const found = told(runChecks(dataChecks, subject)).filter((one) => !/unread|accepted/.test(one));
    expect(found).toEqual([]);
  });

  it('have to be there where a block shows them, and the block is told', async () => {
    for (const [block, table] of [...tables.map((one) => [one, one]), ['refugee_origins', 'population']]) {
      const page = onePage(`${words}, ${block}`);
      expect(await faults(page, without(String(table))), block).toEqual([
        expect.stringMatching(
          new RegExp(`^figures\\.yaml:1 missing ${table} is missing. .*; the block ${block} shows it\\.`),
        ),
      ]);
    }
  });

  it('that a text names have to be there too', async () => {
    const page = onePage(`${words}, needs`, 'blocks:\n  needs: { kind: points }\n');
    const named = alsoSaid('needs:\n  title: Needs\n  money: "{{funding.required, money}} is needed."\n');
    await expect(shownWith(page, ...named, without('funding'))).rejects.toMatchObject({
      findings: [{ code: 'unknown-figure', message: 'There is no figure “funding.required”.' }],
    });
    const { shown } = await shownWith(page, ...named);
    expect(shown.needs?.items?.[0]?.html).toContain('$8');
  });
});

it('the next period keeps its page.yaml, and status knows what is still to be written', async () => {
  const { folder } = await dataWith(threePages);
  const { files } = await createPeriod(folderSource(folder, 'data'), 'azerbaijan/2025-03');
  expect(files).toContain('data/azerbaijan/2025-03/page.yaml');
  const { period } = await loadPeriod(folderSource(folder), 'azerbaijan/2025-03');
  expect(period?.blocks.map(({ name }) => name)).toContain('voices');
  expect(period?.blocks.find(({ name }) => name === 'sport')?.pictures[0]?.file).toBeUndefined();
  const change = { file: `${shipped}/page.yaml`, find: 'right: [needs,', put: 'right: [more, needs,' };
  const more = await dataWith([change], folder);
  const faulty = await status(folderSource(more.folder, 'data'), [shipped]);
  expect(faulty[0]?.faults).toEqual([expect.objectContaining({ code: 'page-block' })]);
  const named = await dataWith(
    [{ file: `${shipped}/page.yaml`, find: 'blocks:\n', put: 'blocks:\n  more: { kind: points }\n' }],
    more.folder,
  );
  const [now] = await status(folderSource(named.folder, 'data'), [shipped]);
  expect(now?.open.map(({ at, state, place }) => `${at} ${state} ${place.file}`)).toEqual([
    `more missing data/${shipped}/text.az.yaml`,
    `more missing data/${shipped}/text.en.yaml`,
  ]);
});

it('every kind has a template, a row in the README, and an answer that names it', async () => {
  const readme = await readFile(path.join(project, 'README.md'), 'utf8');
  const [told = ''] = await faults(onePage('a', 'blocks:\n  a: { kind: none_of_them }\n'));
  for (const [name, kind] of Object.entries(parts.kinds)) {
    const template = await readFile(path.join(project, 'templates', 'blocks', `${name}.hbs`), 'utf8');
    expect(template, name).toMatch(/\{\{/);
    expect(readme, name).toContain(`\`${name}\``);
    expect(told).toContain(`${name} (${kind.says})`);
  }
});

it('the next period keeps where places of a map lie and whose ages are shown, and asks for days and numbers', async () => {
  const { folder } = await dataWith([
    ...charts,
    { file: `${shipped}/figures.yaml`, find: 'outline: map', put: 'outline: maps/map' },
    { file: `${shipped}/maps/map.geojson`, content: '{ "type": "Polygon", "coordinates": [] }' },
  ]);
  const { files } = await createPeriod(folderSource(folder, 'data'), 'azerbaijan/2025-03');
  expect(files).toContain('data/azerbaijan/2025-03/maps/map.geojson');
  const outline = await readFile(path.join(folder, 'azerbaijan/2025-03/maps/map.geojson'), 'utf8');
  expect(outline).toBe('{ "type": "Polygon", "coordinates": [] }');
  const figures = await readFile(path.join(folder, 'azerbaijan/2025-03/figures.yaml'), 'utf8');
  expect(figures).toContain('outline: maps/map.geojson\n');
  expect(figures).toContain('baku: { kind: representation, at: [49.85, 40.4] }');
  expect(figures).toMatch(/^age_sex:\n {2}group: refugees\n {2}as_of: # was 2024-06-30$/m);
  expect(figures).toMatch(/^ {2}female: \{ 0-17: , 18-59: , 60\+: \}/m);
});

// One to four people, in whatever kind of block they are shown: told once, at their place, and accepted with a reason.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/index.ts';
import { type Change, memoryWith, shipped } from '../support/data.ts';
import { alsoSaid, charts, pageYaml } from './arrangements.ts';

const blocks =
  '[opening, highlights, protection, story, priorities, pullout, partnership, statelessness, donors, contacts, by_sector]';
const page = (options = '') =>
  pageYaml(`pages:\n  - form: rail\n    main: ${blocks}\nblocks:\n  by_sector: { kind: table${options} }\n`);
const table = `by_sector:
  title: Help by sector
  columns: { sector: Sector, people: People, schools: Schools }
  rows:
    law: { sector: Law, people: "3", schools: "2" }
    health: { sector: "4", people: "{{taxi_permits, number}}", schools: 2 schools }
    work: { sector: Work, people: "**0**", schools: "{{population.stateless, number}}" }
`;

async function told(...changes: Change[]): Promise<string[]> {
  await using session = openSession({ files: await memoryWith(changes) });
  const { findings } = await session.check(shipped, { quick: true });
  return findings
    .filter(({ code, accepted }) => /small/.test(code) && !accepted)
    .map(({ code, at, about, place }) => `${place?.file.split('/').at(-1)} ${code} ${at} ${about}`);
}

const fewPermits = {
  file: `${shipped}/figures.yaml`,
  find: 'taxi_permits: 7',
  put: 'taxi_permits: 4',
};

describe('cells of a table', () => {
  it('that are a small number alone are told in each text, but for names of rows', async () => {
    const found = await told(page(), ...alsoSaid(table), fewPermits);
    expect(found.filter((one) => one.startsWith('text.en'))).toEqual([
      'text.en.yaml small-count by_sector.rows.law.people 3',
      'text.en.yaml small-count by_sector.rows.law.schools 2',
      'text.en.yaml small-count by_sector.rows.health.people 4',
    ]);
    expect(found.filter((one) => one.startsWith('text.az'))).toHaveLength(3);
  });

  it('count no people in columns that page.yaml says so of, and can be accepted', async () => {
    const accepted = {
      file: `${shipped}/figures.yaml`,
      find: 'accepted:\n',
      put: 'accepted:\n  - { code: small-count, at: by_sector.rows.law.people, reason: Three lawyers. }\n',
    };
    const found = await told(page(', not_people: [schools]'), ...alsoSaid(table), fewPermits, accepted);
    expect(found).toEqual([
      'text.az.yaml small-count by_sector.rows.health.people 4',
      'text.en.yaml small-count by_sector.rows.health.people 4',
    ]);
  });
});

it.each([
  ['schools', []],
  ['scools', ['blocks.by_sector.not_people.1 Did you mean schools?']],
])('a column that page.yaml calls %s', async (column, expected) => {
  await using session = openSession({
    files: await memoryWith([page(`, not_people: [people, ${column}]`), ...alsoSaid(table)]),
  });
  const { findings } = await session.check(shipped, { quick: true });
  const found = findings.filter(({ code }) => code === 'column-unknown');
  expect(found.map(({ at, hint }) => `${at} ${hint?.split('? ')[0]}?`)).toEqual(expected);
});

it('years of a trend are told in the history alone, ages of a pyramid and countries of a ranking in the figures', async () => {
  const few = [
    { file: 'azerbaijan/history.yaml', find: 'asylum_seekers: 101', put: 'asylum_seekers: 3' },
    { file: `${shipped}/figures.yaml`, find: '60+: 390', put: '60+: 2' },
  ];
  expect(await told(...charts, ...few)).toEqual([
    'history.yaml history-small years.2021.asylum_seekers undefined',
    'figures.yaml small-count age_sex.male.60+ 2',
  ]);
});

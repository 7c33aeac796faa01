// What the sources say is held against the figures: of the same day, and the last one that says it.
import { expect, it } from 'vitest';
import { loadPeriod } from '../../../src/blocks/load.ts';
import { runChecks } from '../../../src/checks/check.ts';
import { sourceDiffers } from '../../../src/checks/figures/source-differs.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { type Change, dataWith, shipped } from '../../support/data.ts';
import { subjectIn, told } from '../support.ts';

const list = `${shipped}/sources/sources.yaml`;
const figures = `${shipped}/figures.yaml`;

async function found(changes: Change[] = []): Promise<string[]> {
  const data = await dataWith(changes);
  const { period } = await loadPeriod(folderSource(data.folder), shipped);
  if (!period) throw new Error('no period');
  const subject = { ...(await subjectIn(data, shipped)), period };
  return told(runChecks([sourceDiffers], subject)).map((one) => one.replace(/figures\.yaml:\d+:\d+ /, ''));
}

const shippedOnes = [
  'warning source-differs origins.refugees.UKR is 6540, and the public release has 6,541.',
  'warning source-differs origins.asylum_seekers.JOR is 4, and the public release has 5.',
];

it('tells the two figures that the office printed otherwise', async () => {
  expect(await found()).toEqual(shippedOnes);
});

it('stands at the figure', async () => {
  const data = await dataWith([{ file: figures, find: 'idps: 657749', put: 'idps: 657794' }]);
  const { period } = await loadPeriod(folderSource(data.folder), shipped);
  const [first] = runChecks([sourceDiffers], {
    ...(await subjectIn(data, shipped)),
    ...(period && { period }),
  });
  expect([first?.at, first?.about, first?.place?.column]).toEqual(['population.groups.idps', '657794', 11]);
  expect(first?.hint).toBe('Write 657749; or accept the finding with the reason.');
});

it.each<[string, Change[], string[]]>([
  [
    'figures that agree',
    [
      { file: figures, find: 'UKR: 6540', put: 'UKR: 6541' },
      { file: figures, find: 'JOR: 4', put: 'JOR: 5' },
    ],
    [],
  ],
  [
    'figures of another day',
    [{ file: figures, find: 'as_of: 2024-06-30 # 30', put: 'as_of: 2023-12-31 # 30' }],
    [],
  ],
  [
    'a country that the source does not have',
    [{ file: figures, find: 'RUS: 271', put: 'RUS: 271\n      SYR: 40' }],
    shippedOnes,
  ],
  ['no list', [{ file: list, content: '' }], []],
  ['a list that is none', [{ file: list, content: 'values: 3\n' }], []],
  [
    'a source that says nothing',
    [{ file: list, content: '- file: a.csv\n  sha256: ab\n  as_of: 2024-06-30\n' }],
    [],
  ],
])('%s', async (_, changes, wanted) => expect(await found(changes)).toEqual(wanted));

it('believes the last source of a day', async () => {
  const put = '$&\n- as_of: 2024-06-30\n  values:\n    population.origins.refugees.UKR: 6540\n';
  expect(await found([{ file: list, find: /$/, put }])).toEqual(shippedOnes.slice(1));
});

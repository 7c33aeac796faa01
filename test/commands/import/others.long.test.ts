// factsheet import: the largest file that is read, with all countries and years.
import { expect, it } from 'vitest';
import { codes, end2024, fixture, nextPeriod } from '../../import/support.ts';

const header = 'Year,ISO3CoO,ISO3CoA,REF,IDP,ASY,OOC,STA,OIP\n';

it('200,000 rows of the world are read, and ours found', async () => {
  const desk = await nextPeriod();
  const world = Array.from(
    { length: 200_000 },
    (_, index) => `${1950 + (index % 74)},AFG,PAK,${index},-,-,-,-,-\n`,
  ).join('');
  const own = (await fixture('hdx-old.csv')).split('\n').slice(1).join('\n');
  const imported = await desk.run([{ name: 'world.csv', content: header + world + own }]);
  expect(codes(imported)).toEqual([]);
  expect(await desk.population()).toMatchObject(end2024);
});

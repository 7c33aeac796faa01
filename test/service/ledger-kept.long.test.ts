// How long the ledger of mails is kept: only where a time is set, and who wants no mail stays.
import { expect, it } from 'vitest';
import { cleanUp, usualKept } from '../../src/service/keeping.ts';
import { unwantedIn } from '../../src/service/mails/unwanted.ts';
import { useTried } from './both.ts';

const tried = useTried('embedded');

it('what was sent long ago is taken away, where a time is set; what is under way, and who wants none, stays', async () => {
  const { office } = tried;
  const { database } = office;
  const [old, late] = ['2020-01-01T00:00:00.000Z', new Date().toISOString()];
  for (const [key, state, changed] of [
    ['a@example.org', 'accepted', old],
    ['b@example.org', 'accepted', late],
    ['c@example.org', 'retry', old],
    ['d@example.org', 'uncertain', old],
  ])
    await database.query(
      `INSERT INTO factsheet.delivery (period, key, edition, parts, state, changed, scope)
       VALUES ('azerbaijan/2020-01', $1, 'screen', '{}', $2, $3, 'azerbaijan')`,
      [key, state, changed],
    );
  await unwantedIn(database).setUnwanted('a@example.org', true, old);
  const keys = async () =>
    (await database.query('SELECT key FROM factsheet.delivery ORDER BY key')).map(({ key }) => key);
  await cleanUp(office, usualKept);
  expect(await keys()).toHaveLength(4);
  await cleanUp(office, { ...usualKept, ledger: 400 });
  expect(await keys()).toEqual(['b@example.org', 'c@example.org']);
  expect(await unwantedIn(database).unwanted(['a@example.org'])).toEqual(new Set(['a@example.org']));
});

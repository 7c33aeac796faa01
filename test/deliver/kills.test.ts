// factsheet send, killed: whenever it dies, nobody is sent anything twice and nobody is left out. Often: kills.long.test.ts.
import { expect, it } from 'vitest';
import { sendThroughKills } from './support/kills.ts';

it('reaches each of 12 once through two kills, or says that it is uncertain', async () => {
  const { killed, uncertain, twice, missing, others } = await sendThroughKills({ kills: 2, many: 12 });
  expect({ killed, twice, missing, others }).toEqual({ killed: 2, twice: [], missing: [], others: {} });
  expect(uncertain).toBeLessThanOrEqual(4);
}, 60_000);

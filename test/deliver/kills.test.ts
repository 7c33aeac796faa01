// factsheet send, killed: whenever it dies, nobody is sent anything twice and nobody is left out. Often: kills.long.test.ts.
import { expect, it } from 'vitest';
import { sendThroughKills } from './support/kills.ts';

it('reaches each of 8 once through a kill, or says that it is uncertain', async () => {
  const { killed, uncertain, twice, missing, others } = await sendThroughKills({ kills: 1, many: 8 });
  expect({ killed, twice, missing, others }).toEqual({ killed: 1, twice: [], missing: [], others: {} });
  expect(uncertain).toBeLessThanOrEqual(2);
}, 60_000);

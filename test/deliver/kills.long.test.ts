// factsheet send, killed: whenever it dies, nobody is sent anything twice and nobody is left out.
import { expect, it } from 'vitest';
import { sendThroughKills } from './support/kills.ts';

/** How often the run is killed. */
const kills = 50;
const many = 200;

it(`reaches each of ${many} once through ${kills} kills, or says that it is uncertain`, async () => {
  const { killed, accepted, uncertain, lost, ...faults } = await sendThroughKills({ kills, many });
  expect(killed).toBe(kills);
  expect(faults).toEqual({ others: {}, twice: [], missing: [] });
  expect(accepted).toBe(many - uncertain);
  // Two connections: a kill leaves at most two mails in doubt.
  expect(uncertain).toBeLessThanOrEqual(kills * 2);
  expect(uncertain).toBeGreaterThan(0);
  expect(lost).toBeLessThanOrEqual(2);
}, 180_000);

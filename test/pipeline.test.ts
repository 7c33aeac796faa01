// The data are looked through while pages are made of them: which of the two is told, whatever becomes of the other.
import { expect, it } from 'vitest';
import { makeFactsheets } from '../src/pipeline.ts';
import { dataWith, shipped } from './support/data.ts';
import { useSession } from './support/factsheets.ts';

const session = useSession();
const job = { id: shipped, languages: ['en'], draft: false, print: 'if-sound' as const };
const wrong = { file: 'azerbaijan/2024-09/figures.yaml', find: 'UKR: 6540', put: 'UKR: 66540' };

/** Makes the shipped period with these changes, where no page can be printed. */
async function made(changes: readonly (typeof wrong)[]) {
  let printed = 0;
  const print = async () => {
    printed += 1;
    throw new Error('nothing prints here');
  };
  const tools = { ...session().tools, root: await dataWith(changes), print };
  const outcome = await makeFactsheets(job, tools, () => undefined).catch((error) => error);
  return { printed, outcome };
}

it('tells errors in the data, and gives nothing that was made of them', async () => {
  const { outcome } = await made([wrong]);
  expect(outcome.files).toEqual([]);
  expect(outcome.findings).toContainEqual(expect.objectContaining({ code: 'origins-exceed-total' }));
  const tools = { ...session().tools, root: await dataWith([wrong]) };
  const { files, findings } = await makeFactsheets(job, tools, () => undefined);
  expect(files).toEqual([]);
  expect(findings).toEqual(outcome.findings);
});

it('throws what printing throws where the data are right', async () => {
  const { printed, outcome } = await made([]);
  expect(printed).toBe(1);
  expect(outcome).toMatchObject({ message: 'nothing prints here' });
});

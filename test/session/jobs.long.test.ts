// The shipped period, with its photo, is the same from a thread as from here.
import { expect, it } from 'vitest';
import { useRender } from '../support/factsheets.ts';
import { makeTwo, plain, withPhoto } from './two-periods.ts';

const render = useRender();

it('gives the same bytes, findings and order in threads as here, and tells each step', async () => {
  const here = await makeTwo({ render: render(), ids: withPhoto, jobs: 1 });
  const threads = await makeTwo({ render: render(), ids: withPhoto, jobs: 2 });
  expect(plain(threads)).toEqual(plain(here));
  expect(here.made.map(({ period, files }) => [period, files.length])).toEqual(
    withPhoto.map((id) => [id, 1]),
  );
  expect(threads.told).toEqual(here.told);
});

// What the page asked for from outside.
import { expect, it } from 'vitest';
import { outsideRequest } from '../../../src/checks/page/outside-request.ts';
import { foundOn } from './support.ts';

it('tells each address that the page asked for, shortened', async () => {
  expect(await foundOn(outsideRequest, {})).toEqual([]);
  const blocked = ['https://example.org/x.png', `https://example.org/${'y'.repeat(500)}`];
  const [first, second] = await foundOn(outsideRequest, { blocked });
  expect(first).toBe(
    'error outside-request - The page (en) asked for https://example.org/x.png, which was refused.',
  );
  expect(second?.length).toBeLessThan(240);
});

it('tells a request once that the browser tells twice', async () => {
  const address = 'https://example.org/x.png';
  const sentence = `Refused to load the image '${address}' because of the policy.`;
  expect(await foundOn(outsideRequest, { blocked: [address, sentence, `${address}?2`] })).toHaveLength(2);
});

// What looks for traces in pictures sees them: pack.test.ts looks through a package with it, and the long test through all else.
import { expect, it } from 'vitest';
import { traces } from '../pictures/planted.ts';
import { tracedLogo, tracedPhoto, tracesIn } from './support/traces.ts';

it('finds what is planted, so that it would be found', async () => {
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    const { found } = await tracesIn(kind, await tracedPhoto(kind, 60, 40));
    expect(found.length).toBeGreaterThanOrEqual(traces.words.length);
  }
  const { found, pictures } = await tracesIn('logo', Buffer.from(await tracedLogo()));
  expect(found.some((one) => one.startsWith('logo > data:image/jpeg'))).toBe(true);
  expect(pictures).toBe(1);
});

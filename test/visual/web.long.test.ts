// A fault in the styles of the web edition is seen in each look that has it, and in no other.
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { looks, planted, useWebPictures } from './web-pictures.ts';

describe.skipIf(!onPinnedBrowser)(`the web edition ${pinnedOnly}`, () => {
  const { unchanged, wrong } = useWebPictures();

  test.each(planted)('shows $name', async ({ seen, ...fault }) => {
    for (const look of looks) {
      const difference = compare(await unchanged('az', look), await wrong('az', look, fault));
      expect(difference !== undefined, `${look.width}, ${look.scheme}`).toBe(seen(look));
    }
  });
});

// The shipped period's web edition is what its baseline pictures show: narrow and wide, light and dark, both languages.
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { looks, planted, useWebPictures } from './web-pictures.ts';

describe.skipIf(!onPinnedBrowser)(`the web edition ${pinnedOnly}`, () => {
  const { unchanged, wrong } = useWebPictures();

  test.each(looks.flatMap((look) => ['az', 'en'].map((language) => ({ ...look, language }))))(
    '$language, $width, $scheme',
    async ({ language, ...look }) => {
      const name = `azerbaijan-2024-09-${language}-web-${look.width}-${look.scheme}`;
      await expect(await unchanged(language, look)).toMatchPage(name);
    },
  );

  // One look that shows the fault, and one that does not; web.long.test.ts has all of them.
  test.each(planted)('shows $name', async ({ seen, ...fault }) => {
    const some = [looks.find(seen), looks.find((look) => !seen(look))];
    for (const look of some.filter((one) => one !== undefined)) {
      const difference = compare(await unchanged('az', look), await wrong('az', look, fault));
      expect(difference !== undefined, `${look.width}, ${look.scheme}`).toBe(seen(look));
    }
  });
});

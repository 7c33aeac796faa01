// A new story that leads to the page of the last one.

import type { DataCheck } from '../check.ts';
import { textAt } from '../figures/evidence.ts';

/** The story's link that is last time's, though the story is another. A site's own front page may stay. */
export const storyLinkAgain: DataCheck = {
  code: 'story-link-again',
  severity: 'warning',
  title: 'Last time’s link under a new story',
  why: 'Who wants to read on would come to another story.',
  example: {
    wrong: 'link: https://www.unhcr.org/az/stories/tournament # last time’s',
    right: 'link: https://www.unhcr.org/az/stories/tree-planting',
  },
  mend: 'Give the address of the new story, or take the line out.',
  find: ({ period, previous }) =>
    period.blocks.flatMap(({ name, links, fresh }) => {
      const before = previous?.blocks.find((one) => one.name === name)?.links ?? [];
      const isNew = Object.values(period.texts).some((text) =>
        fresh.some((path) => {
          const [now, then] = [textAt(text, path), textAt(previous?.texts[text.language], path)];
          return then !== undefined && now !== undefined && now !== then;
        }),
      );
      return links.flatMap(({ address, at }) => {
        const isOld = before.some((one) => one.address === address);
        if (address === undefined || !isOld || !isNew || isFrontPage(address)) return [];
        const message = `The ${name} is new, and its link is the one of ${previous?.periodId}.`;
        return [{ message, place: period.locateFigure(at), at, about: address }];
      });
    }),
};

/** A site, or its pages in a language: https://www.unhcr.org/az/. */
function isFrontPage(link: string): boolean {
  const { pathname = '/', search = '' } = URL.parse(link) ?? {};
  return search === '' && pathname.split('/').filter(Boolean).length <= 1;
}

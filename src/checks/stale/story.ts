// A story, or the link of a story, that the last factsheet had.

import type { DataCheck } from '../check.ts';
import { isSame, textAt } from '../figures/evidence.ts';

/** The story's text where it is last time's word for word, and nobody has marked it as checked. */
export const storyAgain: DataCheck = {
  code: 'story-again',
  severity: 'warning',
  title: 'A story that was told before',
  why: 'The story is the first thing that people read, and they have read it.',
  example: { wrong: 'body: Held in Baku … # word for word as last time', right: 'body: Since March, …' },
  mend: 'Tell a new story. If it is meant, write !checked before it.',
  find({ period, previous }) {
    const paths = period.blocks.flatMap(({ fresh }) => fresh);
    return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
      paths.flatMap((path) => {
        const told = passages.find((passage) => isSame(passage.path, path));
        if (!told || told.mark || told.text !== textAt(previous?.texts[language], path)) return [];
        const message = `The ${path[0]} is the one of ${previous?.periodId}.`;
        return [{ message, place: locate(path), at: path }];
      }),
    );
  },
};

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
  find({ period, previous }) {
    return period.blocks.flatMap(({ name, links, fresh }) => {
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
    });
  },
};

/** A site, or its pages in a language: https://www.unhcr.org/az/. */
function isFrontPage(link: string): boolean {
  const { pathname = '/', search = '' } = URL.parse(link) ?? {};
  return search === '' && pathname.split('/').filter(Boolean).length <= 1;
}

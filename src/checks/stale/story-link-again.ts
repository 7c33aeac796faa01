// A new story that leads to the page of the last one.
import type { Check } from '../check.ts';
import { textAt } from '../figures/evidence.ts';
import type { DataSubject } from '../subjects.ts';

/** The story's link that is last time's, though the story is another. A site's own front page may stay. */
export const storyLinkAgain: Check<DataSubject> = {
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
    const { link } = period.figures.story;
    if (link === undefined || link !== previous?.figures.story.link || isFrontPage(link)) return [];
    const isNew = Object.values(period.texts).some(({ language, text }) => {
      const before = textAt(previous.texts[language], ['story', 'body']);
      return before !== undefined && text.story !== undefined && text.story.body !== before;
    });
    if (!isNew) return [];
    const path = ['story', 'link'];
    const message = `The story is new, and its link is the one of ${previous.periodId}.`;
    return [{ message, place: period.locateFigure(path), at: path, about: link }];
  },
};

/** A site, or its pages in a language: https://www.unhcr.org/az/. */
function isFrontPage(link: string): boolean {
  const { pathname = '/', search = '' } = URL.parse(link) ?? {};
  return search === '' && pathname.split('/').filter(Boolean).length <= 1;
}

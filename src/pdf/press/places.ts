// Says where something is that must not be printed: the page, and the words or the picture that it belongs to.
import { shortened } from '../../printable.ts';
import { wordsOf } from '../content/words.ts';
import { textAt } from '../entries.ts';
import { type Element, elementsOf, marksOf } from '../tags/tree.ts';
import type { Work } from '../work.ts';
import type { Spot } from './separation.ts';

/** The page (from 1) and the element: the words of a passage, or what is said of a chart or picture; none for decoration. */
export type Place = { page: number; element: string | undefined };

/** Finds places by what the tags say, before they are changed. */
export function createPlaceFinder({ survey, tree }: Work): (spot: Spot) => Place {
  const elements = elementsOf(tree.top);
  return ({ page, mark }) => {
    const marks = (mark && survey.get(mark.stream)?.marks.get(mark.number)) ?? [];
    const holds = (element: Element) => marksOf(element).some((each) => marks.includes(each));
    const around = marks.length === 0 ? [] : elements.filter(holds);
    const told = around.flatMap(({ dict }) => textAt(dict, 'Alt') ?? []).at(-1);
    const innermost = around.at(-1);
    const words = told ?? (innermost && wordsOf(marksOf(innermost)));
    return { page, element: words ? shortened(words, 70) : undefined };
  };
}

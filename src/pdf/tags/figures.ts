// A figure says in words what it shows; what says nothing and holds a figure or text is no figure itself.
import { textAt } from '../entries.ts';
import { notUnderstood } from '../not-understood.ts';
import type { Work } from '../work.ts';
import { type Element, elementsOf, marksOf } from './tree.ts';

/**
 * Makes figures without a text alternative plain groups: HTML’s `<figure>` around a picture and its caption
 * (ISO 14289-1, 7.3).
 * @throws FactsheetError `pdf-not-understood` for one that is a picture
 */
export function settleFigures({ tree }: Work): void {
  for (const figure of elementsOf(tree.top)) {
    if (figure.role !== 'Figure' || hasAlternative(figure)) continue;
    const inside = elementsOf(figure).slice(1);
    const told = inside.some((element) => element.role === 'Figure' && hasAlternative(element));
    const text = marksOf(figure).some(({ shows }) => shows.has('text'));
    if (!told && !(text && inside.length > 0))
      throw notUnderstood('a picture without a description', figure.ref);
    figure.role = 'Div';
  }
}

function hasAlternative({ dict }: Element): boolean {
  return Boolean((textAt(dict, 'Alt') ?? textAt(dict, 'ActualText'))?.trim());
}

// A list item is a label and a body, and nothing else.
import { newElement, type Work } from '../work.ts';
import { type Element, elementsOf } from './tree.ts';

/** Moves what is not the label of an item into its body (ISO 32000-1, 14.8.4.3.3; ISO 14289-1, 7.6). */
export function giveListBodies({ document, tree }: Work): void {
  for (const item of elementsOf(tree.top)) {
    if (item.role !== 'LI') continue;
    const isLabel = (kid: Element['kids'][number]) => kid.kind === 'element' && kid.role === 'Lbl';
    const labels = item.kids.filter(isLabel);
    const rest = item.kids.filter((kid) => !isLabel(kid));
    const body = rest.find((kid) => kid.kind === 'element' && kid.role === 'LBody');
    if (body?.kind === 'element' && rest.length === 1) continue;
    const bodies = rest.flatMap((kid) => (kid.kind === 'element' && kid.role === 'LBody' ? kid.kids : [kid]));
    item.kids = [...labels, newElement(document, 'LBody', bodies)];
  }
}

// What only decorates is no part of the text: marked content of lines and grounds leaves the tree.
import type { Work } from '../work.ts';
import type { Element, Kid } from './tree.ts';

/** Elements whose painting means something, whatever it is made of. */
const meaningful = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

/** Elements that mean something even with nothing in them: without an empty cell the columns would shift. */
const kept = new Set(['Document', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Figure', 'Formula']);

/**
 * Takes marked content without glyphs out of every element but figures and labels, then the elements that have nothing
 * left (ISO 14289-1, 7.1: what is not real content is an artifact). The content stream is changed when the tree is written.
 */
export function dropDecoration({ tree }: Work): void {
  strip(tree.top);
}

function strip(element: Element): void {
  const figure = meaningful.has(element.role);
  element.kids = element.kids.filter((kid) => {
    if (kid.kind === 'mark') return kid.shows.size > 0 && (figure || kid.shows.has('text'));
    if (kid.kind === 'annotation') return true;
    if (!meaningful.has(kid.role)) strip(kid);
    else dropEmptyMarks(kid);
    return !isEmpty(kid);
  });
}

/** Inside of a figure everything is left as it is, but for marks that show nothing. */
function dropEmptyMarks(element: Element): void {
  element.kids = element.kids.filter((kid: Kid) => kid.kind !== 'mark' || kid.shows.size > 0);
  for (const kid of element.kids) if (kid.kind === 'element') dropEmptyMarks(kid);
}

function isEmpty({ role, kids }: Element): boolean {
  return kids.length === 0 && !kept.has(role);
}

// Chromium writes a NonStruct for every run of text and every div. They say nothing, so the tree goes without them.
import { PDFName } from '@cantoo/pdf-lib';
import { wordsOf } from '../content/words.ts';
import { newElement, type Work } from '../work.ts';
import { isGroup, isInline } from './roles.ts';
import type { Element, Kid } from './tree.ts';

/** What an element may say of itself that its parent does not say for it. */
const saysSomething = ['Lang', 'Alt', 'ActualText', 'E', 'A'].map((key) => PDFName.of(key));

/**
 * Takes NonStruct out of the tree (ISO 32000-1, 14.8.4.2: it has no meaning). What stood loose in a group, and is no
 * block, becomes a paragraph; spaces between blocks become artifacts. One that names its language becomes a Span.
 */
export function plainTree({ document, tree }: Work): void {
  const isBlank = (kid: Kid) => kid.kind === 'mark' && wordsOf([kid]) === '';

  const plain = (kids: readonly Kid[], inGroup: boolean): Kid[] =>
    kids.flatMap((kid): Kid[] => {
      if (kid.kind !== 'element') return [kid];
      if (kid.role !== 'NonStruct') {
        kid.kids = isGroup(kid) ? paragraphs(plain(kid.kids, true)) : plain(kid.kids, false);
        return [kid];
      }
      const speaks = saysSomething.some((key) => kid.dict.has(key));
      if (!speaks && isRun(kid)) return kid.kids;
      const inner = plain(kid.kids, inGroup);
      if (speaks) {
        const isLine = inner.every(standsInLine);
        kid.role = isLine ? 'Span' : 'Div';
        kid.kids = isLine ? inner : paragraphs(inner);
        return [kid];
      }
      return inGroup ? paragraphs(inner) : inner;
    });

  /** Kids of a group: each row of what stands in a line becomes a paragraph, if it has any words. */
  const paragraphs = (kids: readonly Kid[]): Kid[] => {
    const rows: Kid[][] = [];
    for (const kid of kids) {
      const last = rows.at(-1);
      const goesOn = standsInLine(kid) && last?.[0] !== undefined && standsInLine(last[0]);
      if (last && goesOn) last.push(kid);
      else rows.push([kid]);
    }
    return rows.flatMap((row): Kid[] => {
      const [first] = row;
      if (first && !standsInLine(first)) return row;
      return row.every(isBlank) ? [] : [newElement(document, 'P', row)];
    });
  };

  tree.top.kids = paragraphs(plain(tree.top.kids, true));
}

/** A run of text: nothing but marked content. */
function isRun({ kids }: Element): boolean {
  return kids.every(({ kind }) => kind === 'mark');
}

function standsInLine(kid: Kid): boolean {
  return kid.kind !== 'element' || isInline(kid);
}

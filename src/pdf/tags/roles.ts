// What kinds of element there are, and what stands for those that PDF 1.7 does not know.
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { notUnderstood } from '../not-understood.ts';
import type { Work } from '../work.ts';
import { type Element, elementsOf } from './tree.ts';

/** Hold blocks and no words of their own (ISO 32000-1, 14.8.4.2). */
const groups = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside', 'NonStruct']);

/** Stand inside of a line (14.8.4.4). */
const inline = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Strong Em'.split(' '),
);

const blocks = new Set(
  'Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Figure Formula Form'.split(
    ' ',
  ),
);

/** Types of PDF 2.0 that Chromium writes, and what they are in PDF 1.7. */
const mapped: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span', Aside: 'Sect' };

export function isGroup({ role }: Element): boolean {
  return groups.has(role);
}

export function isInline({ role }: Element): boolean {
  return inline.has(role);
}

/**
 * Says what the types stand for that PDF 1.7 does not know (ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4).
 * @throws FactsheetError `pdf-not-understood` for a type that is not in the tables above
 */
export function mapRoles({ document, tree }: Work): void {
  const used = new Set<string>();
  for (const { role, ref } of elementsOf(tree.top)) {
    if (!groups.has(role) && !inline.has(role) && !blocks.has(role))
      throw notUnderstood(`a tag “${role}”`, ref);
    if (mapped[role] !== undefined) used.add(role);
  }
  if (used.size === 0) return;
  const roles = PDFDict.withContext(document.context);
  for (const role of [...used].sort()) roles.set(PDFName.of(role), PDFName.of(mapped[role] ?? role));
  tree.root.set(PDFName.of('RoleMap'), roles);
}

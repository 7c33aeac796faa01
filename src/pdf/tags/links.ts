// A link says what it is and where it goes, to readers who hear it and to those who rest the pointer on it.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { LinkWords } from '../../layout/words.ts';
import { wordsOf } from '../content/words.ts';
import { textAt } from '../entries.ts';
import type { Target } from '../metadata.ts';
import { notUnderstood } from '../not-understood.ts';
import type { Work } from '../work.ts';
import { type Annotation, type Element, elementsOf, marksOf } from './tree.ts';

/**
 * Gives every link its Contents (ISO 14289-1, 7.18.1 and 7.18.5): its words and its target, as `facts.describeLink` says
 * them in the language of the document.
 * @throws FactsheetError `pdf-not-understood` for a target of another kind, and for annotations outside of the tags
 */
export function describeLinks({ document, facts, tree }: Work): void {
  const described = new Set<PDFRef>();
  const written = writtenWords(facts.links ?? []);
  for (const element of elementsOf(tree.top)) {
    let own: string | undefined;
    for (const { ref, dict } of annotationsIn(element)) {
      described.add(ref);
      const target = targetOf(document, ref, dict);
      own ??= written(target) ?? wordsOf(marksOf(element));
      const words = [own, ...alternativesIn(element)].filter(Boolean).join(' ');
      const said = facts.describeLink(words, target);
      dict.set(PDFName.of('Contents'), PDFHexString.fromText(said));
    }
  }
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      if (!(ref instanceof PDFRef) || !described.has(ref)) {
        throw notUnderstood('an annotation that no tag has', ref instanceof PDFRef ? ref : page.ref);
      }
    }
  }
}

/** Gives the words of the page's links, one after the other for each address, in the order of the page. */
function writtenWords(links: readonly LinkWords[]): (target: Target) => string | undefined {
  const byAddress = new Map<string, string[]>();
  for (const { address, words } of links) {
    const own = byAddress.get(asBrowsersDo(address)) ?? [];
    byAddress.set(asBrowsersDo(address), [...own, words]);
  }
  return (target) => {
    if ('page' in target) return undefined;
    return byAddress.get(asBrowsersDo('web' in target ? target.web : `mailto:${target.mail}`))?.shift();
  };
}

function asBrowsersDo(address: string): string {
  return URL.parse(address)?.href ?? address;
}

function annotationsIn({ kids }: Element): Annotation[] {
  return kids.filter((kid) => kid.kind === 'annotation');
}

/** What pictures inside of a link say. */
function alternativesIn(link: Element): string[] {
  return elementsOf(link).flatMap(({ dict }) => textAt(dict, 'Alt') ?? []);
}

/** ISO 32000-1, 12.6.4.7 (URI) and 12.3.2 (destinations inside of the document). */
function targetOf(document: PDFDocument, ref: PDFRef, link: PDFDict): Target {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action && textAt(action, 'URI');
  if (address?.startsWith('mailto:')) return { mail: address.slice('mailto:'.length) };
  if (address !== undefined) return { web: address };
  const page = destination(document, link)?.get(0);
  const index = document.getPages().findIndex((each) => each.ref === page);
  if (index < 0) throw notUnderstood('a link that leads to nothing', ref);
  return { page: index + 1 };
}

/** A destination, or one of the catalog's by its name. */
function destination({ catalog }: PDFDocument, link: PDFDict): PDFArray | undefined {
  const own = link.lookup(PDFName.of('Dest'));
  if (own instanceof PDFArray) return own;
  const name = own instanceof PDFString || own instanceof PDFHexString ? PDFName.of(own.decodeText()) : own;
  const named =
    name instanceof PDFName ? catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookup(name) : undefined;
  return named instanceof PDFArray ? named : undefined;
}

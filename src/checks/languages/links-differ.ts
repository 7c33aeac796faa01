// Links that lead elsewhere in another language, or that one language lacks.
import type { LinkNode } from '../../text/nodes.ts';
import type { DataCheck, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { nameOf, pairsOf, shortName, wholeOf } from './pairs.ts';

/** Warning once a passage and pair of languages. Versions of one page (/az/, /en/) count as one address. */
export const linksDiffer: DataCheck = {
  code: 'links-differ',
  severity: 'warning',
  title: 'A link that one language lacks',
  why: 'Readers of one language are sent to another page, or to none.',
  example: {
    wrong: '(text.az.yaml) [sayt](https://www.unhcr.org/az/)\n(text.en.yaml) website',
    right:
      '(text.az.yaml) [sayt](https://www.unhcr.org/az/)\n(text.en.yaml) [website](https://www.unhcr.org/)',
  },
  mend: 'Link the same pages in both languages.',
  find(subject) {
    const { languages } = subject.period.operation;
    return pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [there, here] = [linksOf(first, languages), linksOf(other, languages)];
      const lacking = [...there].find(([page]) => !here.has(page))?.[1];
      const own = [...here].find(([page]) => !there.has(page))?.[1];
      const name = nameOf(first.path);
      if (lacking !== undefined && own !== undefined) {
        const message = `${name} links to ${own.address} here, and to ${lacking.address} in ${shortName(first.source.file)}.`;
        const place = other.source.locate(other.path, own.addressStart);
        return [{ message, place, at: other.path, about: own.address }];
      }
      const missing = lacking ?? own;
      if (missing === undefined) return [];
      const [from, to] = lacking === undefined ? [other, first] : [first, other];
      const message = `${name} does not link to ${missing.address} here, as it does in ${shortName(from.source.file)}.`;
      return [{ ...wholeOf(to), message, about: missing.address }];
    });
  },
};

/** The addresses of a passage, each under the page that it is a version of. */
function linksOf({ links }: ReadPassage, languages: readonly string[]): Map<string, LinkNode> {
  return new Map(links.map((link) => [pageOf(link.address, languages), link]));
}

/** An address without what only names a language: az.example.org, /en-gb/, ?lang=az, www and the last slash. */
function pageOf(address: string, languages: readonly string[]): string {
  const url = URL.parse(address);
  if (!url) return address;
  const firsts = languages.map((language) => language.split('-')[0]);
  const isLanguage = (part: string) =>
    /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_][a-z]{2,3})?$/i.test(part) &&
    firsts.includes(part.toLowerCase().split(/[-_]/)[0]);
  const host = url.hostname.split('.').filter((part, at) => part !== 'www' && (at > 0 || !isLanguage(part)));
  const path = url.pathname.split('/').filter((part) => part !== '' && !isLanguage(part));
  const query = [...url.searchParams].filter(
    ([name, value]) => !/^(?:lang|language|locale|hl)$/.test(name) || !isLanguage(value),
  );
  return [url.protocol, host.join('.'), ...path, JSON.stringify(query), url.hash].join('/');
}

// Bold words, hashtags and links that two languages do not share.
import { everyNode, type LinkNode } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { DataCheck, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { nameOf, pairsOf, shortName, wholeOf } from './pairs.ts';
import { atSource, findInWords, type SourceWords } from './whole-words.ts';

/** Note at the passage that has fewer. */
export const boldDiffers: DataCheck = {
  code: 'bold-differs',
  severity: 'note',
  title: 'Bold in one language only',
  why: 'What is stressed for some readers is not for others; often the signs were lost in translation.',
  example: {
    wrong: '(text.az.yaml) **iqlim**\n(text.en.yaml) climate',
    right: '(text.az.yaml) **iqlim**\n(text.en.yaml) **climate**',
  },
  mend: 'Set the same words in bold in both languages.',
  find: (subject) =>
    pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [here, there] = [countOf(first), countOf(other)];
      if (here === there) return [];
      const [fewer, more] = here < there ? [first, other] : [other, first];
      const counts = `${Math.min(here, there)} here, ${Math.max(here, there)} in ${shortName(more.source.file)}`;
      return [{ ...wholeOf(fewer), message: `${nameOf(fewer.path)} has other words in bold: ${counts}.` }];
    }),
};

function countOf({ text }: ReadPassage): number {
  return [...everyNode(readText(text))].filter(({ kind }) => kind === 'strong').length;
}

/** Warning at the hashtag where each language has one that the other lacks; a note where only one has, or where capitals alone differ. Translated ones differ. */
export const hashtagsDiffer: DataCheck = {
  code: 'hashtags-differ',
  severity: 'warning',
  doubts: true,
  title: 'Hashtags that differ between the languages',
  why: 'A hashtag with one letter too many leads to nobody’s posts.',
  example: {
    wrong: '(text.az.yaml) #IBelong\n(text.en.yaml) #IBelongs',
    right: '(text.az.yaml) #IBelong\n(text.en.yaml) #IBelong',
  },
  mend: 'Write the hashtag as the campaign writes it, in both languages.',
  find: (subject) =>
    pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [all, theirs] = [tagsOf(first), tagsOf(other)];
      const inCapitals = theirs.flatMap((tag): Found[] => {
        const same = all.filter(({ words }) => words.toLowerCase() === tag.words.toLowerCase());
        const [rival] = same;
        if (!rival || same.some(({ words }) => words === tag.words)) return [];
        return [{ ...atSource(other, tag), message: beside(tag, rival, first), doubt: true }];
      });
      const [here, there] = [without(all, theirs), without(theirs, all)];
      if (here.length > 0 && there.length > 0) {
        const others = there.flatMap((tag, at): Found[] => {
          const rival = here[Math.min(at, here.length - 1)];
          if (!rival || isTranslated(tag) || isTranslated(rival)) return [];
          return [{ ...atSource(other, tag), message: beside(tag, rival, first) }];
        });
        return [...inCapitals, ...others];
      }
      return [
        ...inCapitals,
        ...here.map((tag) => lackedBy(other, first, tag)),
        ...there.map((tag) => lackedBy(first, other, tag)),
      ];
    }),
};

function beside(tag: SourceWords, rival: SourceWords, { source }: ReadPassage): string {
  return `“${tag.words}” stands here, and “${rival.words}” in ${shortName(source.file)}.`;
}

function lackedBy(to: ReadPassage, from: ReadPassage, { words }: SourceWords): Found {
  const message = `${nameOf(to.path)} does not have “${words}” here, as it does in ${shortName(from.source.file)}.`;
  return { ...wholeOf(to), about: words, message, doubt: true };
}

function tagsOf(passage: ReadPassage): SourceWords[] {
  return findInWords(passage, /(?<![\p{L}\p{N}&/])#\p{L}[\p{L}\p{M}\p{N}_]+/gu);
}

function without(tags: readonly SourceWords[], others: readonly SourceWords[]): SourceWords[] {
  const known = new Set(others.map(({ words }) => words.toLowerCase()));
  return tags.filter(({ words }) => !known.has(words.toLowerCase()));
}

/** Letters beyond A to Z: a hashtag in the language of its text. */
function isTranslated({ words }: SourceWords): boolean {
  return /[^\p{ASCII}]/u.test(words);
}

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
  const isLanguage = (part: string) =>
    languages.includes(part.toLowerCase().split(/[-_]/)[0] ?? '') && part.length <= 6;
  const host = url.hostname.split('.').filter((part, at) => part !== 'www' && (at > 0 || !isLanguage(part)));
  const path = url.pathname.split('/').filter((part) => part !== '' && !isLanguage(part));
  const query = [...url.searchParams].filter(
    ([name, value]) => !/^(?:lang|language|locale|hl)$/.test(name) || !isLanguage(value),
  );
  return [url.protocol, host.join('.'), ...path, JSON.stringify(query), url.hash].join('/');
}

// Links that lead nowhere by their form alone.
import type { Place } from '../../errors.ts';
import type { DataPath, Period, PeriodText } from '../../period/period.ts';
import { linksIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { PdfCheck } from '../subjects.ts';
import { addressFault } from './addresses.ts';

/** A link whose address cannot be right; told once for each address. */
export const linkWrong: PdfCheck = {
  code: 'link-wrong',
  severity: 'error',
  title: 'A link that cannot lead anywhere',
  why: 'Who clicks it gets an error, and who reads it on paper types it in vain.',
  example: { wrong: 'web: https://www,unhcr.org/az/', right: 'web: https://www.unhcr.org/az/' },
  mend: 'Correct the address. Web addresses begin with https://, addresses for mail with mailto:.',
  find({ period, language, finished }) {
    const links = finished.facts.pages.flatMap((page) => page.links);
    const addresses = new Set(links.map(({ address }) => address));
    return [...addresses].flatMap((address) => {
      if (address === undefined) return [{ message: `The PDF (${language}) has a link without an address.` }];
      const data = typedAs(address, period, language);
      const fault = addressFault(data?.typed ?? address);
      if (fault === undefined) return [];
      const about = data?.typed ?? address;
      const link = `link to ${about.slice(0, 120)} ${fault}.`;
      // What the data have is the same in every language, and told in the same words.
      if (data) return [{ message: `The ${link}`, about, place: data.place, at: data.path }];
      return [{ message: `The PDF (${language}): the ${link}`, about }];
    });
  },
};

type Typed = { typed: string; path: DataPath; place: Place };

/** The address as the data have it: browsers change its spelling, as a space to %20. */
function typedAs(address: string, period: Period, language: string): Typed | undefined {
  return addressesOf(period, language).find(
    ({ typed }) => typed === address || URL.parse(typed)?.href === address,
  );
}

/** Every address of the data that a page in this language may show. */
function addressesOf(period: Period, language: string): Typed[] {
  const { operation, blocks, names, locateFigure } = period;
  const text = period.texts[language];
  const name = (typed: string | undefined, path: DataPath, scheme = ''): Typed[] =>
    typed === undefined ? [] : [{ typed: scheme + typed, path, place: names.locate(path) }];
  return [
    ...blocks.flatMap(({ links }) =>
      links.flatMap(({ address, at }): Typed[] =>
        address === undefined ? [] : [{ typed: address, path: at, place: locateFigure(at) }],
      ),
    ),
    ...Object.entries(operation.contacts).flatMap(([key, { web, email }]) => [
      ...name(web, ['contacts', key, 'web']),
      ...name(email, ['contacts', key, 'email'], 'mailto:'),
    ]),
    ...Object.entries(operation.sources).flatMap(([key, { url }]) => name(url, ['sources', key, 'url'])),
    ...(text ? typedIn(text) : []),
  ];
}

function typedIn({ passages, locate }: PeriodText): Typed[] {
  return passages.flatMap(({ path, text }) =>
    linksIn(readText(text)).map(({ address, addressStart }) => {
      return { typed: address, path, place: locate(path, addressStart) };
    }),
  );
}

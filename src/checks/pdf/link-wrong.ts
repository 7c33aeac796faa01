// Links that lead nowhere by their form alone.
import type { Place } from '../../errors.ts';
import type { DataPath, Period, PeriodText } from '../../period/period.ts';
import { linksIn } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { PdfCheck } from '../check.ts';

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

/** What is wrong with an address, in words that go on after “the link to … ”; nothing where it is well formed. */
export function addressFault(address: string): string | undefined {
  if (/\s/.test(address)) return 'has a space in it';
  const url = URL.parse(address);
  if (!url) return 'is no address';
  if (url.protocol === 'mailto:') return mailFault(url.pathname);
  if (url.protocol !== 'https:') return `begins with ${url.protocol}, not with https:// or mailto:`;
  // Browsers forgive these slips; the address stays wrong for those who type it.
  if (!/^https:\/\/[^/\\]/i.test(address)) return 'does not begin with https:// and a name';
  if (url.username !== '' || url.password !== '') return 'has a user name in it';
  return hostFault(url.hostname) ?? endFault(address) ?? percentFault(address);
}

function endFault(address: string): string | undefined {
  return /[.,;:]$/.test(address) ? `ends in “${address.at(-1)}”, as a sentence does` : undefined;
}

/** A percent sign begins a pair of hexadecimal digits (RFC 3986, 2.1), and pairs spell UTF-8 (RFC 3987, 3.1). */
function percentFault(address: string): string | undefined {
  const stray = /%(?![0-9a-f]{2}).{0,2}/i.exec(address)?.[0];
  if (stray !== undefined) return `has “${stray}”, which stands for no letter (the sign itself is %25)`;
  const odd = (address.match(/(?:%[0-9a-f]{2})+/gi) ?? []).find((pairs) => decoded(pairs) === pairs);
  return odd === undefined
    ? undefined
    : `has “${odd}”, which stands for no letter (copy it from the browser)`;
}

/** Mail to one person or, with commas between, several (RFC 6068, 2); of RFC 5322’s forms the everyday one. */
function mailFault(path: string): string | undefined {
  const people = decoded(path).split(',');
  const wrong = people.find((person) => {
    const [, host = ''] = /^[\p{L}\p{N}_+'-]+(?:\.[\p{L}\p{N}_+'-]+)*@([^@]+)$/u.exec(person) ?? [];
    return host === '' || hostFault(URL.parse(`https://${host}`)?.hostname ?? '') !== undefined;
  });
  return wrong === undefined ? undefined : `is no e-mail address (“${wrong}”)`;
}

/** Names that never lead anywhere on the internet (RFC 2606, RFC 6761, RFC 6762; ICANN’s `internal`). */
const nowhere = /(^|\.)(localhost|local|internal|intranet|lan|test|invalid|example)$/;

function hostFault(host: string): string | undefined {
  if (nowhere.test(host)) return `leads to “${host}”, which others cannot reach`;
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return `leads to the number ${host}, not to a name`;
  const labels = host.split('.');
  const isName = labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label));
  const isTop = /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '');
  return labels.length > 1 && isName && isTop ? undefined : `leads to “${host}”, which is no web address`;
}

/** The text with the characters that its per cent signs stand for; as it is, where they stand for none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

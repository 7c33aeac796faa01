// E-mail addresses in texts that are a person's own.
import type { Operation } from '../../period/schema.ts';
import type { DataCheck } from '../check.ts';

const address =
  /(?<![\p{L}\p{N}._%+-])(?<box>[\p{L}\p{N}._%+-]+)(?:@|\s?[[(](?:at|@)[\])]\s?)(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;

/** The United Nations write from these. */
const agencies = ['un.org', 'unhcr.org'];

/** Where anyone gets an address: a person stands behind it. */
const anyone =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aol|gmx|proton|protonmail|tutanota|zoho|bk|inbox|list|rambler|box|day)\.[a-z.]+|(?:mail|yandex|ya)\.(?:ru|com|az|kz|ua))$/iu;

/** Boxes of an organisation, which no single person reads. */
const shared =
  /^(?:info|contact|contacts|office|help|helpdesk|support|press|media|news|secretariat|admin|enquiries|feedback|donate|registry|reception|protection|complaints?|hotline|elaqe|mektub|qebul)(?:[._-].*)?$/iu;

/**
 * An address outside of the agency's and the operation's own domains, unless it is an organisation's shared box
 * (info@…). At a provider where anyone gets an address, all are told.
 */
export const privateEmail: DataCheck = {
  code: 'private-email',
  severity: 'error',
  title: 'A private e-mail address in a text',
  why: 'It leads to one person, who cannot take it back: the factsheet is kept and copied.',
  example: {
    wrong: 'private: "Write to a.mammadova@mail.example."',
    right: '(operation.yaml) contacts:\n  office: { email: office@unhcr.org }',
  },
  mend: 'Take it out. The office’s own address belongs under contacts in operation.yaml.',
  find({ period }) {
    const own = domainsOf(period.operation);
    return Object.values(period.texts).flatMap(({ passages, locate }) =>
      passages.flatMap(({ path, text }) =>
        (/@|[[(]at[\])]/i.test(text) ? [...text.matchAll(address)] : [])
          .filter(({ groups }) => isPrivate(groups?.box ?? '', (groups?.host ?? '').toLowerCase(), own))
          .map(({ 0: raw, index }) => {
            const place = locate(path, index);
            return { message: `“${raw}” is a person’s own address.`, place, at: path, about: raw };
          }),
      ),
    );
  },
};

function isPrivate(box: string, host: string, own: readonly string[]): boolean {
  if (own.some((domain) => host === domain || host.endsWith(`.${domain}`))) return false;
  return anyone.test(host) || !shared.test(box);
}

/** The domains that the operation writes from and has its pages at. */
function domainsOf({ contacts, delivery, site }: Operation): string[] {
  const mails = [...Object.values(contacts).map(({ email }) => email), delivery?.from, delivery?.reply_to];
  const pages = [...Object.values(contacts).map(({ web }) => web), site];
  const hosts = [
    ...mails.map((mail) => mail?.split('@')[1]),
    ...pages.map((page) => URL.parse(page ?? '')?.hostname.replace(/^www\./, '')),
  ];
  return [...agencies, ...hosts.flatMap((host) => host?.toLowerCase() ?? [])];
}

// Addresses as one types them, with places where a line may break: nothing is added to them there.
import { escapeHtml } from '../markup.ts';
import { decoded } from '../text/address.ts';

/** Where it leads, as one types it, and the same as HTML with a `<wbr>` where it may break. */
export type Address = { href: string; shown: string; html: string };

/** A web address: without the scheme, `www.` and a closing slash. One that is not encoded well stands as it is. */
export function webAddress(href: string): Address {
  return addressOf(
    href,
    decoded(href)
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, ''),
  );
}

/** An e-mail address. */
export function mailAddress(email: string): Address {
  return addressOf(`mailto:${email}`, email);
}

function addressOf(href: string, shown: string): Address {
  return { href, shown, html: shown.split(places).map(escapeHtml).join('<wbr>') };
}

/**
 * After a dot, a slash, an @, a hyphen and the signs of queries, but where a sign follows at once or one letter would be
 * alone.
 */
const places = /(?<=[\p{L}\p{N}]{2}[./@\-_?&=#+]+)(?=[\p{L}\p{N}]{2})/u;

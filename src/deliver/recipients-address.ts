// What an e-mail address may look like here, and what is wrong with one that may not.
import { domainToASCII } from 'node:url';

/**
 * An address that mail can go to. `address` is as it is written, with its domain in small ASCII letters (RFC 5891);
 * `key` is what tells one person from another: capitals do not count, what follows a + does.
 */
export type Address = { address: string; key: string };

/** Lengths in octets: RFC 5321, 4.5.3.1 (local part 64, path 256 with its brackets), and a label of a domain (RFC 1035). */
const longest = { local: 64, address: 254, label: 63 } as const;

/** RFC 5322, 3.2.3: a dot-atom of ASCII. Quoted local parts exist on paper only. */
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** Reads an address. What is wrong is said without repeating it: it may be somebody's. */
export function readAddress(text: string): Address | { fault: string } {
  const ats = text.split('@').length - 1;
  if (/[<>]/.test(text))
    return { fault: 'has “<” or “>” in it: write the address alone, and the name in its own column' };
  if (/[\s,;]/.test(text)) return { fault: 'has a space, a comma or a semicolon in it: one address a line' };
  if (ats !== 1) return { fault: ats === 0 ? 'has no @' : 'has more than one @' };
  const [local = '', host = ''] = text.split('@');
  const fault = faultOfLocal(local) ?? (host === '' ? 'has nothing after the @' : undefined);
  if (fault !== undefined) return { fault };
  const domain = readDomain(host);
  if (domain === undefined) return { fault: 'has a domain after the @ that cannot be one' };
  const address = `${local}@${domain}`;
  if (address.length > longest.address) return { fault: `is longer than ${longest.address} characters` };
  return { address, key: address.toLowerCase() };
}

function faultOfLocal(local: string): string | undefined {
  if (local === '') return 'has nothing before the @';
  if (local.length > longest.local) return `has more than ${longest.local} characters before the @`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/[^\u0000-\u007F]/.test(local)) {
    return 'has letters before the @ that few mail servers take (only a to z, digits and . _ - + are safe)';
  }
  return localPart.test(local)
    ? undefined
    : 'has a sign or a full stop before the @ that may not stand there';
}

/** A domain in ASCII, or none where it is not one: letters, digits and hyphens, at least two labels, no IP address. */
function readDomain(host: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) return undefined;
  const domain = domainToASCII(host);
  const labels = domain.split('.');
  const isSound = labels.every((one) => one.length <= longest.label && label.test(one));
  const last = labels.at(-1) ?? '';
  return isSound && labels.length > 1 && /[a-z]/.test(last) && last.length > 1 ? domain : undefined;
}

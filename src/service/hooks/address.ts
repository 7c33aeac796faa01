// Where a webhook may lead: to addresses of the public internet alone, and to networks that whoever runs the service has named.
// A name is looked up once, and the connection goes to what was found: a name that is changed in between leads nowhere else
// (https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html).
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { usageError } from '../../errors.ts';

/** Why something was not delivered, in a sentence for an admin. */
export class HookFailed extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'HookFailed';
    this.code = code;
  }
}

type Network = ReturnType<typeof ipaddr.parseCIDR>;
export type Networks = readonly Network[];

/** All addresses of a name. */
export type Lookup = (name: string) => Promise<readonly { address: string }[]>;

/** As the system knows them. */
export const addressesOf: Lookup = (name) => lookup(name, { all: true });

/** Addresses of the public internet that belong to the machines of a cloud: Azure’s “wire server”. */
const inClouds = ['168.63.129.16'];

/** All that is given out of IPv6 as global unicast (IANA); of it the special ranges are taken out. */
const given = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * @param named addresses and networks: `10.1.2.3`, `fd00::/8`
 * @throws FactsheetError `wrong-network` (usage)
 */
export function readNetworks(named: readonly string[]): Networks {
  return named.map((text) => {
    const one = text.trim();
    const whole = ipaddr.isValid(one) ? `${one}/${one.includes(':') ? 128 : 32}` : one;
    if (ipaddr.isValidCIDR(whole)) return ipaddr.parseCIDR(whole);
    const hint = 'Name addresses or networks, like 10.1.2.3 or 10.1.0.0/16.';
    throw usageError('wrong-network', `“${one}” is no network.`, hint);
  });
}

/** Whether a webhook may lead to this address. */
export function mayLeadTo(address: string, networks: Networks): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in the clothes of an IPv6 one is what it is inside.
  const ip = ipaddr.process(address);
  const isNamed = networks.some(([network, bits]) => network.kind() === ip.kind() && ip.match(network, bits));
  if (isNamed) return true;
  if (inClouds.includes(ip.toString()) || ip.range() !== 'unicast') return false;
  return ip.kind() === 'ipv4' || ip.match(given[0], given[1]);
}

/**
 * The address that a URL leads to now.
 * @throws HookFailed `no-such-name`, `not-public`
 */
export async function resolved(url: URL, networks: Networks, find: Lookup): Promise<string> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const found = ipaddr.isValid(name) ? [{ address: name }] : await find(name).catch(() => []);
  const [first] = found;
  if (!first) throw new HookFailed('no-such-name', `No address is known of ${name}.`);
  // One that leads to us and elsewhere leads to us at times.
  if (found.every(({ address }) => mayLeadTo(address, networks))) return first.address;
  throw new HookFailed('not-public', `${name} leads to an address that is not public.`);
}

/** The URL of a webhook, as far as it says where it leads. Nothing for what is none. */
export function hookUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  const isPlain =
    url?.protocol === 'https:' && !url.username && !url.password && !url.hash && url.hostname !== '';
  return url && isPlain && text.length <= 500 ? url : undefined;
}

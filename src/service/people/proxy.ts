// Where a request came from. What proxies say of it is believed of those alone that the operator has named. Pure.
import { BlockList, isIP } from 'node:net';
import { usageError } from '../../errors.ts';

/** What is known of a request's way: the address that the last hop has, and what headers say. */
export type Arrived = {
  remote: string | undefined;
  forwardedFor: string | undefined;
  forwardedProto: string | undefined;
};

export type Hops = {
  /** The address of who asks, and whether all of the way outside was under TLS, as far as that is known. */
  whence(arrived: Arrived): { address: string; isSecure: boolean };
};

/**
 * @param named addresses and networks of the proxies: `10.0.0.2`, `fd00::/8`
 * @throws FactsheetError `wrong-proxy` (usage)
 */
export function trustHops(named: readonly string[]): Hops {
  const trusted = new BlockList();
  for (const one of named) add(trusted, one);
  const isTrusted = (address: string) => {
    const kind = isIP(address);
    return kind !== 0 && trusted.check(address, kind === 6 ? 'ipv6' : 'ipv4');
  };
  return {
    whence({ remote, forwardedFor, forwardedProto }) {
      let address = plain(remote ?? '');
      if (!isTrusted(address)) return { address, isSecure: false };
      // Each proxy adds at the end whom it was asked by: the last one that is no proxy of ours is who asks.
      for (const one of (forwardedFor ?? '').split(',').reverse()) {
        const before = plain(one.trim());
        if (isIP(before) === 0) break;
        address = before;
        if (!isTrusted(address)) break;
      }
      const said = (forwardedProto ?? '').split(',').map((one) => one.trim().toLowerCase());
      return { address, isSecure: said.every((one) => one === 'https') };
    },
  };
}

function add(trusted: BlockList, text: string): void {
  const [address = '', bits, more] = text.trim().split('/');
  const kind = isIP(address);
  const most = kind === 6 ? 128 : 32;
  const length = Number(bits ?? most);
  if (kind === 0 || more !== undefined || !Number.isInteger(length) || length < 1 || length > most) {
    const hint = 'Name the addresses that the proxy asks from: --trust-proxy 10.0.0.2,10.1.0.0/24.';
    throw usageError('wrong-proxy', `“${text}” is no address and no network.`, hint);
  }
  trusted.addSubnet(address, length, kind === 6 ? 'ipv6' : 'ipv4');
}

/** IPv4 as it is called where both are listened on: `::ffff:127.0.0.1`. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

// How people sign in, as the operator has set it: who vouches for them, and under which address they come.
import { usageError } from '../../errors.ts';

/** What the environment says, as text. */
export type GivenSettings = {
  issuer?: string | undefined;
  client?: string | undefined;
  secret?: string | undefined;
  address?: string | undefined;
  adminEmail?: string | undefined;
  /** `name=value`: whoever has this claim runs the service. */
  adminClaim?: string | undefined;
};

export type PeopleSettings = {
  issuer: URL;
  client: string;
  secret?: string;
  /** The address that people type: an origin, without a path. */
  address: URL;
  adminEmail?: string;
  adminClaim?: { name: string; value: string };
};

/**
 * Reads them; nothing where nobody is to sign in.
 * @throws FactsheetError `sign-in-settings` (usage) for what is missing or unsafe
 */
export function readPeopleSettings(given: GivenSettings): PeopleSettings | undefined {
  const { issuer, client, secret, address, adminEmail, adminClaim } = given;
  if (issuer === undefined && client === undefined) return undefined;
  if (issuer === undefined || client === undefined || address === undefined) {
    const missing = [
      ['FACTSHEET_OIDC_ISSUER', issuer],
      ['FACTSHEET_OIDC_CLIENT_ID', client],
      ['FACTSHEET_PUBLIC_ADDRESS', address],
    ].flatMap(([name = '', value]) => (value === undefined ? [name] : []));
    throw wrong(
      `People are to sign in, and ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
    );
  }
  const [, name, value] = /^([^=\s]+)=(.+)$/.exec(adminClaim ?? '') ?? [];
  if (adminClaim !== undefined && (name === undefined || value === undefined))
    throw wrong('FACTSHEET_ADMIN_CLAIM is not of the form name=value.');
  return {
    issuer: safeAddress('FACTSHEET_OIDC_ISSUER', issuer),
    client,
    ...(secret !== undefined && { secret }),
    address: originOf('FACTSHEET_PUBLIC_ADDRESS', address),
    ...(adminEmail !== undefined && { adminEmail: adminEmail.toLowerCase() }),
    ...(name !== undefined && value !== undefined && { adminClaim: { name, value } }),
  };
}

/** Whether an address leads to this machine alone. */
export function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function originOf(name: string, text: string): URL {
  const address = safeAddress(name, text);
  if (address.pathname !== '/' || address.search !== '' || address.hash !== '' || address.username !== '')
    throw wrong(`${name} has more than a scheme, a name and a port.`);
  return address;
}

function safeAddress(name: string, text: string): URL {
  const address = URL.parse(text);
  if (!address || !/^https?:$/.test(address.protocol)) throw wrong(`${name} is no web address: ${text}`);
  if (address.protocol === 'http:' && !isLoopback(address))
    throw wrong(
      `${name} does not begin with https:. Without TLS anybody on the way could sign in as others.`,
    );
  return address;
}

function wrong(message: string) {
  return usageError('sign-in-settings', message, 'docs/operating.md says what belongs there: “People”.');
}

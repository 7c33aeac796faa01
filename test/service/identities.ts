// A place to sign in for tests: an OpenID provider in this process; and a browser without windows, which keeps cookies and follows.
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import Provider from 'oidc-provider';
import { listenHere, stopListening } from '../../src/listening.ts';

/** What the provider says of a person, by the name that they sign in with. */
export type Identities = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type Identified = { issuer: string; client: string; secret: string; close(): Promise<void> };

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createSocket();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param addresses those that people come back to */
export async function openIdentities(addresses: readonly string[], people: Identities): Promise<Identified> {
  const issuer = `http://127.0.0.1:${await freePort()}`;
  const [client, secret] = ['factsheet', 'only-for-tests-'.repeat(3)];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client,
        client_secret: secret,
        redirect_uris: addresses.map((address) => `${address}/sign-in/back`),
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
    pkce: { required: () => true },
    // Nobody is asked whether the service may know their name.
    async loadExistingGrant(ctx) {
      const { oidc } = ctx;
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const server = createServer(provider.callback());
  await listenHere(server, Number(new URL(issuer).port));
  return { issuer, client, secret, close: () => stopListening(server) };
}

export type Answer = { status: number; headers: Headers; text: string; at: URL };

/** A browser. `leads`: addresses that lead elsewhere, as behind a proxy, with the headers that it adds. */
export type Walker = {
  cookies(of: string): Map<string, string>;
  ask(address: string, options?: RequestInit): Promise<Answer>;
  /** Follows where it is led; signs in as this one where it is asked. */
  follow(address: string, as: string, until?: (to: URL) => boolean): Promise<Answer>;
};

export function openWalker(
  leads: Readonly<Record<string, { to: string; headers: Record<string, string> }>> = {},
): Walker {
  const jars = new Map<string, Map<string, string>>();
  const cookies = (of: string) => {
    const { host } = new URL(of);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const ask = async (address: string, options: RequestInit = {}): Promise<Answer> => {
    const at = new URL(address);
    const lead = leads[at.origin];
    const jar = cookies(address);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...(cookie && { cookie }),
      ...lead?.headers,
      ...(options.headers as Record<string, string>),
    };
    const to = lead ? new URL(at.pathname + at.search, lead.to) : at;
    const answer = await fetch(to, { redirect: 'manual', ...options, headers });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '' || /max-age=0/i.test(one)) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, headers: answer.headers, text: await answer.text(), at };
  };
  return {
    cookies,
    ask,
    async follow(address, as, until = () => false) {
      let answer = await ask(address);
      for (let steps = 0; steps < 15; steps += 1) {
        const location = answer.headers.get('location');
        const form = /<form[^>]*action="([^"]+)"/.exec(answer.text)?.[1];
        if (location !== null) {
          const to = new URL(location, answer.at);
          if (until(to)) return { ...answer, at: to };
          answer = await ask(to.href);
        } else if (form?.includes('/interaction/')) {
          const body = new URLSearchParams({ prompt: 'login', login: as, password: 'x' });
          answer = await ask(new URL(form, answer.at).href, { method: 'POST', body });
        } else return answer;
      }
      throw new Error('This leads nowhere.');
    },
  };
}

// Signing in by OpenID Connect: the authorization code with PKCE, state and nonce, by openid-client. Nothing of the provider’s tokens is kept.
import type { ClientAuth, Configuration } from 'openid-client';
import type { Log } from '../seen/log.ts';
import { Refused } from '../server/problem.ts';
import { isLoopback, type PeopleSettings } from './settings.ts';

/** What has to be the same at the end of a sign-in as at its beginning. */
export type Begun = { state: string; nonce: string; verifier: string };

/** Who the provider says it is. */
export type Claimed = {
  issuer: string;
  subject: string;
  name: string;
  email?: string;
  /** Whether the provider has seen that the address is theirs. */
  isEmailChecked: boolean;
  /** Whether they have the claim that makes an admin. */
  hasAdminClaim: boolean;
};

export type Provider = {
  /** Where the browser goes to sign in. @throws Refused 503 where the provider does not answer */
  begin(): Promise<Begun & { to: string }>;
  /**
   * @param query with which the browser came back: `?code=…&state=…`
   * @throws Refused 403 for what is not the end of this sign-in; 503
   */
  end(query: string, begun: Begun): Promise<Claimed>;
};

/** The way that browsers come back by. */
export const wayBack = '/sign-in/back';

/** How long (s) the provider may take to answer. */
const patience = 10;

/** Tries whether the provider answers, and tells where it does not: it may be away for a while, or the issuer be wrong. */
export async function tryProvider(settings: PeopleSettings, log: Log): Promise<void> {
  const { href: issuer } = settings.issuer;
  await discovered(settings).catch((error: unknown) =>
    log.warn(
      { err: error, issuer },
      'nobody can sign in: the issuer does not answer, or is none (FACTSHEET_OIDC_ISSUER)',
    ),
  );
}

/** The provider is asked for its own addresses at the first sign-in, not at the start: it may be away then. */
export function openProvider(settings: PeopleSettings): Provider {
  const back = new URL(wayBack, settings.address).href;
  let found: Promise<Configuration> | undefined;
  const configuration = () => {
    found ??= discovered(settings);
    found.catch(() => {
      found = undefined;
    });
    return found;
  };
  return {
    async begin() {
      const openid = await import('openid-client');
      const config = await configuration().catch(throwAway);
      const begun = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      };
      const to = openid.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid profile email',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { ...begun, to: to.href };
    },
    async end(query, { state, nonce, verifier }) {
      const openid = await import('openid-client');
      const config = await configuration().catch(throwAway);
      const tokens = await openid
        .authorizationCodeGrant(config, new URL(back + query), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((cause: unknown) => {
          throw notSignedIn(cause);
        });
      const own = tokens.claims();
      if (!own) throw notSignedIn(undefined);
      let all: Record<string, unknown> = own;
      if (needsMore(own, settings) && config.serverMetadata().userinfo_endpoint !== undefined)
        all = {
          ...(await openid.fetchUserInfo(config, tokens.access_token, own.sub).catch(throwAway)),
          ...own,
        };
      return claimedBy(all, { issuer: own.iss, subject: own.sub }, settings);
    },
  };
}

async function discovered({ issuer, client, secret }: PeopleSettings): Promise<Configuration> {
  const openid = await import('openid-client');
  const how: ClientAuth = (server, ...more) => {
    if (secret === undefined) return openid.None()(server, ...more);
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = known.includes('client_secret_basic') ? openid.ClientSecretBasic : openid.ClientSecretPost;
    return way(secret)(server, ...more);
  };
  // The id token's signature is looked at too, not only the way that it came by.
  const execute = [openid.enableNonRepudiationChecks];
  if (issuer.protocol === 'http:' && isLoopback(issuer)) execute.push(openid.allowInsecureRequests);
  return openid.discovery(issuer, client, undefined, how, { execute, timeout: patience });
}

function needsMore(claims: Record<string, unknown>, { adminClaim }: PeopleSettings): boolean {
  const wanted = ['name', 'email', ...(adminClaim ? [adminClaim.name] : [])];
  return wanted.some((name) => claims[name] === undefined);
}

function claimedBy(
  claims: Record<string, unknown>,
  of: Pick<Claimed, 'issuer' | 'subject'>,
  { adminClaim }: PeopleSettings,
): Claimed {
  const text = (name: string) => {
    const value = claims[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const email = text('email')?.slice(0, 300);
  const name = text('name') ?? text('preferred_username') ?? email ?? of.subject;
  const has = adminClaim && claims[adminClaim.name];
  return {
    ...of,
    // As the program has people’s names: on one line.
    name: name.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').slice(0, 100),
    ...(email !== undefined && { email: email.toLowerCase() }),
    isEmailChecked: claims.email_verified === true,
    hasAdminClaim: adminClaim !== undefined && [has].flat().includes(adminClaim.value),
  };
}

function away(): Refused {
  const hint = 'Wait a minute, and sign in again.';
  return new Refused(503, 'no-provider', 'The place where people sign in does not answer.', hint);
}

/** Whatever was wrong, nobody is told what to guess next. Where no answer came at all, that is told. */
function notSignedIn(cause: unknown): Refused {
  const { code, name } = (cause ?? {}) as { code?: string; name?: string };
  if (name === 'TypeError' || code === 'OAUTH_TIMEOUT') return away();
  const hint = 'Sign in again, from the beginning.';
  return new Refused(403, 'not-signed-in', 'You are not signed in.', hint);
}

function throwAway(): never {
  throw away();
}

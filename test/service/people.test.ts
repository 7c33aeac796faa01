// People, as far as nothing is asked of a database: what each role may, whose word about a request’s way counts, and what is set.
import { describe, expect, it, test } from 'vitest';
import { rolesOf } from '../../src/service/people/people.ts';
import { trustHops } from '../../src/service/people/proxy.ts';
import {
  type Action,
  actions,
  type GivenRole,
  givenRole,
  may,
  type Role,
  roles,
} from '../../src/service/people/roles.ts';
import { isToken, tokenOf } from '../../src/service/people/sessions.ts';
import { readPeopleSettings } from '../../src/service/people/settings.ts';

/** What each role may in its operation: a cross for yes, in the order of `actions`. */
const table: Record<Role, string> = {
  //          read comment make translate write recipients approve send admin
  reader: /**/ 'x        .     .      .       .       .         .      .    .',
  commenter: /**/ 'x     x     .      .       .       .         .      .    .',
  translator: /**/ 'x    x     x      x       .       .         .      .    .',
  writer: /**/ 'x        x     x      x       x       x         .      .    .',
  signer: /**/ 'x        x     x      .       .       x         x      x    .',
  admin: /**/ 'x         .     .      .       .       .         .      .    x',
};

describe('a role', () => {
  const cases = roles.flatMap((role) =>
    actions.map((action, index) => [role, action, table[role].split(/ +/)[index] === 'x'] as const),
  );
  const given = (role: Role, operation?: string): GivenRole =>
    givenRole.parse({
      role,
      ...(operation !== undefined && { operation }),
      ...(role === 'translator' && { languages: ['az'] }),
    });

  it.each(cases)('%s, %s: %s', (role, action, is) => {
    const able = { roles: [given(role, 'azerbaijan')] };
    expect(may(able, action, 'azerbaijan', 'az')).toBe(is);
    expect(may(able, action, 'georgia', 'az')).toBe(false);
    expect(may(able, action, undefined, 'az')).toBe(false);
    const everywhere = { roles: [given(role)] };
    expect(may(everywhere, action, 'georgia', 'az')).toBe(is);
    expect(may(everywhere, action, undefined, 'az')).toBe(is);
    expect(may({ roles: [] }, action, 'azerbaijan', 'az')).toBe(false);
  });

  it('of a translator is in the languages that are named, and never in all', () => {
    const able = { roles: [given('translator', 'azerbaijan')] };
    const in_ = (language?: string) => may(able, 'translate', 'azerbaijan', language);
    expect([in_('az'), in_('en'), in_()]).toEqual([true, false, false]);
    expect(may({ roles: [given('writer', 'azerbaijan')] }, 'translate', 'azerbaijan', 'en')).toBe(true);
    expect(
      may({ roles: [given('translator', 'georgia'), given('reader')] }, 'translate', 'azerbaijan', 'az'),
    ).toBe(false);
  });

  it.each([
    { role: 'translator' },
    { role: 'writer', languages: ['az'] },
    { role: 'owner' },
    { role: 'reader', operation: '../x' },
    { role: 'reader', operation: '' },
  ])('is not given as %j', (one) => {
    expect(givenRole.safeParse(one).success).toBe(false);
  });

  it('by the settings is admin of all, beside those that were given', () => {
    const own = { roles: [given('reader', 'azerbaijan')], isOperator: true };
    expect(may({ roles: rolesOf(own) }, 'admin')).toBe(true);
    expect(may({ roles: rolesOf({ ...own, isOperator: false }) }, 'admin')).toBe(false);
    expect(may({ roles: rolesOf(own) }, 'approve' satisfies Action)).toBe(false);
  });
});

describe('where a request came from', () => {
  const hops = trustHops(['10.0.0.2', '10.1.0.0/16', 'fd00::/8']);
  const from = (remote: string, forwardedFor?: string, forwardedProto?: string) =>
    hops.whence({ remote, forwardedFor, forwardedProto });

  it.each([
    ['a hop that nobody named', from('192.0.2.7', '198.51.100.1', 'https'), '192.0.2.7', false],
    ['a named one', from('10.0.0.2', '198.51.100.1', 'https'), '198.51.100.1', true],
    ['a named one, as IPv6 has it', from('::ffff:10.0.0.2', '198.51.100.1', 'https'), '198.51.100.1', true],
    ['a named one without TLS', from('10.0.0.2', '198.51.100.1', 'http'), '198.51.100.1', false],
    ['a named one that says nothing', from('10.0.0.2'), '10.0.0.2', false],
    ['two named ones', from('10.0.0.2', '198.51.100.1, 10.1.2.3', 'https,https'), '198.51.100.1', true],
    [
      'a part of the way without TLS',
      from('10.0.0.2', '198.51.100.1, 10.1.2.3', 'http, https'),
      '198.51.100.1',
      false,
    ],
    [
      'an address that was made up before',
      from('10.0.0.2', '1.1.1.1, 198.51.100.1', 'https'),
      '198.51.100.1',
      true,
    ],
    ['what is no address', from('fd00::1', 'unknown', 'https'), 'fd00::1', true],
  ])('%s', (_, found, address, isSecure) => {
    expect(found).toEqual({ address, isSecure });
  });

  it.each(['proxy', '10.0.0.2/33', '10.0.0.0/0', '10.0.0.2/8/8', ''])('“%s” is no proxy', (one) => {
    expect(() => trustHops([one])).toThrow('no address and no network');
  });
});

describe('the settings', () => {
  const right = { issuer: 'https://id.example/', client: 'f', address: 'https://factsheet.example' };
  it.each([
    ['the client is missing', { ...right, client: undefined }],
    ['the address is missing', { ...right, address: undefined }],
    ['the address has no TLS', { ...right, address: 'http://factsheet.example' }],
    ['the address has a path', { ...right, address: 'https://factsheet.example/x' }],
    ['the issuer has no TLS', { ...right, issuer: 'http://id.example' }],
    ['the claim has no value', { ...right, adminClaim: 'roles' }],
  ])('are refused where %s', (_, given) => {
    expect(() => readPeopleSettings(given)).toThrow(expect.objectContaining({ code: 'sign-in-settings' }));
  });

  it('may have no TLS on this machine; without any, nobody signs in', () => {
    const here = { ...right, issuer: 'http://127.0.0.1:1', address: 'http://localhost:2' };
    expect(readPeopleSettings(here)?.address.origin).toBe('http://localhost:2');
    expect(readPeopleSettings({ adminEmail: 'a@b' })).toBeUndefined();
  });
});

test('the token of one session is not that of another', () => {
  expect(isToken('a', tokenOf('a'))).toBe(true);
  for (const wrong of [undefined, '', 'a', tokenOf('b')]) expect(isToken('a', wrong)).toBe(false);
});

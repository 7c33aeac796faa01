// The two cookies of people: that of a session, and, for some minutes, that of a sign-in that was begun. Scripts read neither.
import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

export type Jar = {
  read(context: Context): string | undefined;
  put(context: Context, value: string): void;
  drop(context: Context): void;
};

/**
 * @param address the public one. Under TLS the cookie is of this host alone (`__Host-`), whatever other hosts of the domain say;
 * on this machine without TLS it is told from those of other ports by its name.
 * @param seconds how long the browser keeps it; not given: until it is closed
 */
export function openJar(address: URL, name: string, seconds?: number): Jar {
  const isSecure = address.protocol === 'https:';
  const full = isSecure ? `__Host-${name}` : `${name}-${address.port || '80'}`;
  const options = { path: '/', secure: isSecure };
  return {
    read: (context) => getCookie(context, full),
    put(context, value) {
      setCookie(context, full, value, {
        ...options,
        ...{ httpOnly: true, sameSite: 'Lax' },
        ...(seconds !== undefined && { maxAge: seconds }),
      });
    },
    drop: (context) => void deleteCookie(context, full, options),
  };
}

/** What nobody can guess: 256 bits. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** The hash by which a secret is kept: of 256 bits a quick one is enough. */
export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

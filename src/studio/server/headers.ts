// The headers of every answer: nothing is kept, nothing is loaded from elsewhere, and no other page may use it.

/** Trusted types: the client makes one policy of this name, for the address of its worker and for what is pasted. */
const policyName = 'studio';

/**
 * Content Security Policy, level 3: scripts and styles are the studio's own files, and those elements that carry the nonce of
 * this page load.
 */
export function policy(nonce?: string): string {
  const own = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policyName}`,
  ].join('; ');
}

/** The policy of a mail that the studio shows in a frame: nothing in it runs, loads or leads away. */
export const mailPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ');

/** The policy of a PDF that the browser shows by itself: its viewer may show it, and nothing more. */
export const printPolicy = [
  "default-src 'none'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers that every answer has. */
export const usual: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy(),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

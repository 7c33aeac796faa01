// A document that asked for something from outside: it did not get it, so something may be missing on the page.
import type { Finding } from '../errors.ts';

/** Error `outside-request` for each address that the page asked for while it was printed. */
export function checkBlocked(language: string, blocked: readonly string[]): Finding[] {
  return blocked.map((address) => ({
    code: 'outside-request',
    severity: 'error',
    message: `The page (${language}) asked for ${address.slice(0, 120)}, which was refused.`,
    hint: 'Put pictures into the images folder, and take out what points elsewhere (look into SVG files too).',
  }));
}

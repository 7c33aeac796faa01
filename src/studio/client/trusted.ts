// The one policy that the page's rules allow (Trusted Types): for HTML that is read and never shown, and for the address of the
// studio's own worker.

/** The script that listens for all windows. */
export const listenerAddress = '/client/listener.js';

type Policy = { createHTML(html: string): string; createScriptURL(address: string): string };
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL(address) {
    if (address === listenerAddress) return address;
    throw new TypeError(`no script of the studio: ${address}`);
  },
};

let made: Policy | undefined;

/** Made when it is first needed; where the browser has no such types, the rules by themselves. */
export function trusted(): Policy {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  made ??= types?.createPolicy('studio', rules) ?? rules;
  return made;
}

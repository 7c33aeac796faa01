// A system of somebody else that gets webhooks: on 127.0.0.1, by TLS, with a certificate that only tests believe.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** For `hooks.example` and 127.0.0.1; its key protects nothing. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBpjCCAU2gAwIBAgIUHMEO+0I4YFdiItHUMiH1TGGelDwwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNaG9va3MuZXhhbXBsZTAgFw0yNjExMzAxNTQyMzZaGA8yMTI2
MTEwNjE1NDIzNlowGDEWMBQGA1UEAwwNaG9va3MuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABHA0TAYIAMGRsap/zzC1/Tiwcdt0D4hXuIV6dKFxP+Qq
EByGbO3+dMGLwtIOoX2Fhx9T56vC6ULL+SkncghhxtyjczBxMB0GA1UdDgQWBBQL
GmZhi3pSMA+dvIY682+3C4ThgzAfBgNVHSMEGDAWgBQLGmZhi3pSMA+dvIY682+3
C4ThgzAPBgNVHRMBAf8EBTADAQH/MB4GA1UdEQQXMBWCDWhvb2tzLmV4YW1wbGWH
BH8AAAEwCgYIKoZIzj0EAwIDRwAwRAIgOunfsc7NSsPCgUf+FQAOB2XADBeniiAW
bEbUnqrYHtgCIAS4/DXiR5+f4K6WwZSbP6PZ9kAM+iHDIHtNiBeq0vTU
-----END CERTIFICATE-----
`;
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxQATpjta0t9MEks7
WqwN7z8t01OcfP9jMxCFTwz5wH6hRANCAARwNEwGCADBkbGqf88wtf04sHHbdA+I
V7iFenShcT/kKhAchmzt/nTBi8LSDqF9hYcfU+erwulCy/kpJ3IIYcbc
-----END PRIVATE KEY-----
`;

export type Got = { headers: IncomingMessage['headers']; body: string };

/** @param answer how it answers what it got; all of it is told by `got` */
export async function openReceiver(answer: (got: Got, response: ServerResponse) => void) {
  const got: Got[] = [];
  const server = createServer({ key, cert: certificate }, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const one = { headers: request.headers, body };
      got.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    got,
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

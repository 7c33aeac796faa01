// Who has signed in, as the page that the server gave says it; and what is sent with whatever changes something.

/** The name that one has signed in with; nothing on a laptop, where one says it oneself. */
export function signedInAs(): string | undefined {
  return said('person');
}

/** The headers by which the server knows that its own page asks. */
export function ownHeaders(token = said('token')): Record<string, string> {
  return token === undefined ? {} : { 'x-factsheet-token': token };
}

/** The token, for those that have no page: the worker that listens. */
export function ownToken(): string | undefined {
  return said('token');
}

function said(name: string): string | undefined {
  // A worker has no page.
  const page = globalThis.document as Document | undefined;
  return page?.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}

/** Ends the session, and shows that it has ended. */
export async function signOut(): Promise<void> {
  const ended = await fetch('/sign-out', {
    method: 'POST',
    headers: ownHeaders(),
    credentials: 'same-origin',
    redirect: 'manual',
  }).catch(() => undefined);
  // Where it did not work, the page of the same name tells why, and ends it too.
  location.assign(ended ? '/signed-out' : '/sign-out');
}

// Asks UNHCR's API for a country and year, page by page. What comes back is bytes: the readers of files read them.
import { setTimeout as wait } from 'node:timers/promises';
import { FactsheetError, usageError } from '../errors.ts';
import { readAnswer } from './answer.ts';
import { ask, failed } from './request.ts';
import { decodeText } from './text.ts';

/** Where the API is. */
export const publicApi = 'https://api.unhcr.org';

/**
 * What to ask, and how patient to be: `timeout` for a page and `pause` before the first repetition in milliseconds,
 * `limit` rows a page.
 */
export type Asking = {
  api: string;
  country: string;
  year: number;
  /** The first year, where several are asked for. */
  from?: number | undefined;
  limit?: number;
  timeout?: number;
  pause?: number;
  signal?: AbortSignal | undefined;
};

/** A page as it came: the address that was asked, and the bytes of the answer. */
type Answered = { address: string; bytes: Uint8Array };

const mostPages = 50;
const attempts = 3;

/**
 * Asks for every page, one after another.
 * @throws FactsheetError `api-…` with what went wrong; `signal`'s reason if that was it
 */
export async function askPages(asking: Asking): Promise<Answered[]> {
  const pages: Answered[] = [];
  let most = 1;
  for (let number = 1; number <= most; number += 1) {
    const address = addressOf(asking, number);
    const bytes = await askPatiently(address, asking);
    const page = readAnswer(decodeText(bytes, address.href), address.href);
    if (page.page !== undefined && page.page !== number) {
      const message = `UNHCR’s API was asked for page ${number}, and answered with page ${page.page}.`;
      throw failed('api-pages', message);
    }
    pages.push({ address: address.href, bytes });
    if (number === 1) most = Math.max(1, page.maxPages ?? 1);
    if (most > mostPages)
      throw failed('api-pages', `UNHCR’s API tells of ${most} pages; one country has a few.`);
  }
  return pages;
}

/**
 * The address of a page. `yearFrom` counts only with `yearTo`, and without `cf_type=ISO` codes are UNHCR's own.
 * @throws FactsheetError `api-address` (usage) for an address that is neither https nor this machine
 */
function addressOf({ api, country, year, from = year, limit = 100 }: Asking, page: number): URL {
  const base = URL.canParse(api) ? new URL(api) : undefined;
  const isLocal = base?.protocol === 'http:' && base.hostname === '127.0.0.1';
  if (!base || !(isLocal || base.protocol === 'https:') || base.username !== '' || base.password !== '') {
    const message = `“${api}” is not an address that can be asked.`;
    throw usageError('api-address', message, `Leave --api out, or write ${publicApi}.`);
  }
  const address = new URL('population/v1/population/', `${base.origin}${base.pathname.replace(/\/*$/, '/')}`);
  const asked = {
    yearFrom: from,
    yearTo: year,
    coa: country,
    coo_all: 'true',
    cf_type: 'ISO',
    limit,
    page,
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, String(value));
  return address;
}

/** Asks again after a fault that may pass: a busy server, a connection that breaks off. */
async function askPatiently(address: URL, asking: Asking): Promise<Uint8Array> {
  const { pause = 1000, timeout = 30_000, signal } = asking;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(address, timeout, signal);
    } catch (error) {
      signal?.throwIfAborted();
      const mayPass = error instanceof FactsheetError && error.code === 'api-unavailable';
      if (!mayPass || attempt === attempts) throw error;
      await wait(pause * attempt, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
  }
}

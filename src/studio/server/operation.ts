// A new operation for a window: what it may choose, what is known of what it chose, and the operation itself.
import { newOperation, type OperationWishes, operationOffers, tryOperation } from '../../index.ts';
import { ownLanguage } from '../../language/names.ts';
import type { Described, Names, Offers, TriedOperation } from '../contract/operation.ts';
import { nextMonth } from './next-month.ts';

/** @param language that the studio speaks */
export async function offersOf(
  data: string,
  language: string | undefined,
  today = new Date(),
): Promise<Offers> {
  const offers = await operationOffers(data, language ?? ownLanguage);
  return { ...offers, month: nextMonth([], today) };
}

/** @throws FactsheetError for languages that cannot be */
export async function triedOperation(data: string, ask: Described): Promise<TriedOperation> {
  const { faults, ...tried } = await tryOperation(data, wishesOf(ask));
  return { ...tried, faults: [...new Set(faults.map((place) => fieldAt[place] ?? 'other'))] };
}

/** The first period of the new operation, and how many places of it are open. @throws FactsheetError */
export async function begunOperation(data: string, ask: Described): Promise<{ id: string; open: number }> {
  const { period, open } = await newOperation(data, wishesOf(ask));
  return { id: period, open: open.length };
}

/** The fields of the form that places of the file are filled from. */
const fieldAt: Readonly<Record<string, 'email' | 'web'>> = {
  'contacts.office.email': 'email',
  'contacts.office.web': 'web',
};

function wishesOf(ask: Described): OperationWishes {
  const { iso3, month, languages, names, short, full, statistics, office, offices, without, logo } = ask;
  const { address, email, phone, web } = ask;
  const said = (given: Names) => filled(given, languages);
  const one = (key: 'email' | 'phone' | 'web', value: string) =>
    value.trim() === '' ? {} : { [key]: tidy(value) };
  return {
    ...{ iso3, month, languages, without },
    given: {
      ...{ names: said(names), organisation: { short: said(short), full: said(full) } },
      ...{ statistics: said(statistics), office: said(office) },
      offices: offices.map(said).filter((each) => Object.keys(each).length > 0),
      contact: {
        address: said(address),
        ...{ ...one('email', email), ...one('phone', phone), ...one('web', web) },
      },
    },
    ...(logo && { logo: { name: logo.name, bytes: Buffer.from(logo.bytes, 'base64') } }),
  };
}

/** Those of the languages in which something stands; on one line. */
function filled(names: Names, languages: readonly string[]): Names {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = tidy(names[language] ?? '');
      return text === '' ? [] : [[language, text]];
    }),
  );
}

function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

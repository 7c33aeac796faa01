// Telephone numbers in texts, in all the forms in which people write them.
import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { exactly, matches } from '../texts/read-passages.ts';

/** Digits with what stands between those of a telephone number. */
const run = /(?<![\p{L}\p{N}@#/_-])[+(]{0,2}\d[\d ()\u00A0\u202F./‑–-]{3,24}\d(?![\p{L}\p{N}])/gu;

/** Addresses of chats with a telephone number in them. */
const chats =
  /(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?phone=|t\.me\/|signal\.me\/#p\/|viber:\/\/chat\/?\?number=|tel:)(?<number>(?:\+|%2B)?\d{7,15})(?!\d)/giu;

/** How many digits stand together in numbers that are written without a code of their country: 211-34-56, 492 14 43. */
const groups = ['3 2 2', '2 3 2 2', '3 3 2 2', '1 3 3 2 2', '3 3 4', '1 3 3 4'];

/** How far before a number its word stands (characters): “call our colleagues on”. */
const reach = 30;

/**
 * A number that begins with +, 00, 0 or a code in brackets, one in the groups that only telephone numbers have, and any
 * of six digits and more behind a word like “phone”. Short numbers (102, 112), dates, hours, spans and numbers whose
 * thousands are set apart are none; numbers in the addresses of chats (wa.me, t.me) are. And the office's own under `contacts` may stand.
 */
export const phoneNumber: DataCheck = {
  code: 'phone-number',
  severity: 'error',
  title: 'A telephone number in a text',
  why: 'It reaches a person, and the factsheet is read by anyone for years. A number that is no longer theirs rings at a stranger’s.',
  example: {
    wrong: 'private: "For help, call +994 50 555 01 23."',
    right: '(operation.yaml) contacts:\n  office: { phone: +994 12 555 01 00 }',
  },
  mend: 'Take it out. The office’s own number belongs under contacts in operation.yaml.',
  find(subject) {
    const own = Object.values(subject.period.operation.contacts).flatMap(({ phone }) => phone ?? []);
    const inChats = Object.values(subject.period.texts).flatMap(({ passages, locate }) =>
      passages.flatMap(({ path, text }) =>
        findAll(chats, text).flatMap(({ 0: raw, index, groups }): Found[] => {
          if (own.some((phone) => isSame(phone, groups?.number ?? ''))) return [];
          const message = `“${raw}” has a telephone number in it.`;
          return [{ message, place: locate(path, index), at: path, about: raw }];
        }),
      ),
    );
    const typed = matches(
      subject,
      run,
      ({ match: { 0: raw, index }, passage, words }) => {
        if (passage.isName || own.some((phone) => isSame(phone, raw))) return undefined;
        const before = passage.plain.slice(Math.max(0, index - reach), index);
        const isCalled = languageOf(passage.language).persons?.phone.test(before) ?? false;
        return isPhone(raw, isCalled) ? `“${words}” is a telephone number.` : undefined;
      },
      (passage, start, end) =>
        exactly(passage, isOpened(passage.plain.slice(start, end)) ? start + 1 : start, end),
    );
    return [...typed, ...inChats];
  },
};

function isPhone(raw: string, isCalled: boolean): boolean {
  const parts = raw.match(/\d+/g) ?? [];
  const digits = parts.join('');
  const { length } = digits;
  if (/^\(?\+/.test(raw)) return length >= 7 && length <= 15;
  if (isDates(raw)) return false;
  if (digits.startsWith('00')) return length >= 10 && length <= 17;
  if (/^\(?0/.test(raw)) return length >= 9 && length <= 11;
  if (/^\(\d{2,4}\) ?\d/.test(raw)) return length >= 7 && length <= 12;
  return (
    (isCalled && length >= 6 && length <= 15) || groups.includes(parts.map((part) => part.length).join(' '))
  );
}

/** One day, or two: 01.02.2024, 2024-06-11–2024-06-14. */
function isDates(raw: string): boolean {
  const day = '(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})';
  return new RegExp(`^${day}(?: ?[–/-] ?${day})?$`, 'u').test(raw);
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.replace(/\D/g, '').replace(/^0+/, ''));
  return one !== undefined && other !== undefined && other.length >= 6 && one.endsWith(other);
}

/** A bracket that stands around the whole number, and is none of its code. */
function isOpened(raw: string): boolean {
  return raw.startsWith('(') && !raw.includes(')');
}

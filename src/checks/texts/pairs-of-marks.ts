// Reads the brackets and quotation marks of a text: which have no partner, and which stand the wrong way round.
import type { Language } from '../../language/language.ts';
import { isInPart } from '../../text/narrow.ts';
import { quotationsIn } from './quotations.ts';

/** A mark at an offset that has no partner, or that is turned. */
export type OddMark = { index: number; mark: string; fault: 'alone' | 'turned' };

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«', '”': '“' };

/**
 * The marks that are not one of a pair, in order. Quotation marks are looked at only where it is known how the
 * language pairs them: German writes „these“ and »these«.
 */
export function oddMarks(plain: string, quotes: Language['quotes']): OddMark[] {
  const curly = quotes?.[0] === '“';
  // „These“ and »these« are quotations of another style, which is no fault of pairs.
  const others = quotationsIn(plain).filter(({ style, start }) => style === 'low' || plain[start] === '»');
  const open: { index: number; mark: string }[] = [];
  const odd: OddMark[] = [];
  let turnedOpening = false;
  let surplus = (plain.match(/\)/g) ?? []).length - (plain.match(/\(/g) ?? []).length;
  for (const { 0: typed, index } of plain.matchAll(/[()[\]«»“”]/g)) {
    if (others.some(({ start, end }) => index === start || index === end - 1)) continue;
    if (('“”'.includes(typed) && !curly) || ('«»'.includes(typed) && !quotes)) continue;
    if (typed === ')' && surplus > 0 && isLabel(plain, index)) {
      surplus -= 1;
      continue;
    }
    const mark = asMeant(plain, index, typed);
    // A pair that is turned as a whole is told once.
    if (mark !== typed && !(turnedOpening && mark === '”')) odd.push({ index, mark: typed, fault: 'turned' });
    turnedOpening = mark !== typed && mark === '“';
    const partner = partners[mark];
    if (!partner) open.push({ index, mark });
    else if (open.at(-1)?.mark === partner) open.pop();
    else if (open.some((one) => one.mark === partner)) {
      // What was opened in between has no end: it stays, and is told below.
      open.splice(
        open.findLastIndex((one) => one.mark === partner),
        1,
      );
    } else odd.push({ index, mark: typed, fault: 'alone' });
  }
  odd.push(...open.map(({ index, mark }): OddMark => ({ index, mark, fault: 'alone' })));
  return odd.sort((a, b) => a.index - b.index);
}

/** The quotation mark that belongs here: one before a word opens, one after a word closes. */
function asMeant(plain: string, index: number, typed: string): string {
  if (typed !== '“' && typed !== '”') return typed;
  const before = isInPart(/[\p{L}\p{N}\p{M}\uE000\uE001.,!?…)]/u, plain[index - 1] ?? ' ');
  const after = isInPart(/[\p{L}\p{N}\uE000\uE001(]/u, plain[index + 1] ?? ' ');
  if (before === after) return typed;
  return after ? '“' : '”';
}

/** `a)` and `2)` before the items of a list. */
function isLabel(plain: string, index: number): boolean {
  return /(?:^|[\s;(])[\p{Ll}\p{N}]{1,2}$/u.test(plain.slice(Math.max(0, index - 4), index));
}

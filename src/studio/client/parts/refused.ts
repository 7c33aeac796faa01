// A refusal in the studio's own words, where it has some for it; else in the server's. Pure.
import type { Told } from '../../contract/asks.ts';
import { inEnglish, type Say, type Word } from '../words.ts';

/** `language` of the hint, where that is not the one that the studio speaks. */
export type Said = { message: string; hint: string; language?: string };

/** What is wrong, and what to do. */
export function saidIn(say: Say, { code = '', message, hint, values }: Told): Said {
  const key = `refused.${code}` as Word;
  const own = say(`refused.${code}` as Word, values);
  if (own !== key) return { message: own, hint: hintOf(say, code) };
  const other = say(otherwise);
  if (code === '' || other === otherwise) return { message, hint };
  return { message: other, hint: `${message} ${hint}`.trim(), language: inEnglish };
}

/** Stands before what is said in English; nothing in English itself. */
const otherwise = 'refused.other' as Word;

function hintOf(say: Say, code: string): string {
  const key = `refused.${code}.hint` as Word;
  const said = say(key);
  return said === key ? '' : said;
}

/** The same in one line. */
export function refusedIn(say: Say, told: Told): string {
  const { message, hint } = saidIn(say, told);
  return `${message} ${hint}`.trim();
}

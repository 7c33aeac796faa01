// The languages that somebody may mean by what is no tag: more than one where one name is that of several written languages.
import { toldLanguages } from './little-words.ts';
import { languageName } from './names.ts';
import { rightTag } from './tag.ts';

/** What to write in the place of a text that is no tag of a language: `ka`; `ku (Kurdish) or ckb (Central Kurdish)`. */
export function meantLanguage(text: string): string | undefined {
  const right = rightTag(text);
  if (right === undefined) return undefined;
  const name = languageName(right);
  const isName = name.toLowerCase() === text.trim().toLowerCase();
  // Which of them a country writes, only who writes there knows.
  const others = isName ? toldLanguages.filter((tag) => languageName(tag).endsWith(` ${name}`)) : [];
  return others.length === 0
    ? right
    : [right, ...others].map((tag) => `${tag} (${languageName(tag)})`).join(' or ');
}

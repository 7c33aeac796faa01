// YAML of files that are begun: values as one types them, gaps, and above each gap what belongs there. Pure.
import { stringify } from 'yaml';

/** Characters of a line of comment, its indent included. */
const width = 110;

/** A text as YAML has it on one line, in quotation marks only where it needs them. */
export function scalar(text: string): string {
  const escaped = JSON.stringify(text).replace(/[\u00A0\u202F\u2009\u200E\u200F]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return escaped === JSON.stringify(text) ? stringify(text, { lineWidth: 0 }).trimEnd() : escaped;
}

/** Words as lines of a comment. */
export function comment(words: string, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

/** `key: value`; without a value a gap. */
export function entry(key: string, value: string | undefined, indent = ''): string {
  return value === undefined ? `${indent}${key}:` : `${indent}${key}: ${scalar(value)}`;
}

/** A name in each language, with gaps where it is not known: what belongs there stands above the first. */
export function perLanguage(
  key: string,
  languages: readonly string[],
  nameIn: (language: string) => string | undefined,
  { indent = '', gap }: { indent?: string; gap: string },
): string[] {
  const names = languages.map((language) => ({ language, name: nameIn(language) }));
  const open = names.filter(({ name }) => name === undefined).map(({ language }) => language);
  return [
    ...(open.length > 0 ? comment(`${open.join(', ')}: ${gap}`, indent) : []),
    `${indent}${key}:`,
    ...names.map(({ language, name }) => entry(language, name, `${indent}  `)),
  ];
}

// A pattern's source without properties of Unicode, and without regard to the flag `i`: for texts of ordinary characters.
import { Memory } from '../memory.ts';

/** The letters, figures and signs of nearly all texts, without gaps inside a block: Latin to Cyrillic, what stands for figures. */
const blocks = ['\0-\u052f', '\u1e00-\u1eff', '\u2000-\u23ff', '\ue000-\uf8ff', '\ufffc-\ufffd'] as const;

/** Only these. Three letters are left out that are other cases of s, k and å, and would be words for `\w` and `\b`. */
export const ordinary =
  /^[\0-\u017e\u0180-\u052f\u1e00-\u1eff\u2000-\u2129\u212c-\u23ff\ue000-\uf8ff\ufffc-\ufffd]*$/;
const characters = blocks.map((block) => {
  const [first = 0, last = 0] = [block.charCodeAt(0), block.charCodeAt(2)];
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
});

/** The parts of a source: groups' beginnings, classes, properties, escapes, other characters. */
const parts =
  /\(\?<?[=!]|\(\?<\w+>|\(\?(?<on>[ims]*)-?(?<off>[ims]*):|\[(?:\\[pPu]\{[^}]*\}|\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\c[A-Za-z]|\\.|\{[\d,]+\}|./gsu;

/**
 * A source with ranges for its `\p{…}`, and both cases for its letters where their case does not count. Pure.
 * @param ignoreCase the flag `i`
 */
export function narrowed(source: string, ignoreCase: boolean): string {
  let anyCase = ignoreCase;
  const outer: boolean[] = [];
  return source.replace(parts, (part, ...rest) => {
    const groups = rest.at(-1) as { on?: string; off?: string };
    if (part[0] === '(') outer.push(anyCase);
    if (part === ')') anyCase = outer.pop() ?? ignoreCase;
    if (groups.on === undefined) return part[0] === '(' ? part : ofPart(part, anyCase);
    if (groups.on.includes('i')) anyCase = true;
    if (groups.off?.includes('i')) anyCase = false;
    const [on, off] = [groups.on, groups.off ?? ''].map((flags) => flags.replace('i', ''));
    return `(?${on}${off ? `-${off}` : ''}:`;
  });
}

/** What has a case, or may have one, as a class; all else as it is. */
function ofPart(part: string, anyCase: boolean): string {
  const isClass = part[0] === '[';
  if (!anyCase)
    return isClass ? part.replace(/\\[pP]\{[^}]*\}/g, (one) => rangesOf(one, false)) : alone(part);
  if (isClass) return /[^\W\d_]|\\[pPux]|[\u0080-\uffff]/.test(part) ? `[${rangesOf(part, true)}]` : part;
  if (/^[A-Za-z]$/.test(part)) return `[${part.toLowerCase()}${part.toUpperCase()}]`;
  if (/^(?:\\[pPux]|\\c|[^\0-\x7f])/.test(part)) return `[${rangesOf(part, true)}]`;
  return part;
}

function alone(part: string): string {
  return /^\\[pP]/.test(part) ? `[${rangesOf(part, false)}]` : part;
}

/** Of more classes than there are. */
const ranges = new Memory<string>(2000, { lasting: true });

/** The ordinary characters that one part of a pattern finds, as the inside of a class. */
function rangesOf(part: string, ignoreCase: boolean): string {
  return ranges.of(`${part} ${ignoreCase}`, () => {
    const run = new RegExp(`${part}+`, ignoreCase ? 'giu' : 'gu');
    return characters
      .flatMap((block) => block.match(run) ?? [])
      .map((all) => (all.length === 1 ? escaped(all) : `${escaped(all[0])}-${escaped(all.at(-1))}`))
      .join('');
  });
}

function escaped(character = ''): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

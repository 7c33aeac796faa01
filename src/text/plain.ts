// The words of a passage as its reader meets them, each with the way back to the source.

import { findAll } from './narrow.ts';
import { type FigureNode, isVerbatim, isWord, type ParentNode, type TextNode } from './nodes.ts';

/**
 * Words without signs, escapes and soft hyphens. For each UTF-16 unit of `plain`, `starts` and `ends` say where what it
 * came from begins and ends in the source.
 */
export type Plain = { plain: string; starts: readonly number[]; ends: readonly number[] };

/** What stands for a figure, and for words of another language; without `foreign` these are read like the others. */
export type StandIns = {
  figure(node: FigureNode): string;
  foreign?: (node: Extract<ParentNode, { kind: 'foreign' }>) => string;
  /** What stands for a letter of the passage that is a stand-in itself. */
  sign?: (letter: string) => string;
};

/** The words of a passage, in order: what `printText` prints, where `standIns` gives what is printed. */
export function plainText(nodes: readonly TextNode[], standIns: StandIns): Plain {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  const add = (words: string, start: number, end: number): void => {
    plain += words;
    for (let unit = 0; unit < words.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  const walk = (node: TextNode): void => {
    if (node.kind === 'foreign' && standIns.foreign) add(standIns.foreign(node), node.start, node.end);
    else if ('children' in node) node.children.forEach(walk);
    else if (node.kind === 'figure') add(standIns.figure(node), node.start, node.end);
    else if (node.kind === 'break') add('\n', node.start, node.end);
    else if (!isVerbatim(node)) add(node.text, node.start, node.end);
    else {
      for (let unit = 0; unit < node.text.length; unit += 1) {
        const letter = node.text[unit] ?? '';
        if (letter !== '\u00AD')
          add(standIns.sign?.(letter) ?? letter, node.start + unit, node.start + unit + 1);
      }
    }
  };
  nodes.forEach(walk);
  return { plain, starts, ends };
}

/** The same with one sign for each part that a pattern (global) finds. */
export function withSigns({ plain, starts, ends }: Plain, pattern: RegExp, sign: string): Plain {
  const result = { plain: '', starts: [] as number[], ends: [] as number[] };
  const copy = (from: number, to: number): void => {
    result.plain += plain.slice(from, to);
    result.starts.push(...starts.slice(from, to));
    result.ends.push(...ends.slice(from, to));
  };
  let end = 0;
  for (const { 0: found, index } of findAll(pattern, plain)) {
    copy(end, index);
    end = index + found.length;
    result.plain += sign;
    result.starts.push(starts[index] ?? 0);
    result.ends.push(ends[end - 1] ?? 0);
  }
  copy(end, plain.length);
  return result;
}

/** The word that `{{n, plural(person|persons)}}` prints for many; nothing for a placeholder that prints a figure. */
export function wordForMany(figure: FigureNode): string | undefined {
  if (!isWord(figure)) return undefined;
  const forms = figure.formats
    .map((format) => /^plural\(([\s\S]*)\)$/.exec(format)?.[1])
    .find((one) => one !== undefined);
  return forms?.slice(forms.lastIndexOf('|') + 1).replace(/\\(.)/g, '$1');
}

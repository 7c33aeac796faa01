// What is typed in a text, and not named: everything but placeholders and the addresses of links.
import { Memory } from '../memory.ts';
import { everyNode } from './nodes.ts';
import { readText } from './read.ts';

/** Stands for each character that is not typed: no space, no letter, no digit. */
const untyped = '\uFFFC';

/** Addresses of the web and of e-mail that are words themselves: their digits are no figures. */
export const address = /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.\p{L}+/gu;

/**
 * The text with placeholders and addresses blanked, character by character: what is found in it stands at the same
 * offset in the text itself.
 */
export function typedWords(text: string): string {
  return known.of(text, () => blanked(text));
}

/** Several checks ask for those of one text, and texts stay from period to period. */
const known = new Memory<string>(2000);

function blanked(text: string): string {
  let typed = text;
  const blank = (start: number, end: number): void => {
    typed = typed.slice(0, start) + untyped.repeat(end - start) + typed.slice(end);
  };
  for (const node of everyNode(readText(text))) {
    if (node.kind === 'figure') blank(node.start, node.end);
    if (node.kind === 'link') blank(node.addressStart, node.end);
  }
  return typed.replace(address, (whole) => untyped.repeat(whole.length));
}

// A passage's words as a reader meets them, with the values of its figures. Pure.
import { plainText } from '../../../text/plain.ts';
import { readText } from '../../../text/read.ts';

/** @param chips what each placeholder prints */
export function printedWords(source: string, chips: Readonly<Record<string, string>>): string {
  const figure = ({ name, formats }: { name: string; formats: readonly string[] }) => {
    const placeholder = [name, ...formats].join(', ');
    return chips[placeholder] ?? `[${name}]`;
  };
  return plainText(readText(source), { figure }).plain;
}

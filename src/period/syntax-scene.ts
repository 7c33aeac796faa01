// What the suspects of syntax-suspects.ts and syntax-texts.ts look at, and how they read a line.
import type { Document, YAMLError } from 'yaml';

/** What a suspect looks at: a parser's fault, the source and its lines, and the line (from 0) of the fault. */
export type Scene = {
  fault: YAMLError;
  document: Document;
  source: string;
  lines: readonly string[];
  line: number;
  /** The offset of a column (from 0) of a line (from 0). */
  offsetOf(line: number, column: number): number;
};

/** What a suspect says of a fault, if it is the one. */
export type Diagnosis = { offset: number; message: string; hint: string };

/** Looks at a fault's scene; says what is wrong if this mistake is behind it. */
export type Suspect = (scene: Scene) => Diagnosis | undefined;

/** A name with its colon and what follows on the line: indent, name, value. */
export const entry = /^(\s*(?:- +)?)([^\s#"'[\]{},][^:#]*?):(?:\s+(.*))?$/;

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** A value without the mark before it: `!carried`, `!translated` or `!checked` (with its space). */
export function marked(value: string): { mark: string; words: string } {
  const [mark = ''] = /^!(?:carried|translated|checked)\s+/.exec(value) ?? [];
  return { mark, words: value.slice(mark.length) };
}

/** The two ways of writing a text that holds signs of YAML. */
export const inQuotes =
  'Put the whole text in quotation marks, or write “>-” behind the name and the text on the next line.';

/** How a line is written with its text in quotation marks, ready to copy where the text is short and has none itself. */
export function quoted(name: string, value: string): string {
  const { mark, words } = marked(value.trim());
  if (words.length > 70 || /["\\]/.test(words)) return inQuotes;
  return `Put the whole text in quotation marks: ${name}: ${mark}"${words}"`;
}

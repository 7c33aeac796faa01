// Texts that YAML takes for something else: each mistake one function.
import { isScalar, type Node, visit } from 'yaml';
import { shortened } from '../printable.ts';
import { entry, indentOf, inQuotes, marked, quoted, type Suspect } from './syntax-scene.ts';

/** A comment in a text of several lines. */
export const cutByComment: Suspect = ({ lines, line, offsetOf }) => {
  const here = lines[line] ?? '';
  const top = lines.slice(0, line).findLastIndex((one) => entry.test(one) && !/^\s*#/.test(one));
  const [, indent = '', , value = ''] = entry.exec(lines[top] ?? '') ?? [];
  if (top < 0 || indentOf(here) <= indent.length || marked(value).words.match(/^[>|"'[{]/)) return undefined;
  // A line with a name of its own goes on with a text only where a hashtag broke that off.
  const comment = entry.test(here) ? /(?<=\s)#[\p{L}_].*/u : /(?<=\s)#.*/;
  const cut = lines.slice(top, line).findIndex((one) => comment.test(one));
  const found = comment.exec(lines[top + cut] ?? '');
  if (cut < 0 || !found) return undefined;
  const message = `From “${shortened(found[0].trimEnd(), 60)}” on, this line is a comment, and the text breaks off.`;
  const hint = `${inQuotes} A note goes on a line of its own, above the text.`;
  return { offset: offsetOf(top + cut, found.index), message, hint };
};

/** A quotation mark without its partner, also where the next one was taken for that. */
export const unclosedQuote: Suspect = ({ fault, document, source }) => {
  let found: Node | undefined;
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.range || !/^QUOTE/.test(node.type ?? '')) return;
    const [start, end] = node.range;
    const text = source.slice(start, end);
    const isOpen = text.length < 2 || text.at(-1) !== text[0];
    // The next quotation mark was taken for its end, lines further down, behind another name.
    const isLong = /\n\s*[\w-]+:\s/.test(text) && fault.pos[0] >= end - 1;
    if (start <= fault.pos[0] && (isOpen || isLong) && (isOpen || fault.pos[0] <= end + 2)) found ??= node;
  });
  if (!found?.range) return undefined;
  const [start] = found.range;
  const mark = source[start] ?? '"';
  const message = 'The quotation mark that opens here is not closed.';
  return { offset: start, message, hint: `Put ${mark} at the end of the text, too.` };
};

/** A text that begins with a sign of YAML: `**`, `{{`, `[`, `@`, `%` and the like; `>-` with the text on its line. */
export const specialStart: Suspect = ({ fault, lines, line, offsetOf }) => {
  const text = lines[line] ?? '';
  const [, indent = '', name = '', value = ''] = entry.exec(text) ?? [];
  const { mark, words: rest } = marked(value);
  const [sign] = /^[*&!@`%|>{[?,-]+/.exec(rest) ?? [];
  if (!sign || /^[>|][-+]?\d?\s*(?:#.*)?$/.test(rest)) return undefined;
  const offset = offsetOf(line, text.indexOf(value, indent.length + name.length + 1) + mark.length);
  if (fault.pos[0] < offsetOf(line, indent.length)) return undefined;
  const words = rest.replace(/\s+#\s.*$/, '');
  const number = /^[<>~]?\s*(\d[\d.,]*)$/.exec(words)?.[1];
  if (number !== undefined) {
    const hint = `Write the number alone: ${name}: ${number}`;
    return { offset, message: `A value cannot begin with ${sign}.`, hint };
  }
  if (/^\{\s*[\w-]+:\s[^{}]*;[^{}]*\}$/.test(words)) {
    const hint = `Write commas between the names: ${name}: ${words.replaceAll(';', ',')}`;
    return { offset, message: 'Names with values in { } are parted by commas.', hint };
  }
  if (/^[>|][-+]\s/.test(words)) {
    const hint = `Put the words behind it on the next line, indented by ${indent.length + 2} spaces.`;
    return { offset, message: `Behind “${sign}” the text begins on the next line.`, hint };
  }
  const marks = /^![a-z]+\s/.test(words)
    ? ' The marks before a text are !carried, !translated and !checked.'
    : '';
  const message = `A text cannot begin with ${sign} without quotation marks.`;
  return { offset, message, hint: quoted(name, mark + words) + marks };
};

/** Words behind a closing quotation mark. */
export const behindQuote: Suspect = ({ fault, document, source }) => {
  if (!/Unexpected scalar at node end/.test(fault.message)) return undefined;
  const [offset] = fault.pos;
  let quote: string | undefined;
  visit(document, (_, node) => {
    if (isScalar(node) && node.range && /^QUOTE/.test(node.type ?? '') && node.range[1] <= offset) {
      if (/^\s*$/.test(source.slice(node.range[1], offset))) quote = source[node.range[0]];
    }
  });
  if (quote === undefined) return undefined;
  const words = shortened((/^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? '').trimEnd(), 60);
  const hint =
    quote === "'"
      ? 'Put the text in double quotation marks ("…"), and write ’ for the apostrophe.'
      : 'Put the whole text between one pair of quotation marks, and write “ and ” for those inside it.';
  const message = `The text ends at the quotation mark before “${words}”, and that would be lost.`;
  return { offset, message, hint };
};

/** A colon and a space inside a text, or a line that is indented under a value. */
export const colonInText: Suspect = ({ fault, source, lines, line, offsetOf }) => {
  if (!['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW'].includes(fault.code)) return undefined;
  const [, , name = '', value = ''] = entry.exec(lines[line] ?? '') ?? [];
  const after = source.slice(fault.pos[0]);
  const colon = /:(?=\s|$)/.exec(after);
  if (!colon || !name) return undefined;
  const offset = fault.pos[0] + colon.index;
  const lineOfColon = line + (after.slice(0, colon.index).match(/\n/g)?.length ?? 0);
  if (lineOfColon === line) {
    const message = 'This text has a colon with a space behind it, which begins a name of its own.';
    // No text begins so: it is what a block or a place is.
    if (/^kind: /.test(value)) return { offset, message, hint: `Put it into braces: ${name}: { ${value} }` };
    return { offset, message, hint: fault.code === 'BLOCK_IN_FLOW' ? inQuotes : quoted(name, value) };
  }
  const next = lines[lineOfColon] ?? '';
  const message = `This line is indented more than “${name}” above, and so belongs to its text.`;
  const hint = `Indent it with ${indentOf(lines[line] ?? '')} spaces. If it is part of the text of ${name}, put that in quotation marks.`;
  return { offset: offsetOf(lineOfColon, indentOf(next)), message, hint };
};

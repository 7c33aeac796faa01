// The mistakes that make a YAML file unreadable, one function each, in the order in which they are suspected.
import { isCollection, visit } from 'yaml';
import { shortened } from '../printable.ts';
import { nameOfSpace } from './odd-spaces.ts';
import { type Diagnosis, entry, indentOf, type Suspect } from './syntax-scene.ts';
import { behindQuote, colonInText, cutByComment, specialStart, unclosedQuote } from './syntax-texts.ts';

/** Spaces that are none to YAML, and the tab. */
const oddIndent = /^[ ]*([\t\u200B\u2060\uFEFF]|[^\S\r\n ])/;

const mergeMarks: Suspect = ({ lines, offsetOf }) => {
  const line = lines.findIndex((one) => /^(?:<{7}|={7}|>{7})(?:\s|$)/.test(one));
  if (line < 0) return undefined;
  const message = 'Two versions of this file were put together here, and nobody has chosen between them.';
  const hint =
    'Keep the lines of one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return { offset: offsetOf(line, 0), message, hint };
};

const wrongIndent: Suspect = ({ lines, line, offsetOf }) => {
  const at = [line, line - 1, line + 1].find((one) => oddIndent.test(lines[one] ?? '') && lines[one]?.trim());
  if (at === undefined) return undefined;
  const space = oddIndent.exec(lines[at] ?? '')?.[1] ?? '\t';
  const hint = `Use spaces from the keyboard: ${wantedIndent(lines, at)}, like the lines beside it.`;
  return { offset: offsetOf(at, 0), message: `This line is indented with ${nameOfSpace(space)}.`, hint };
};

/** How many spaces the line above has; two more where that one opens what this line belongs to. */
function wantedIndent(lines: readonly string[], line: number): number {
  const above =
    lines.slice(0, line).findLast((one) => one.trim() && !/^\s*#/.test(one) && !oddIndent.test(one)) ?? '';
  const opens = /:\s*(?:![a-z]+\s+)?(?:[>|][-+]?)?\s*(?:#.*)?$/.test(above);
  return indentOf(above) + (opens ? 2 : 0);
}

const unclosedBracket: Suspect = ({ fault, document, source }) => {
  let found: { offset: number; opener: string } | undefined;
  visit(document, (_, node) => {
    if (!isCollection(node) || !node.flow || !node.range) return;
    const [offset] = node.range;
    const token = node.srcToken;
    if (token?.type !== 'flow-collection' || offset > fault.pos[0]) return;
    const opener = source[offset] ?? '[';
    if (!token.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end'))
      found = { offset, opener };
  });
  if (!found) return undefined;
  const { offset, opener } = found;
  const close = opener === '{' ? '}' : ']';
  const isData = /^(?:\{\s*[a-z_]+:\s|\[\s*[\w-]+\s*,)/.test(source.slice(offset, offset + 80));
  const message = `The ${opener} that opens here is not closed.`;
  const hint = `Put ${close} behind the last entry.${isData ? '' : ' If this is a text, put the whole of it in quotation marks.'}`;
  return { offset, message, hint };
};

const noColon: Suspect = ({ fault, lines, line, offsetOf }) => {
  if (!['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY'].includes(fault.code))
    return undefined;
  const text = lines[line] ?? '';
  const missing = missingAfterName(text.trim());
  if (missing) return { offset: offsetOf(line, indentOf(text)), ...missing };
  const above = lines.slice(0, line).findLast((one) => one.trim());
  if (above === undefined || entry.test(text)) return undefined;
  const wanted = wantedIndent(lines, line);
  const message = 'This line has no name of its own, and is not indented as a part of the text above.';
  const hint = `Indent it with ${wanted > indentOf(text) ? wanted : indentOf(text) + 2} spaces if it belongs to the text above, or begin it with a name and a colon.`;
  return { offset: offsetOf(line, indentOf(text)), message, hint };
};

/** What is wrong with `name:value`, `name value`, `name = value`; nothing where the words are no name and value. */
export function missingAfterName(words: string): Pick<Diagnosis, 'message' | 'hint'> | undefined {
  const [, name, value] = /^([A-Za-z_][\w-]*):(?![\s/]|$)(.*)$/.exec(words) ?? [];
  if (name !== undefined) {
    const rest = value?.replace(/\s+#.*$/, '') ?? '';
    const message = `A space is missing after “${name}:”.`;
    return { message, hint: `Write “${name}: ${shortened(rest.trimEnd(), 60)}”.` };
  }
  const [, noColon, other] = /^([a-z_][a-z0-9_]*)(?:\s*[：=;]\s*|\s+(?=[\d"'{[>]))([^#]*)/.exec(words) ?? [];
  if (noColon === undefined) return undefined;
  const message = `A colon is missing after “${noColon}”.`;
  return { message, hint: `Write “${noColon}: ${shortened(other?.trim() ?? '', 60)}”.` };
}

const plain: Record<string, [message: string, hint: string]> = {
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Use spaces.'],
  MISSING_CHAR: ['A character is missing.', 'Close the quotation mark or bracket.'],
  TAG_RESOLVE_FAILED: ['A word that begins with ! is not allowed.', 'Quote the text.'],
  MULTIPLE_DOCS: ['A line of three hyphens begins another document here.', 'Take that line out.'],
  BAD_DQ_ESCAPE: [
    'In double quotation marks, \\ stands before a special sign only.',
    'Write \\\\ for it, or put the text in single quotation marks.',
  ],
};

const badIndent: Suspect = ({ fault, lines, line, offsetOf }) => {
  if (fault.code !== 'BAD_INDENT') return undefined;
  const above = lines.slice(0, line).findLast((one) => one.trim() && !/^\s*#/.test(one)) ?? '';
  const own = indentOf(lines[line] ?? '');
  if (/^\s*- /.test(above) && own === indentOf(above)) {
    const message = 'A line with a name stands under one that begins with a dash.';
    const hint = 'Give the line above a name and a colon in the place of its dash.';
    return { offset: offsetOf(line, 0), message, hint };
  }
  const hint = `It begins with ${own} spaces, the line above with ${indentOf(above)}: line up what belongs side by side.`;
  return { offset: offsetOf(line, 0), message: 'This line is indented wrongly.', hint };
};

const byCode: Suspect = ({ fault }) => {
  const [message, hint] = plain[fault.code] ?? [];
  return message && hint ? { offset: fault.pos[0], message, hint } : undefined;
};

/** The first that has something to say of a fault is believed. */
export const suspects: readonly Suspect[] = [
  mergeMarks,
  wrongIndent,
  unclosedBracket,
  unclosedQuote,
  behindQuote,
  specialStart,
  cutByComment,
  colonInText,
  noColon,
  badIndent,
  byCode,
];

// Markdown and HTML that the printer does not understand, and would print as it is typed.
import Markdown, { type MarkdownIt, type Token } from 'markdown-it';
import { Memory } from '../memory.ts';
import { findFigures } from './figures.ts';
import { findAll, isIn, narrow } from './narrow.ts';

/** What a piece of mark-up would be to other programs. */
export type MarkupKind =
  | 'list'
  | 'heading'
  | 'quote'
  | 'code'
  | 'table'
  | 'line'
  | 'html'
  | 'entity'
  | 'image'
  | 'struck'
  | 'footnote'
  | 'address'
  | 'reference';

/** A piece that is not understood: as it is typed, with the sign that an entity stands for. */
export type UnknownMarkup = { kind: MarkupKind; raw: string; sign?: string };

let reader: MarkdownIt | undefined;

function openReader(): MarkdownIt {
  const reader = new Markdown('commonmark', { html: true, maxNesting: 100 });
  reader.validateLink = () => true;
  return reader.enable('strikethrough').disable('text_join');
}

/** The elements of HTML that people type; anything else in angle brackets is text: a <b and c> d. */
const elements =
  /^<(?:!--|\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|td|th|tr|u|ul)(?:\s*\/?>|\s[^>]*=))/i;

/** What only a line's beginning or a shape tells; a folded text has spaces for its line ends. */
const patterns: readonly { kind: MarkupKind; pattern: RegExp }[] = [
  { kind: 'heading', pattern: /^[ \t]*#{1,6} +(?=\S).{0,30}/gmu },
  { kind: 'line', pattern: /(?<![^\s])(?:={3,}|_{3,}|(?:\* ?){3,}|(?:- ?){3,})(?![^\s])/gm },
  { kind: 'quote', pattern: /^[ \t]*> *(?=[\p{L}\p{P}]).{0,30}/gmu },
  { kind: 'list', pattern: /^[ \t]*[-+*] +(?=[\p{L}\p{P}\uFFFC]).{0,30}/gmu },
  { kind: 'code', pattern: /`{3,}|~{3,}/g },
  { kind: 'table', pattern: /\|[ :]*-{2,}[ :]*\||^[ \t]*\|[^|\n]+\|.{0,30}/gm },
  { kind: 'footnote', pattern: /\[\^[^\]\s]{1,30}\]/g },
  { kind: 'reference', pattern: /\[[^[\]\n]{1,60}\]\[[^[\]\n]{0,60}\]|^[ \t]*\[[^[\]\n]{1,60}\]:\s*\S+/gm },
];

/** `1. … 2. …` is a list; `1. mart` alone is not. */
const numbered = /^[ \t]*1([.)]) +\p{L}[\s\S]*?(?<!(?:[Nn][or]|[Aa]rt|[Pp]t)\.|№)\s2\1 +(?=\p{L})/mu;

/**
 * Each piece of a text that CommonMark, GitHub's tables, strikethrough and footnotes, or HTML would give a meaning to, and
 * that the printer prints as typed. What a backslash stands before is text.
 */
export function unknownMarkup(source: string): readonly UnknownMarkup[] {
  return known.of(source, () => look(source));
}

/** Texts stay from check to check, and from period to period. */
const known = new Memory<readonly UnknownMarkup[]>(2000);

function look(source: string): UnknownMarkup[] {
  const text = withoutPlaceholders(source);
  reader ??= openReader();
  const tokens = reader.parseInline(text, {}).flatMap((token) => token.children ?? []);
  const inside = tokens.flatMap(fromToken);
  const shapes = patterns.flatMap(({ kind, pattern }) =>
    findAll(pattern, text)
      .map(({ 0: raw, index }) => ({ kind, raw: raw.trim(), index }))
      .filter(({ index }) => text[index - 1] !== '\\'),
  );
  const list = isIn(numbered, text) ? narrow(numbered, text).exec(text) : null;
  const found = [
    ...shapes,
    ...(list ? [{ kind: 'list' as const, raw: list[0].trim().slice(0, 30) }] : []),
    ...inside,
  ];
  // What stands twice is told once, and the end of an element with its beginning.
  const isEnd = (raw: string) =>
    raw.startsWith('</') && found.some((one) => one.raw.startsWith(`<${raw.slice(2, -1)}`));
  return found
    .filter(({ kind, raw }, index) => {
      return !isEnd(raw) && found.findIndex((one) => one.kind === kind && one.raw === raw) === index;
    })
    .map(({ kind, raw, ...more }) => ({
      kind,
      raw: restored(raw, text, source),
      ...('sign' in more ? { sign: more.sign } : {}),
    }));
}

function fromToken(token: Token): UnknownMarkup[] {
  switch (token.type) {
    case 'code_inline':
      return [{ kind: 'code', raw: token.markup + token.content + token.markup }];
    case 'image':
      return [{ kind: 'image', raw: `![${token.content}` }];
    case 's_open':
      return [{ kind: 'struck', raw: token.markup }];
    case 'html_inline':
      return elements.test(token.content) ? [{ kind: 'html', raw: token.content }] : [];
    case 'text_special':
      return token.info === 'entity' ? [{ kind: 'entity', raw: token.markup, sign: token.content }] : [];
    case 'link_open':
      return token.markup === 'autolink'
        ? [{ kind: 'address', raw: `<${String(token.attrGet('href')).replace(/^mailto:/, '')}` }]
        : [];
    default:
      return [];
  }
}

const held = '\uFFFC';

/** The text with a character that means nothing for each of a placeholder's: offsets stay the same. */
function withoutPlaceholders(text: string): string {
  let blank = '';
  for (const { start, raw } of findFigures(text)) {
    blank += text.slice(blank.length, start) + held.repeat(raw.length);
  }
  return blank + text.slice(blank.length);
}

function restored(raw: string, blank: string, source: string): string {
  const at = blank.indexOf(raw);
  return at < 0 ? raw : source.slice(at, at + raw.length);
}

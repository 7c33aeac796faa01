// Markdown and HTML that are not understood: they would be printed as they are typed.
import type { Passages, PeriodText } from '../../period/period.ts';
import { readText } from '../../text/read.ts';
import { type UnknownMarkup, unknownMarkup } from '../../text/unknown-markup.ts';
import type { DataCheck, Found } from '../check.ts';
import { most } from './read-passages.ts';

/** What each kind is called, and what can be written instead. */
const kinds: Record<UnknownMarkup['kind'], [what: string, instead: string]> = {
  list: [
    'a list',
    'Give each point a line of its own in the section (a name, a colon, its words), or write a sentence.',
  ],
  heading: ['a heading', 'Headings stand behind “title:”; take the # away here.'],
  quote: ['a quotation', 'Take the > away, and put the words between “ and ”.'],
  code: ['code', 'Take the ` away; an apostrophe is ’.'],
  table: ['a table', 'Name the figures in a sentence.'],
  line: ['a line', 'Take it out.'],
  html: ['HTML', 'Take it out. **Bold**, *italic* and [text](https://…) are understood.'],
  entity: ['HTML', 'Write the sign itself.'],
  image: ['a picture', 'A picture stands in figures.yaml, under its block; take it out here.'],
  struck: ['text that is struck out', 'Take out what does not hold.'],
  footnote: ['a footnote', 'Put its words between brackets, or under “notes:”.'],
  address: ['a link', 'Write [text](https://…).'],
  reference: ['a link', 'Write its address behind it: [text](https://…).'],
};

/** Lists, headings, quotations, code, tables, lines, HTML, pictures, footnotes; links in other forms. */
export const markupUnknown: DataCheck = {
  code: 'markup-unknown',
  severity: 'error',
  title: 'Mark-up that is not understood',
  why: 'Its signs would be printed as they are typed: hyphens, number signs, angle brackets.',
  example: {
    wrong: 'capacity:\n  body: >-\n    UNHCR supported:\n    - schools\n    - clinics',
    right: 'capacity:\n  body: >-\n    UNHCR supported schools and clinics.',
  },
  mend: 'Write it otherwise, as the finding says. If the sign is meant as it stands, put \\ before it.',
  final: true,
  find: ({ period }) => [
    ...inNames(period.names),
    ...Object.values(period.texts).flatMap((texts) =>
      texts.passages.flatMap(({ path, text }) => {
        const found = unknownMarkup(text);
        const all = found.some(({ kind }) => kind === 'list')
          ? found
          : [...found, ...foldedList(texts, { path, text })];
        return all.slice(0, most).map(({ kind, raw, sign }): Found => {
          const [what, instead] = kinds[kind];
          const message = `“${raw.replace(/\s+/g, ' ')}” is ${what} to other programs, and would be printed as it stands.`;
          const own = sign?.trim() ? `Write ${sign} itself.` : instead;
          const hint = `${own} If the signs are meant as they stand, put \\ before them.`;
          return {
            message,
            hint,
            place: texts.locate(path, Math.max(0, text.indexOf(raw))),
            at: path,
            about: raw,
          };
        });
      }),
    ),
  ],
};

/** The names of operation.yaml are printed as they stand: bold and links are not for them either. */
function inNames({ passages, locate }: Passages): Found[] {
  return passages.flatMap(({ path, text }): Found[] => {
    const marked = readText(text).find((node) => 'children' in node && node.kind !== 'emphasis');
    if (!marked) return [];
    const raw = text.slice(marked.start, marked.end);
    const message = `“${raw}” is mark-up, and names are printed as they stand.`;
    const hint = 'Write the words alone.';
    return [{ message, hint, place: locate(path, marked.start), at: path, about: raw }];
  });
}

/**
 * A list whose lines the file has folded into one: hyphens between spaces that all begin a line there, at the column of the
 * text's first word. A hyphen inside a line is told as `wrong-dash`.
 */
function foldedList(
  { locate }: Pick<PeriodText, 'locate'>,
  { path, text }: Pick<PeriodText['passages'][number], 'path' | 'text'>,
): UnknownMarkup[] {
  const { line, column } = locate(path, Math.max(0, text.search(/\S/)));
  const points = [...text.matchAll(/(?<=\s)(?:[-+*]|\d{1,2}[.)]) \S+/g)].filter(({ index }) => {
    const place = locate(path, index);
    return place.column === column && place.line !== line;
  });
  const [point] = points;
  if (!point || (/^\d/.test(point[0]) && points.length < 2)) return [];
  return [{ kind: 'list', raw: point[0] }];
}

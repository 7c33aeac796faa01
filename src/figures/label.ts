// What a figure is called: the words of the template for what a chart shows, the words around it for what a text tells. Pure.
import { capital } from '../language/capitals.ts';
import { ownLanguage } from '../language/names.ts';
import type { FigureName } from '../period/blocks.ts';
import type { Figure, FilePassage } from '../period/period.ts';
import { type FigureNode, figuresIn, isWord, type TextNode } from '../text/nodes.ts';
import { plainText, wordForMany } from '../text/plain.ts';
import { readText } from '../text/read.ts';
import type { DataPath } from '../values.ts';

/** What labels of a language are made of. Each gives nothing where it has no name. */
export type LabelNames = {
  locale: string;
  /** A word of the template by dotted key, in its form for a number. */
  word(key: string, count?: number): string | undefined;
  country(code: string): string | undefined;
  donor(code: string): string | undefined;
  office(key: string, count: number): string | undefined;
  /** Passages in which results stand with what they count: the first that names one tells what it is called. */
  passages: readonly Pick<FilePassage, 'path' | 'text'>[];
  /** What a placeholder prints; where it prints nothing yet, a gap stands in the label. */
  print(figure: FigureNode): string | undefined;
};

/**
 * `Refugees: Ukraine`, `National staff`, `Legal aid was given to … refugees`. Nothing where nothing says it.
 * @param figure its name and its path in figures.yaml
 * @param value as many as a word is to stand beside
 * @param longest characters that the words of a text may take
 */
export function labelOf(
  { name, path, block }: Pick<Figure, 'name' | 'path' | 'block'>,
  value: number,
  names: LabelNames,
  longest = 110,
): string | undefined {
  if (block) return joined(...block.says.map((one) => nameOf(one, value, names)));
  const [part, list, key = ''] = path.map(String);
  const group = () => names.word(`population.groups.${key}`, value);
  switch (part) {
    case 'population':
      if (list === 'groups') return group();
      return list === 'origins' ? joined(group(), names.country(String(path[3]))) : undefined;
    case 'funding':
      return joined(names.word('funding.title'), names.word(name));
    case 'presence':
      if (list === 'staff') return names.word(`presence.kinds.${key}`, value);
      return list === 'offices' ? names.office(key, value) : undefined;
    default:
      return list === undefined ? undefined : toldIn(list, names, longest);
  }
}

/** What a figure is called that nobody names: `legal_aid_idps` is Legal aid idps. */
export function spelledOut(name: string): string {
  return capital(name.replaceAll(/[_.]+/g, ' '), ownLanguage);
}

/** A part of the name of a block's figure, in a form for a number. */
function nameOf(part: FigureName, value: number, names: LabelNames): string | undefined {
  if ('word' in part) return names.word(part.word, value);
  if ('donor' in part) return names.donor(part.donor);
  return 'passage' in part ? passageAt(part.passage, names) : part.text;
}

/** The plain words of the passage at a path; figures that print nothing yet are gaps. */
function passageAt(path: DataPath, { passages, print }: LabelNames): string | undefined {
  const found = passages.find((one) => one.path.join('.') === path.join('.'));
  return found && plainText(readText(found.text), { figure: (one) => print(one) ?? '[…]' }).plain;
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part).join(': ');
}

/** The words around the figure in the first passage that names it. */
function toldIn(name: string, names: LabelNames, longest: number): string | undefined {
  for (const { text } of names.passages) {
    if (!text.includes(name)) continue;
    const label = labelAround(readText(text), name, names, longest);
    if (label) return label;
  }
  return undefined;
}

/** Formats that print when something happened, and not the figure. */
const beside = /^(?:during|since|as_of|year|month|half)/;

/** Stands for the figure while its label is cut. */
const here = '\uE000';

/** The clause that tells the figure, with “…” in its place; other figures as they are printed. */
function labelAround(
  nodes: readonly TextNode[],
  name: string,
  { locale, print }: LabelNames,
  longest: number,
): string | undefined {
  const own = figuresIn(nodes).filter((figure) => figure.name === name && !isWord(figure));
  const named = own.find(({ formats: [first = ''] }) => !beside.test(first));
  if (!named) return undefined;
  const { plain } = plainText(nodes, {
    figure: (figure) => (figure === named ? here : (wordForMany(figure) ?? print(figure) ?? '[…]')),
  });
  const text = plain.replace(/\s+/g, ' ').trim();
  const at = text.indexOf(here);
  const before =
    text
      .slice(0, at)
      .split(/[.!?:;]\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at + 1).split(/(?<=\p{L}\p{L}|[…)\]])[.!?:;](?:\s|$)|[:;](?:\s|$)/u);
  const label = withoutGap(around(before, after, longest)).trim();
  return label.length > 1 ? capital(label, locale) : undefined;
}

/** A gap at the end says nothing: “in […]”. */
function withoutGap(label: string): string {
  return label.replace(/(?:\s+\p{L}{1,3})?\s+\[…\]$/u, '');
}

/** The words on both sides: whole clauses where there is room, the nearer ones where there is not. */
function around(before: string, after: string, longest: number): string {
  const [left, right] = [before.trimStart(), after.trimEnd()];
  if (left.length + right.length < longest) return fromCounted(`${left}…${right}`);
  // A clause that ends at a comma says enough, if it has three words.
  const clause = /^(?:\S*\s+){3,}?\S*?(?=,\s|\s[–—]\s)/.exec(right)?.[0] ?? right;
  const end = shortened(clause, Math.max(longest - left.length, longest / 2));
  const room = longest - end.length;
  const whole = left.length <= room ? left : (left.split(/(?<=[,–—])\s/).at(-1) ?? left);
  const begin = whole.length <= room ? whole : whole.slice(-room).replace(/^\S*\s/, '');
  return fromCounted(`${begin}…${end}`);
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/[\s,;–—-]*\S*$/, '');
  // The little words, and gaps behind them, that lead on to what is cut off go too.
  return cut.replace(/(?:\s+(?:\p{L}{1,3}|\[…\]))+$/u, '');
}

/** A label that begins with the figure begins with what was counted. */
function fromCounted(label: string): string {
  return label.replace(/^…\s*(?=\S)/, '');
}

// A passage as HTML: what is printed, with the places at which a line may break.
import { FactsheetError } from '../errors.ts';
import { hyphenationPoints } from '../language/hyphenation.ts';
import { displayNames } from '../language/intl.ts';
import { ownLanguage } from '../language/names.ts';
import { directionOf, isLanguageTag, rightTag } from '../language/tag.ts';
import { escapeHtml } from '../markup.ts';
import { Memory } from '../memory.ts';
import { withFigures } from './figures.ts';
import { leadOf } from './lead.ts';
import { findAll } from './narrow.ts';
import type { FigureNode, Span, TextNode } from './nodes.ts';

/**
 * A passage ready for the page: `html` is safe inline HTML, `plain` the same words without mark-up and soft hyphens.
 * `lead` is there if it begins with a figure in bold: the numeral, the name of its figure where it is written as a number,
 * and the HTML of what follows.
 */
export type Passage = {
  html: string;
  plain: string;
  lead?: { numeral: string; figure?: string; html: string };
};

/** What a passage is printed with. */
export type Printing = {
  language: string;
  /** The words of a figure; plain text. */
  figure(node: FigureNode): string;
  /** The offsets of the spaces at which no line may break. */
  bind?: ((text: string) => ReadonlySet<number>) | undefined;
  /** Takes each fault that the passage has, with its place in the source. */
  fault(fault: FactsheetError, span: Span): void;
};

/** What is printed, run by run: a tag, or words in one language. */
type Run = { tag: string } | { text: string; language: string };

/**
 * Prints a passage. Its HTML has the elements strong, em, a (https and mailto), `span lang` for words of another language
 * (with a role, or Chromium would leave its language out of the PDF's tags) and `span class="keep"` for what no line may
 * part; words may break at soft hyphens. Spaces that are bound are written as `&#xa0;`. Faults: `wrong-link`,
 * `unknown-language`.
 */
export function printText(nodes: readonly TextNode[], given: Printing): Passage {
  const printing = { ...given, figure: memoised(given.figure) };
  const runs = joined(runsOf(nodes, printing, printing.language));
  const plain = runs.map((run) => ('text' in run ? run.text : '')).join('');
  const passage = { html: toHtml(runs, printing.bind), plain: plain.replaceAll('\u00AD', '') };
  const lead = leadOf(nodes, printing.figure);
  if (!lead) return passage;
  const { rest, ...numeral } = lead;
  const after = joined(runsOf(rest, { ...printing, fault: () => {} }, printing.language));
  return { ...passage, lead: { ...numeral, html: toHtml(after, printing.bind) } };
}

/** Prints words in which nothing is mark-up, as a passage of the same words is printed. */
export function printWords(text: string, { language, bind }: Pick<Printing, 'language' | 'bind'>): string {
  return toHtml([{ text, language }], bind);
}

/** Each figure is printed once, though it stands in the passage and in its lead. */
function memoised(print: Printing['figure']): Printing['figure'] {
  const known = new Map<FigureNode, string>();
  return (node) => {
    const printed = known.get(node) ?? print(node);
    known.set(node, printed);
    return printed;
  };
}

function runsOf(nodes: readonly TextNode[], printing: Printing, language: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.kind) {
      case 'words':
        return [{ text: node.text, language }];
      case 'break':
        return [{ text: '\n', language }];
      case 'figure':
        return [{ text: printing.figure(node), language }];
      case 'link': {
        const href = linkTo(withFigures(node.address, printing.figure));
        if (href instanceof FactsheetError) {
          printing.fault(href, { start: node.addressStart, end: node.end });
          return runsOf(node.children, printing, language);
        }
        return element(`<a href="${escapeHtml(href)}">`, '</a>', runsOf(node.children, printing, language));
      }
      case 'foreign': {
        if (!isLanguage(node.language)) printing.fault(unknownLanguage(node.language), node);
        const direction = turned(node.language, language);
        const tag = `<span lang="${node.language}"${direction} role="generic">`;
        return element(tag, '</span>', runsOf(node.children, printing, node.language));
      }
      default: {
        const name = node.kind === 'strong' ? 'strong' : 'em';
        return element(`<${name}>`, `</${name}>`, runsOf(node.children, printing, language));
      }
    }
  });
}

function element(opening: string, closing: string, inside: Run[]): Run[] {
  return [{ tag: opening }, ...inside, { tag: closing }];
}

/** Words that stand side by side are one run. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && 'text' in last && 'text' in run && last.language === run.language) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

/** The direction of words in a line of another, which then stand for themselves there; nothing where both are the same. */
function turned(inner: string, outer: string): string {
  if (!isLanguage(inner)) return '';
  const direction = directionOf(inner);
  return direction === directionOf(outer) ? '' : ` dir="${direction}"`;
}

function isLanguage(code: string): boolean {
  return (
    isLanguageTag(code) &&
    displayNames(ownLanguage, { type: 'language', fallback: 'none' }).of(code) !== undefined
  );
}

function unknownLanguage(code: string): FactsheetError {
  const right = rightTag(code);
  return new FactsheetError('unknown-language', `There is no language “${code}”.`, {
    hint:
      right === undefined
        ? 'Write words in English as :en[words]. If no language is meant, write \\: for the colon.'
        : `Write :${right}[words].`,
  });
}

/** The address as a browser takes it, or what is wrong with it. */
function linkTo(address: string): string | FactsheetError {
  const url = URL.parse(address);
  const isWeb = url?.protocol === 'https:' && url.hostname;
  const isMail = url?.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(url.pathname);
  if (isWeb || isMail) return encoded(address);
  return new FactsheetError('wrong-link', `The link leads to “${address}”.`, {
    hint: 'Write the whole address, like [text](https://www.unhcr.org/az/) or [text](mailto:name@unhcr.org).',
  });
}

/** Signs that no address has as they are, as their bytes (RFC 3986, 2.1); what is written so already stays. */
function encoded(address: string): string {
  return encodeURI(address.toWellFormed()).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}

/** What was made of passages, by the rules for their spaces: most stand in a page as they stood in the one before. */
const made = new WeakMap<object, Memory<string>>();
const unbound = {};
const most = 2000;

function toHtml(runs: readonly Run[], bind: Printing['bind']): string {
  const known = made.get(bind ?? unbound) ?? new Memory<string>(most);
  made.set(bind ?? unbound, known);
  return known.of(JSON.stringify(runs), () => runsToHtml(runs, bind));
}

/** Words in one language are hyphenated together, so that a word half in bold breaks as a whole word would. */
function runsToHtml(runs: readonly Run[], bind: Printing['bind']): string {
  const points = new Set<number>();
  const languages = new Set(runs.map((run) => ('text' in run ? run.language : '')).filter(Boolean));
  for (const language of languages) {
    const own = runs.map((run) => ('text' in run ? inLanguage(run, language) : '')).join('');
    for (const point of hyphenationPoints(own, language)) points.add(point);
  }
  const spaces = bind?.(runs.map((run) => ('text' in run ? run.text : '')).join('')) ?? new Set();
  let at = 0;
  return runs
    .map((run) => {
      if ('tag' in run) return run.tag;
      const html = wordsToHtml(
        run.text,
        (offset) => points.has(at + offset),
        (offset) => spaces.has(at + offset),
      );
      at += run.text.length;
      return html;
    })
    .join('');
}

/** The run's words, or as many blanks where they are in another language: offsets stay the same. */
function inLanguage(run: { text: string; language: string }, language: string): string {
  return run.language === language ? run.text : ' '.repeat(run.text.length);
}

/**
 * What no line parts: a figure or an abbreviation with its ending (2024-cü, 50-dən, BMT-nin), as browsers do after a
 * hyphen. Source: https://language.az/ru/06141720.html (1992-ci, 3-cü, 90-dan). A short span keeps its dash inside the line
 * too (may–iyun, 2023–2024), and a compound its hyphen (self-reliance), unless it is so long that it must break. No figure
 * is longer than 40 signs: a bound keeps the search quick in any text.
 */
const unparted =
  /[\p{N}\p{Lu}][\p{N}\p{Lu}.,\u00A0]{0,40}%?-\p{Ll}{1,4}(?!\p{L})|(?:\p{L}{1,12}|\p{N}[\p{N}.,\u00A0]{0,40})–(?:\p{L}{1,12}(?!\p{L})|\p{N}(?:[\p{N}.,\u00A0]{0,40}\p{N})?)|(?<![\p{L}-])\p{L}{1,14}-\p{L}{1,14}(?![\p{L}-])/gu;

/** A word of more letters may break at its syllables anywhere on the page: no column is made for it. */
const longWord = /[\p{L}\p{M}]{23,}/gu;

function wordsToHtml(
  text: string,
  isPoint: (offset: number) => boolean,
  isBound: (offset: number) => boolean,
): string {
  const written = (from: number, to: number): string => {
    let html = '';
    let begun = from;
    for (let at = from; at < to; at += 1) {
      const isKept = text[at] === ' ' && isBound(at);
      if (!isKept && !isPoint(at)) continue;
      html += escapeHtml(text.slice(begun, at)) + (isKept ? '&#xa0;' : '\u00AD');
      begun = isKept ? at + 1 : at;
    }
    return html + escapeHtml(text.slice(begun, to));
  };
  let html = '';
  let end = 0;
  const spans = [unparted, longWord]
    .flatMap((pattern) => findAll(pattern, text))
    .sort((a, b) => a.index - b.index);
  for (const { 0: kept, index } of spans) {
    const to = index + kept.length;
    if (index < end) continue;
    const isLong = !/[-–]/.test(kept);
    html += `${written(end, index)}<span class="${isLong ? 'long' : 'keep'}">`;
    html += `${isLong ? written(index, to) : escapeHtml(kept)}</span>`;
    end = to;
  }
  return html + written(end, text.length);
}

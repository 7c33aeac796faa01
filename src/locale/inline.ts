// The small Markdown inside a line: bold, italic, links and foreign words. All else, HTML too, is text.
import Markdown, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { FactsheetError } from '../errors.ts';
import { escapeHtml } from '../markup.ts';
import type { Binding } from './binding.ts';
import { hyphenationPoints } from './hyphenate.ts';
import type { Passage } from './passage.ts';

/**
 * Turns one line of Markdown into a passage.
 * @throws FactsheetError `wrong-link`, `unknown-language`; the `cause` is the part of the line that is at fault
 */
export type Inline = (source: string) => Passage;

/** What is printed, run by run: a tag, or words in one language. */
type Run = { tag: string } | { text: string; language: string };

/**
 * The reader of one language's lines. Its HTML has the elements strong, em, a (https and mailto), `span lang` for
 * `:en[foreign words]` (with a role, or Chromium would leave its language out of the PDF's tags) and
 * `span class="keep"` for what no line may part; words may break at soft hyphens. With `bind`, spaces at which no line may
 * break are written as `&#xa0;`. `plain` is the same words without any of these.
 */
export function createInline(language: string, bind?: Binding): Inline {
  const markdown = createMarkdown();
  return (source) => {
    const tokens = markdown.parseInline(source, {}).flatMap((token) => token.children ?? []);
    const runs = runsOf(tokens, language);
    const plain = runs.map((run) => ('text' in run ? run.text : '')).join('');
    return { html: toHtml(runs, bind), plain: plain.replaceAll('\u00AD', '') };
  };
}

/**
 * Asterisks that mark nothing and would be printed, each with the letters around it: `çıxış:**`.
 * A doubled or forgotten marker shows up here.
 */
export function strayMarkers(source: string): string[] {
  const markdown = createMarkdown().disable(['fragments_join', 'text_join']);
  const tokens = markdown.parseInline(source, {}).flatMap((token) => token.children ?? []);
  const pieces = tokens.map((token) => (token.type === 'text' ? token.content : '\n')).filter(Boolean);
  const isMarker = (piece: string | undefined) => piece === '*';
  return pieces.flatMap((piece, index) => {
    if (!isMarker(piece) || isMarker(pieces[index - 1])) return [];
    const after = pieces.slice(index);
    const end = after.findIndex((next) => !isMarker(next));
    const markers = '*'.repeat(end < 0 ? after.length : end);
    const before = /[^\s]{0,12}$/u.exec(pieces[index - 1] ?? '')?.[0] ?? '';
    const next = /^[^\s]{0,12}/u.exec(end < 0 ? '' : (after[end] ?? ''))?.[0] ?? '';
    return [before + markers + next];
  });
}

function createMarkdown(): MarkdownIt {
  const markdown = new Markdown('zero', { maxNesting: 100 }).enable(['emphasis', 'link', 'escape']);
  // Every address counts as a link at first, so that a wrong one is reported and not printed as brackets.
  markdown.validateLink = () => true;
  markdown.inline.ruler.before('link', 'foreign', foreign);
  return markdown;
}

/** `:en[Fuji Optical]`, the text directive of Markdown's generic directives proposal, for words in another language. */
function foreign(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  const [opening, code] = /^:([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\[/.exec(state.src.slice(start)) ?? [];
  if (!opening || !code || /[\p{L}\p{N}]/u.test(state.src[start - 1] ?? '')) return false;
  const labelStart = start + opening.length;
  const labelEnd = state.md.helpers.parseLinkLabel(state, labelStart - 1);
  if (labelEnd < 0) return false;
  if (!silent) {
    const max = state.posMax;
    state.push('foreign_open', 'span', 1).attrs = [['lang', known(code)]];
    state.pos = labelStart;
    state.posMax = labelEnd;
    state.md.inline.tokenize(state);
    state.push('foreign_close', 'span', -1);
    state.posMax = max;
  }
  state.pos = labelEnd + 1;
  return true;
}

function known(code: string): string {
  if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)) return code;
  throw new FactsheetError('unknown-language', `There is no language “${code}”.`, {
    hint: 'Write words in English as :en[words]. If no language is meant, write \\: for the colon.',
    cause: `:${code}[`,
  });
}

function runsOf(tokens: readonly Token[], language: string): Run[] {
  const languages = [language];
  return tokens.map((token): Run => {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
      case 'em_open':
      case 'em_close':
      case 'link_close':
        return { tag: token.nesting > 0 ? `<${token.tag}>` : `</${token.tag}>` };
      case 'link_open':
        return { tag: `<a href="${escapeHtml(linkTo(String(token.attrGet('href'))))}">` };
      case 'foreign_open': {
        const code = String(token.attrGet('lang'));
        languages.push(code);
        return { tag: `<span lang="${code}" role="generic">` };
      }
      case 'foreign_close':
        languages.pop();
        return { tag: '</span>' };
      default:
        return { text: token.content, language: languages.at(-1) ?? language };
    }
  });
}

function linkTo(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' && url.hostname) return address;
  if (url?.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+$/.test(decodeURI(url.pathname))) return address;
  throw new FactsheetError('wrong-link', `The link leads to “${address}”.`, {
    hint: 'Write the whole address, like [text](https://www.unhcr.org/az/) or [text](mailto:name@unhcr.org).',
    cause: `](${address}`,
  });
}

/** Words in one language are hyphenated together, so that a word half in bold breaks as a whole word would. */
function toHtml(runs: readonly Run[], bind: Binding | undefined): string {
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
  const written = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => {
      const letter = text[from + index] ?? '';
      if (letter === ' ' && isBound(from + index)) return '&#xa0;';
      return (isPoint(from + index) ? '\u00AD' : '') + escapeHtml(letter);
    }).join('');
  let html = '';
  let end = 0;
  const spans = [...text.matchAll(unparted), ...text.matchAll(longWord)].sort((a, b) => a.index - b.index);
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

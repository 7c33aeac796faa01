// Finds `{{name, format, format}}` in a text: in passages, in the addresses of links and in the template's own words.
import type { FigureNode } from './nodes.ts';

/** From `{{` to the first `}}`, unless another `{{` comes before: then the first pair never closes. */
const notation = /\{\{(?:((?:(?!\{\{|\}\})[\s\S])*)\}\})?/g;

/** Every placeholder of a text, in order. */
export function findFigures(text: string): FigureNode[] {
  return Array.from(text.matchAll(notation), ({ 0: whole, 1: inner, index }): FigureNode => {
    const [name = '', ...formats] = partsOf(inner ?? '');
    return {
      kind: 'figure',
      name,
      formats,
      // What does not close is told by the words behind it.
      raw: inner === undefined ? text.slice(index, index + 20) : whole,
      closed: inner !== undefined,
      start: index,
      end: index + whole.length,
    };
  });
}

/** What stands between commas; a comma between brackets parts nothing: `plural(official, who|officials, who)`. */
function partsOf(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of inner.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (sign === ',' && depth === 0) {
      parts.push('');
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    parts.push(parts.pop() + sign);
  }
  return parts.map((part) => part.trim());
}

/** The text with each placeholder replaced by what `print` gives. Values are not looked at again. */
export function withFigures(text: string, print: (figure: FigureNode) => string): string {
  let result = '';
  let end = 0;
  for (const figure of findFigures(text)) {
    result += text.slice(end, figure.start) + print(figure);
    end = figure.end;
  }
  return result + text.slice(end);
}

/** What a figure prints, before the text `after` it: a full stop that it brings (`2025.` in Serbian) is left to the sentence's own. */
export function stoppedOnce(printed: string, after: string): string {
  return printed.endsWith('.') && /^\*{0,3}\.(?!\.)/.test(after) ? printed.slice(0, -1) : printed;
}

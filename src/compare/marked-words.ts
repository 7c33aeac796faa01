// Changed words as HTML: gone and new ones marked for the eye and, in words, for screen readers. Pure.
import { escapeHtml } from '../markup.ts';
import type { Segment } from './words.ts';

/**
 * Safe HTML: `del` and `ins`, those of figures with the class `figure`, each with hidden words that say what it is.
 * The hidden words are English, whatever the language around them.
 */
export function markedWords(words: readonly Segment[]): string {
  return words
    .map(({ kind, text, figure }) => {
      if (kind === 'same') return escapeHtml(text);
      const element = kind === 'gone' ? 'del' : 'ins';
      const says = figure === undefined ? sayings[kind].words : sayings[kind].figure;
      const name = figure === undefined ? '' : ` class="figure" title="${escapeHtml(figure)}"`;
      // Spaces at the edges stay outside: a line through nothing would look like a dash.
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      if (inner === '') return text;
      return `${before}<${element}${name}>${unseen(`[${says}: `)}${escapeHtml(inner)}${unseen(']')}</${element}>${after}`;
    })
    .join('');
}

const sayings = {
  gone: { words: 'gone', figure: 'figure, was' },
  new: { words: 'new', figure: 'figure, now' },
} as const;

function unseen(text: string): string {
  return `<span class="unseen" lang="en">${text}</span>`;
}

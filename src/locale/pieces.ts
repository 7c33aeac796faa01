// A text as its reader hears it, piece by piece: the printed words, with figures and mark-up told apart from them.
import { FactsheetError } from '../errors.ts';
import { escapeHtml } from '../markup.ts';
import type { Value } from './format-table.ts';
import { tryPlaceholder } from './formats.ts';
import type { Inline } from './inline.ts';
import { findPlaceholders, isWord, type Placeholder } from './placeholders.ts';
import type { Writing } from './writing.ts';

/**
 * Words as printed, and the placeholder `from` which they are where they go with a figure (“persons”); a figure by its name,
 * in the words it prints; a sign of mark-up (`**`), which is not printed.
 */
export type Piece =
  | { kind: 'words' | 'markup'; text: string; from?: string }
  | { kind: 'figure'; text: string; name: string };

/** What texts are read with. Without `inline` or `writing` (a language that has no file) texts stand as in their file. */
export type PieceTools = {
  inline?: Inline | undefined;
  writing?: Writing | undefined;
  figures: ReadonlyMap<string, Value>;
};

/**
 * Cuts texts into pieces. Never throws for a fault in a text: a placeholder that cannot be printed stands as it is
 * written, and so does mark-up that cannot be read. A link brings its address, in brackets after its words.
 */
export function createPieces({ inline, writing, figures }: PieceTools): (source: string) => Piece[] {
  return (source) => {
    const set: Piece[] = [];
    const text = source.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
    // Figures go through the reader of mark-up as numbers between two noncharacters, and are set in behind it.
    let held = '';
    let end = 0;
    for (const placeholder of findPlaceholders(text).filter(({ closed }) => closed)) {
      held += `${text.slice(end, placeholder.index)}\uFDD0${set.length}\uFDD1`;
      end = placeholder.index + placeholder.raw.length;
      const words = printed(placeholder, figures, writing);
      set.push(
        isWord(placeholder)
          ? { kind: 'words', text: words, from: placeholder.raw }
          : { kind: 'figure', name: placeholder.name, text: words },
      );
    }
    held += text.slice(end);
    const html = attempt(() => inline?.(held).html) ?? escapeHtml(held);
    return runsOf(html).flatMap((run): Piece[] => {
      if (run.kind === 'markup') return [run];
      const parts = run.text.split(/\uFDD0(\d+)\uFDD1/);
      return parts.flatMap((part, index): Piece[] => {
        if (index % 2 === 1) return [set[Number(part)] ?? { kind: 'words', text: part }];
        const words = part.replaceAll('\u00AD', '').replace(/[ \t\r\n]+/g, ' ');
        return words === '' ? [] : [{ kind: 'words', text: words }];
      });
    });
  };
}

/**
 * What a placeholder prints; as it is written, where it prints nothing. A word that goes with a figure without a value has
 * the form of most numbers: that the figure is empty changes no word.
 */
function printed(
  placeholder: Placeholder,
  figures: ReadonlyMap<string, Value>,
  writing: Writing | undefined,
): string {
  const isLoose = isWord(placeholder) && !figures.has(placeholder.name);
  const known = isLoose ? new Map([[placeholder.name, most]]) : figures;
  return attempt(() => writing && tryPlaceholder(placeholder, known, writing)) ?? placeholder.raw;
}

const most: Value = { kind: 'count', value: 2 };

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof FactsheetError && error.kind === 'findings') return undefined;
    throw error;
  }
}

type Run = { kind: 'words' | 'markup'; text: string };

const signs: Record<string, string> = { strong: '**', em: '*' };

/** The reader's HTML (strong, em, a, span) as runs of text and mark-up. */
function runsOf(html: string): Run[] {
  const addresses: string[] = [];
  return Array.from(html.matchAll(/<[^>]*>|[^<]+/g)).flatMap(([token]): Run[] => {
    if (!token.startsWith('<')) return [{ kind: 'words', text: unescaped(token) }];
    const [, closing, name = ''] = /^<(\/?)([a-z]+)/.exec(token) ?? [];
    const address = /^<a href="([^"]*)"/.exec(token)?.[1];
    if (address !== undefined) addresses.push(decoded(unescaped(address)));
    if (name === 'a' && closing) return [{ kind: 'words', text: ` (${addresses.pop() ?? ''})` }];
    const sign = signs[name];
    return sign ? [{ kind: 'markup', text: sign }] : [];
  });
}

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole);
}

/** An address as one types it; as it is, where it is not encoded well. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

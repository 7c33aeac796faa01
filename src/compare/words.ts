// Two versions of a passage, word by word: what stayed, what is gone, what is new. Pure.
import { diffArrays } from 'diff';
import type { Piece } from '../text/pieces.ts';

/** A stretch of text that is in both versions, only in the old one, or only in the new one; `figure` names a figure. */
export type Segment = { kind: 'same' | 'gone' | 'new'; text: string; figure?: string };

type Token = { text: string; figure?: string };

/** Two texts that need more changes than this to become each other have nothing to do with each other. */
const mostEdits = 2000;

/** Less of the text in common than this (0 to 1), and the whole of it is told as replaced: scraps confuse. */
const leastInCommon = 0.3;

/**
 * What changed between two versions, in reading order, the old words before the new ones of each place.
 * @param language tells where words end in scripts that write them without spaces
 */
export function compareWords(last: readonly Piece[], now: readonly Piece[], language: string): Segment[] {
  const [before, after] = [tokensOf(last, language), tokensOf(now, language)];
  const changes = diffArrays(before, after, {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: mostEdits,
  });
  const runs = changes?.map(({ value, added, removed }) => {
    return {
      kind: added ? ('new' as const) : removed ? ('gone' as const) : ('same' as const),
      tokens: value,
    };
  });
  if (!runs || isScrappy(runs, before, after)) return join(wholly(before, after));
  return join(withoutCrumbs(runs));
}

type Run = { kind: Segment['kind']; tokens: Token[] };

function wholly(before: Token[], after: Token[]): Run[] {
  return [
    { kind: 'gone', tokens: before },
    { kind: 'new', tokens: after },
  ];
}

function isScrappy(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): boolean {
  const letters = (tokens: readonly Token[]) => tokens.reduce((sum, { text }) => sum + text.trim().length, 0);
  const same = letters(runs.filter(({ kind }) => kind === 'same').flatMap(({ tokens }) => tokens));
  const most = Math.max(letters(before), letters(after));
  return same < most && same / most < leastInCommon;
}

/** Words, figures, spaces and punctuation, one token each. */
function tokensOf(pieces: readonly Piece[], language: string): Token[] {
  return pieces.flatMap((piece): Token[] => {
    if (piece.kind === 'figure') return [{ text: piece.text, figure: piece.name }];
    if (piece.kind === 'markup') return [{ text: piece.text }];
    return wordsOf(piece.text, language).map((text) => ({ text }));
  });
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word keeps what is joined to it by hyphen or apostrophe (BMT-nin, Ombudsman’s); punctuation around it stands alone. */
function wordsOf(text: string, language: string): string[] {
  return (text.match(/\s+|\S+/g) ?? []).flatMap((chunk) => {
    if (/^\s/.test(chunk)) return [' '];
    if (spaceless.test(chunk)) {
      const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(chunk);
      return Array.from(words, ({ segment }) => segment);
    }
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(chunk) ?? [];
    return [before, word, after].filter(Boolean);
  });
}

/** Spaces and punctuation left standing between two changes join them: “old words → new words”, not word for word. */
function withoutCrumbs(runs: readonly Run[]): Run[] {
  const blocks: Run[] = [];
  let [gone, added]: [Token[], Token[]] = [[], []];
  const close = () => {
    if (gone.length > 0) blocks.push({ kind: 'gone', tokens: gone });
    if (added.length > 0) blocks.push({ kind: 'new', tokens: added });
    [gone, added] = [[], []];
  };
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]?.tokens[0];
    // Between two figures it stays: “May–June” becomes “May → February – June → March”.
    const isBetween = next && gone.length > 0 && added.length > 0 && !(added.at(-1)?.figure && next.figure);
    if (run.kind === 'gone') gone.push(...run.tokens);
    else if (run.kind === 'new') added.push(...run.tokens);
    else if (isBetween && run.tokens.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))) {
      gone.push(...run.tokens);
      added.push(...run.tokens);
    } else {
      close();
      blocks.push({ kind: 'same', tokens: [...run.tokens] });
    }
  }
  close();
  return blocks;
}

/** Tokens of a run as few segments; a figure is a segment of its own. */
function join(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const { kind, tokens } of runs) {
    for (const { text, figure } of tokens) {
      const last = segments.at(-1);
      if (last && last.kind === kind && last.figure === undefined && figure === undefined) last.text += text;
      else segments.push({ kind, text, ...(figure !== undefined && { figure }) });
    }
  }
  return segments;
}

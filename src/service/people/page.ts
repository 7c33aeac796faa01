// The pages around signing in: each says one thing, and has one thing to do. Pure functions to HTML.
import { escapeHtml } from '../../markup.ts';
import type { Framed } from '../pages/frame.ts';
import type { Say, Word, Words } from '../pages/words.ts';

/** What stands on a page: its heading and what it says, by the names of its words, with values set in. */
export type Shown = {
  title: Word;
  says: Word;
  values?: Readonly<Record<string, string>>;
  /** The one thing to do: where a link leads; or what is sent on with a button. */
  next?: { word: Word; to: string; token?: string };
  /** What else one may want, quieter. */
  other?: { word: Word; to: string };
};

export function personPage({ say }: Words, { title, says, values = {}, next, other }: Shown): Framed {
  const body = `<p>${escapeHtml(say(says, values))}</p>
${next ? stepOf(say, next) : ''}${other ? `<p class="other"><a href="${escapeHtml(other.to)}">${escapeHtml(say(other.word))}</a></p>` : ''}`;
  return { title: say(title, values), body, isCard: true };
}

function stepOf(say: Say, { word, to, token }: NonNullable<Shown['next']>): string {
  const label = escapeHtml(say(word));
  if (token === undefined) return `<p><a class="do" href="${escapeHtml(to)}">${label}</a></p>`;
  return `<form method="post" action="${escapeHtml(to)}">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<button class="do">${label}</button>
</form>`;
}

// Comments with all that was said to them, in the order of time: whoever merged the files gets the same. Pure.
import type { Anchor, Said, Saying } from './comment.ts';

export type Answer = { id: string; by: string; at: string; text: string };

/** A comment with its answers. `settled`: by whom, when and how; nothing while it is open. */
export type Thread = Answer & {
  on: Anchor;
  suggests?: { was: string; now: string };
  answers: readonly Answer[];
  settled?: { by: string; at: string; how: Extract<Saying, { kind: 'settled' }>['how'] };
};

/** The threads, the oldest first. What answers a comment that is not there stands by itself: nothing that was said is lost. */
export function threadsOf(all: readonly Said[]): Thread[] {
  const known = new Map(all.map((one) => [one.id, one]));
  const said = [...known.values()].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
  const begins = ({ says }: Said) =>
    says.kind === 'comment' || (says.kind === 'answer' && known.get(says.to)?.says.kind !== 'comment');
  return said.filter(begins).map((first) => threadOf(first, said));
}

function threadOf({ id, by, at, says }: Said, all: readonly Said[]): Thread {
  const to = all.filter((one) => 'to' in one.says && one.says.to === id);
  const last = to.findLast(({ says: { kind } }) => kind === 'settled' || kind === 'reopened');
  const settled = last?.says.kind === 'settled' && { by: last.by, at: last.at, how: last.says.how };
  const isComment = says.kind === 'comment';
  return {
    ...{ id, by, at, text: 'text' in says ? says.text : '' },
    on: isComment ? says.on : { period: true },
    ...(isComment && says.suggests && { suggests: says.suggests }),
    answers: to.flatMap((one) =>
      one.says.kind === 'answer' ? [{ id: one.id, by: one.by, at: one.at, text: one.says.text }] : [],
    ),
    ...(settled && { settled }),
  };
}

// The part of the board with what was given up: what, when and why, and a button that gives it back. Pure.
import { dayIn, monthIn } from '../../language/when.ts';
import { escapeHtml } from '../../markup.ts';
import type { Job } from '../jobs/job.ts';
import { tries } from '../jobs/queue.ts';
import { isWord, type Word, type Words } from '../pages/words.ts';

/** `names`: of operations, in the language of the page. `to`: where the form leads; `token`: of the session, where there is one. */
export type GivenUp = {
  jobs: readonly Job[];
  names: ReadonlyMap<string, string>;
  to: string;
  token?: string | undefined;
};

/** Nothing where there is none. */
export function givenUpPart(words: Words, about: GivenUp): string {
  const { say } = words;
  if (about.jobs.length === 0) return '';
  const heads = (['board.what', 'board.when', 'board.why', 'board.again'] as const).map(
    (head) => `<th scope="col" role="columnheader">${escapeHtml(say(head))}</th>`,
  );
  return `<h2 id="given-up">${escapeHtml(say('board.givenUp'))}</h2>
<p class="grey">${escapeHtml(say('board.givenUp.says', { tries }))}</p>
<div class="table"><table role="table" aria-labelledby="given-up">
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${about.jobs.map((job) => rowOf(words, about, job)).join('\n')}
</tbody></table></div>`;
}

function rowOf(words: Words, { names, to, token }: GivenUp, job: Job): string {
  const { say, language } = words;
  const { request, ended } = job;
  const [operation = '', month = ''] = request.period.split('/');
  const kind = say(`board.kind.${request.kind}`);
  const what = `${names.get(operation) ?? operation}, ${monthIn(language)(month)}`;
  const cell = (head: Word, html: string) =>
    `<td role="cell" data-head="${escapeHtml(say(head))}"><div>${html}</div></td>`;
  const hidden = { id: job.id, ...(token !== undefined && { token }) };
  const fields = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  const label = escapeHtml(`${say('board.again.do')}: ${kind}, ${what}`);
  const button = `<form method="post" action="${to}">${fields.join('')}<button class="quiet" aria-label="${label}">${escapeHtml(say('board.again.do'))}</button></form>`;
  return `<tr role="row"><th scope="row" role="rowheader">${escapeHtml(what)}<br><small>${escapeHtml(kind)}</small></th>${[
    cell('board.when', ended ? escapeHtml(dayIn(language)(ended.toISOString())) : '—'),
    cell('board.why', whyOf(words, job)),
    cell('board.again', job.redriven ? escapeHtml(say('board.again.was')) : button),
  ].join('')}</tr>`;
}

/** What happened the last time; in English where there are no words for it. */
function whyOf({ say }: Words, { answer }: Job): string {
  const { cause, message = '' } = answer?.why ?? {};
  const word = `board.cause.${cause}`;
  return isWord(word) ? escapeHtml(say(word)) : `<span lang="en">${escapeHtml(message)}</span>`;
}

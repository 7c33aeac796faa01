// The board as a page: a table that is read without a program in the browser, and says nothing by colour alone. Pure.
import { languageName } from '../../language/names.ts';
import { dayIn, monthIn } from '../../language/when.ts';
import { escapeHtml } from '../../markup.ts';
import type { Framed } from '../pages/frame.ts';
import type { Word, Words } from '../pages/words.ts';
import type { Board, BoardRow } from './board.ts';

const columns = [
  'board.period',
  'board.due',
  'board.figures',
  'board.texts',
  'board.findings',
  'board.approved',
  'board.sent',
] as const satisfies readonly Word[];

/** @param said what was just done @param hasStudio whether periods can be opened in it */
export function boardPage(
  words: Words,
  { day, operations }: Board,
  { said, hasStudio = false }: { said?: Word | undefined; hasStudio?: boolean } = {},
): Framed {
  const { say, language } = words;
  const late = operations.filter((one) => one.late).length;
  const told = [
    say('board.all', { count: operations.length }) + (late === 0 ? `. ${say('board.noneLate')}` : '.'),
    ...(late === 0 ? [] : [`<strong>${say('board.late', { count: late })}</strong>`]),
    say('board.day', { day: dayIn(language, 'long')(day) }),
  ];
  const heads = (['board.operation', ...columns] as const).map(
    (head) => `<th scope="col" role="columnheader">${say(head)}</th>`,
  );
  const table = `<p class="grey" id="all">${say('board.caption')}</p>
<div class="table"><table role="table" aria-labelledby="all">
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${operations.map((row) => rowOf(words, row, hasStudio)).join('\n')}
</tbody></table></div>`;
  const done = said === undefined ? '' : `<p class="told" role="status">${escapeHtml(say(said))}</p>\n`;
  const body = `${done}<p>${operations.length === 0 ? say('board.none') : told.join(' ')}</p>
${operations.length === 0 ? '' : table}`;
  return { title: say('board.title'), body };
}

function rowOf(words: Words, row: BoardRow, hasStudio: boolean): string {
  const { say, language } = words;
  const { name, bureau, period, due, late, languages } = row;
  const month = period?.split('/')[1];
  const cells: Record<(typeof columns)[number], string | false | undefined> = {
    'board.period': month === undefined ? say('board.noPeriod') : periodOf(words, row, month, hasStudio),
    'board.due':
      due !== undefined &&
      `${dayIn(language)(due)}${late ? `<br><strong class="late">${say('board.isLate')}</strong>` : ''}`,
    'board.figures': row.figures && share(words, row.figures),
    'board.texts': byLanguage(words, languages, (one) => share(words, one)),
    'board.findings': period !== undefined && findingsOf(words, row),
    'board.approved': byLanguage(words, languages, ({ approval }) =>
      say(`board.approved.${approval ?? 'none'}`),
    ),
    'board.sent': period !== undefined && sentOf(words, row),
  };
  const head = escapeHtml(name) + (bureau === undefined ? '' : `<br><small>${escapeHtml(bureau)}</small>`);
  const all = columns.map(
    (column) =>
      `<td role="cell" data-head="${escapeHtml(say(column))}"><div>${cells[column] || '—'}</div></td>`,
  );
  return `<tr role="row"><th scope="row" role="rowheader">${head}</th>${all.join('')}</tr>`;
}

/** The month; it leads to the period in the studio, where there is one. */
function periodOf(
  { say, language }: Words,
  { unreadable, period = '' }: BoardRow,
  month: string,
  hasStudio: boolean,
): string {
  const said = escapeHtml(monthIn(language)(month));
  const name = hasStudio ? `<a href="/#/${escapeHtml(period)}">${said}</a>` : said;
  const faults = `<br><strong class="bad-text">${say('board.unreadable', { count: unreadable })}</strong>`;
  return unreadable > 0 ? name + faults : name;
}

type OfLanguage = BoardRow['languages'][number];

function byLanguage(
  { language }: Words,
  languages: readonly OfLanguage[],
  told: (one: OfLanguage) => string,
): string {
  const name = (one: OfLanguage) =>
    `<span class="lang">${escapeHtml(languageName(one.language, language))}:</span>`;
  return languages.map((one) => `${name(one)} ${told(one)}`).join('<br>');
}

/** What is left is told as long as something is. */
function share({ say }: Words, { total, done }: { total: number; done: number }): string {
  return total === done ? say('board.whole', { total }) : say('board.share', { done, total });
}

function findingsOf({ say }: Words, { findings }: BoardRow): string {
  if (!findings) return say('board.notChecked');
  const weights = ['errors', 'warnings', 'notes'] as const;
  const told = weights
    .filter((weight) => findings[weight] > 0)
    .map((weight) => say(`board.${weight}`, { count: findings[weight] }));
  const alone = `<br><small>${say('board.dataAlone')}</small>`;
  return (told.join('<br>') || say('board.noFindings')) + (findings.pages ? '' : alone);
}

function sentOf({ say, language }: Words, { sent }: BoardRow): string {
  if (!sent) return say('board.isSending');
  const { bounced = 0 } = sent;
  const back =
    bounced === 0 ? '' : `<br><strong class="late">${say('board.bounced', { count: bounced })}</strong>`;
  if (sent.mails === 0) return say('board.notSent') + back;
  const last = sent.last === undefined ? '' : `<br><small>${dayIn(language)(sent.last)}</small>`;
  return say('board.mails', { count: sent.mails }) + last + back;
}

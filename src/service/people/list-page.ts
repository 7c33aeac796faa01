// The page of all people: who waits for a role, and who has which. Pure.
import { languageName } from '../../language/names.ts';
import { dayIn } from '../../language/when.ts';
import { escapeHtml } from '../../markup.ts';
import type { Framed } from '../pages/frame.ts';
import type { Word, Words } from '../pages/words.ts';
import type { Person } from './people.ts';
import type { GivenRole } from './roles.ts';

/** Names of operations, by their folders. */
export type Names = ReadonlyMap<string, string>;

/** Fewer are found without looking for them. */
const few = 12;

/** @param wanted a part of a name or an address; empty: all @param told what was just done */
export function listPage(
  words: Words,
  people: readonly Person[],
  names: Names,
  { wanted, told }: { wanted: string; told?: Word | undefined },
): Framed {
  const { say } = words;
  const like = wanted.trim().toLocaleLowerCase();
  const found = people.filter(({ name, email = '' }) =>
    `${name}\n${email}`.toLocaleLowerCase().includes(like),
  );
  const isWaiting = ({ roles, isOperator }: Person) => roles.length === 0 && !isOperator;
  const part = (title: Word, those: readonly Person[]) =>
    those.length === 0
      ? ''
      : `<h2 id="${title}">${escapeHtml(say(title, { count: those.length }))}</h2>
<div class="table people"><table role="table" aria-labelledby="${title}">
<thead role="rowgroup"><tr role="row">${columns.map((column) => `<th scope="col" role="columnheader">${escapeHtml(say(column))}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">
${those.map((one) => rowOf(words, one, names)).join('\n')}
</tbody></table></div>`;
  const parts = [
    told ? `<p class="told" role="status">${escapeHtml(say(told))}</p>` : '',
    `<p>${escapeHtml(say(people.length === 0 ? 'people.none' : 'people.says'))}</p>`,
    people.length > few || like ? searchOf(words, wanted) : '',
    like && found.length === 0 ? `<p class="told">${escapeHtml(say('people.nobody'))}</p>` : '',
    part('people.waiting', found.filter(isWaiting)),
    part(
      'people.having',
      found.filter((one) => !isWaiting(one)),
    ),
  ];
  return { title: say('people.title'), body: parts.filter(Boolean).join('\n') };
}

const columns = ['people.name', 'people.roles', 'people.last'] as const satisfies readonly Word[];

function searchOf({ say }: Words, wanted: string): string {
  return `<form class="search" role="search" action="/people">
<label for="q">${escapeHtml(say('people.search'))}</label>
<input id="q" name="q" type="search" value="${escapeHtml(wanted)}" maxlength="100" autocomplete="off">
<button class="quiet">${escapeHtml(say('people.find'))}</button>
${wanted === '' ? '' : `<a href="/people">${escapeHtml(say('people.all'))}</a>`}
</form>`;
}

function rowOf(words: Words, person: Person, names: Names): string {
  const { say, language } = words;
  const { id, name, email, roles, isOperator, signedIn } = person;
  const told = [
    ...(isOperator ? [say('people.operator')] : []),
    ...roles.map((role) => roleIn(words, role, names)),
  ];
  const cell = (head: Word, html: string) =>
    `<td role="cell" data-head="${escapeHtml(say(head))}"><div>${html}</div></td>`;
  return `<tr role="row"><th scope="row" role="rowheader"><a href="/people/${escapeHtml(id)}">${escapeHtml(name)}</a>${email === undefined ? '' : `<br><small>${escapeHtml(email)}</small>`}</th>${cell(
    'people.roles',
    told.map(escapeHtml).join('<br>') || escapeHtml(say('person.noRoles')),
  )}${cell('people.last', escapeHtml(dayIn(language)(signedIn)))}</tr>`;
}

/** A role in words: “Translator: Azerbaijan (Azerbaijani, English)”. They are text. */
export function roleIn(
  { say, language }: Words,
  { role, operation, languages }: GivenRole,
  names: Names,
): string {
  const where = operation === undefined ? say('people.everywhere') : (names.get(operation) ?? operation);
  const told = `${say(`role.${role}`)}: ${where}`;
  return languages ? `${told} (${languages.map((one) => languageName(one, language)).join(', ')})` : told;
}

// The page of one person: which roles they have, to take away, and the form that gives another. Pure.
import { languageName } from '../../language/names.ts';
import { dayIn } from '../../language/when.ts';
import { escapeHtml } from '../../markup.ts';
import type { Framed } from '../pages/frame.ts';
import type { Word, Words } from '../pages/words.ts';
import { type Names, roleIn } from './list-page.ts';
import type { Person } from './people.ts';
import { type GivenRole, roles } from './roles.ts';

/** What the form was sent with, as far as it says something; `fault`: why it was not taken. */
export type Filled = { role?: string; operation?: string; languages?: readonly string[]; fault?: Word };

/**
 * What the page is about. `operations`: where roles may be given, with their names; `isOfAll`: in all at once too. `languages`: that
 * words may be changed in. `mayTake`: whether a role may be taken away. `names`: of all operations.
 */
export type RolesOf = {
  person: Person;
  token: string;
  operations: Names;
  names: Names;
  isOfAll: boolean;
  languages: readonly string[];
  mayTake(role: GivenRole): boolean;
  told?: Word | undefined;
  filled?: Filled;
};

/** Stands for all operations in the form. */
export const everywhere = '*';

export function rolesPage(words: Words, about: RolesOf): Framed {
  const { say, language } = words;
  const { person, told } = about;
  const { id, name, email, roles: given, isOperator } = person;
  const facts = [
    ...(email === undefined ? [] : [email]),
    say('person.number', { id }),
    say('person.signedIn', { day: dayIn(language)(person.signedIn) }),
  ];
  const held = given.map((role) => heldOf(words, about, role)).join('\n');
  const settings = `<li><span>${escapeHtml(say('people.operator'))}<br><small>${escapeHtml(say('person.operator'))}</small></span></li>`;
  const list = `<ul class="held">
${isOperator ? settings : ''}${held}
</ul>`;
  const body = `<p class="grey">${facts.map(escapeHtml).join(' · ')}</p>
${told ? `<p class="told" role="status">${escapeHtml(say(told))}</p>` : ''}
<h2>${escapeHtml(say('people.roles'))}</h2>
${given.length > 0 || isOperator ? list : `<p>${escapeHtml(say('person.noRoles'))}</p>`}
<h2 id="give">${escapeHtml(say('person.give'))}</h2>
${giveForm(words, about)}
${eraseForm(words, about)}`;
  return { title: name, body, above: { name: say('person.back'), to: '/people' } };
}

/** For admins of all: what is kept of somebody is about all operations. */
function eraseForm({ say }: Words, { person, token, isOfAll }: RolesOf): string {
  if (!isOfAll) return '';
  return `<h2>${escapeHtml(say('erase.title'))}</h2>
<p>${escapeHtml(say('erase.says'))}</p>
<form method="post" action="/people/${escapeHtml(person.id)}/erase">
${hidden('token', token)}
<button class="quiet">${escapeHtml(say('erase.ask'))}</button>
</form>`;
}

/** Asks once more before somebody is erased. */
export function erasePage({ say }: Words, { person, token }: RolesOf): Framed {
  const back = `/people/${escapeHtml(person.id)}`;
  const body = `<p>${escapeHtml(say('erase.says'))}</p>
<form method="post" action="${back}/erase">
${hidden('token', token)}${hidden('sure', '1')}
<button class="do">${escapeHtml(say('erase.do'))}</button>
</form>
<p class="other"><a href="${back}">${escapeHtml(say('erase.keep'))}</a></p>`;
  return { title: say('erase.sure', { name: person.name }), body, isCard: true };
}

function heldOf(words: Words, { person, token, names, mayTake }: RolesOf, role: GivenRole): string {
  const { say } = words;
  const name = escapeHtml(roleIn(words, role, names));
  if (!mayTake(role))
    return `<li><span>${name}<br><small>${escapeHtml(say('person.notYours'))}</small></span></li>`;
  return `<li><span>${name}</span>
<form method="post" action="/people/${escapeHtml(person.id)}/take">
${hidden('token', token)}${hidden('which', JSON.stringify(role))}
<button class="quiet">${escapeHtml(say('person.take'))}<span class="unseen">: ${name}</span></button>
</form></li>`;
}

function giveForm(words: Words, about: RolesOf): string {
  const { say, language } = words;
  const { person, token, operations, isOfAll, languages, filled = {} } = about;
  const { fault } = filled;
  const options = [
    ...(operations.size === 1 && !isOfAll ? [] : [['', say('person.choose')] as const]),
    ...(isOfAll ? [[everywhere, say('person.everywhere')] as const] : []),
    ...operations,
  ].map(
    ([id, name]) =>
      `<option value="${escapeHtml(id)}"${id === filled.operation ? ' selected' : ''}>${escapeHtml(name)}</option>`,
  );
  const tongues = languages.map((one) => {
    const isChosen = filled.languages?.includes(one) ? ' checked' : '';
    return `<label><input type="checkbox" name="language" value="${escapeHtml(one)}"${isChosen}> ${escapeHtml(languageName(one, language))}</label>`;
  });
  const kinds = roles.map((role) => kindOf(words, role, filled.role === role));
  return `<form class="give" method="post" action="/people/${escapeHtml(person.id)}/give#give">
${hidden('token', token)}
${fault ? `<p class="told bad" role="alert">${escapeHtml(say(fault))}</p>` : ''}
<fieldset><legend>${escapeHtml(say('person.role'))}</legend>
<div class="kinds">
${kinds.join('\n')}
</div></fieldset>
<fieldset class="tongues"><legend>${escapeHtml(say('person.languages'))}</legend>
<div>${tongues.join('\n')}</div></fieldset>
<p><label for="operation">${escapeHtml(say('person.where'))}</label>
<select id="operation" name="operation" required>${options.join('')}</select></p>
<p><button class="do">${escapeHtml(say('person.do'))}</button></p>
</form>`;
}

function kindOf({ say }: Words, role: (typeof roles)[number], isChosen: boolean): string {
  const says = `role.${role}.says` as const;
  return `<div class="kind"><input type="radio" name="role" id="role-${role}" value="${role}" required aria-describedby="says-${role}"${isChosen ? ' checked' : ''}>
<div><label for="role-${role}">${escapeHtml(say(`role.${role}`))}</label>
<p class="grey" id="says-${role}">${escapeHtml(say(says))}</p></div></div>`;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}

/** Asks once more before somebody gives up their own right. */
export function surePage(words: Words, { person, token, names }: RolesOf, role: GivenRole): Framed {
  const { say } = words;
  const back = `/people/${escapeHtml(person.id)}`;
  const body = `<p>${escapeHtml(say('sure.says', { role: roleIn(words, role, names) }))}</p>
<form method="post" action="${back}/take">
${hidden('token', token)}${hidden('which', JSON.stringify(role))}${hidden('sure', '1')}
<button class="do">${escapeHtml(say('sure.do'))}</button>
</form>
<p class="other"><a href="${back}">${escapeHtml(say('sure.keep'))}</a></p>`;
  return { title: say('sure.title'), body, isCard: true };
}
